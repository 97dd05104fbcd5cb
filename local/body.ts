import type { IncomingMessage } from 'node:http';

/** Reads a request's body; undefined when it is longer than `most` bytes (the rest is then not kept). */
export const bodyOf = async (request: IncomingMessage, most: number): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
  }
  return length > most ? undefined : Buffer.concat(chunks);
};
