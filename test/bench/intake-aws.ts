import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { marshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const listening = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('this machine gave no free port');
  return `127.0.0.1:${address.port}`;
};

/** An answer of a handler, and what its process had used when it gave it: CPU in µs, highest memory in KiB. */
const answered = z.object({
  answer: z.string(),
  ...{ cpu: z.number(), memory: z.number(), bytes: z.number(), undici: z.boolean() },
});
export type Answered = z.infer<typeof answered>;

/** Lambda's Runtime API for one process at a time. */
export const startRuntimeApi = async () => {
  let waiting: ServerResponse | undefined;
  let asked: (() => void) | undefined;
  let wanted: { resolve: (answer: Answered) => void; reject: (fault: Error) => void } | undefined;
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      waiting = response;
      asked?.();
      return;
    }
    const body = await bodyOf(request);
    response.writeHead(202, { 'content-length': 0 }).end();
    if (request.url?.endsWith('/error')) wanted?.reject(new Error(body));
    else wanted?.resolve(answered.parse(JSON.parse(body)));
  });
  const address = await listening(server);
  return {
    address,
    /** Until the runtime asks for an event: what is loaded before that is its init. */
    asks: (): Promise<void> =>
      waiting
        ? Promise.resolve()
        : new Promise((resolve) => {
            asked = resolve;
          }),
    give: (event: unknown): Promise<Answered> =>
      new Promise((resolve, reject) => {
        wanted = { resolve, reject };
        const text = JSON.stringify(event);
        waiting?.writeHead(200, {
          'lambda-runtime-aws-request-id': 'request',
          'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-west-2:123456789012:function:bench',
          'lambda-runtime-deadline-ms': Date.now() + 30_000,
          // AWS's own client reads it unasked, and ends without.
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
        });
        waiting?.end(text);
        waiting = undefined;
      }),
    /** The next process begins anew. */
    forget: (): void => {
      waiting = undefined;
      asked = undefined;
      wanted = undefined;
      server.closeAllConnections();
    },
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** Tables and keys that answer at once, always the same: what is measured is the process that asks. */
export const startAws = async (code: { selector: string; association: string }) => {
  const { publicKey } = generateKeyPairSync('ed25519');
  const stored = { ...code, proof: 'AAAA', revoked: false, wrongTries: 0 };
  const answers: Record<string, unknown> = {
    'DynamoDB_20120810.GetItem': {},
    'DynamoDB_20120810.PutItem': {},
    'TrentService.GenerateMac': { Mac: Buffer.alloc(32, 7).toString('base64') },
    'TrentService.Sign': { Signature: Buffer.alloc(64, 9).toString('base64') },
    'TrentService.GetPublicKey': {
      PublicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    },
  };
  let calls = 0;
  const server = createServer(async (request, response) => {
    calls += 1;
    const asked = await bodyOf(request);
    const target = String(request.headers['x-amz-target']);
    // Only a home's code stands there: no answer yet, and no saved form.
    const answer = asked.includes('"code#') ? { Item: marshall(stored) } : answers[target];
    const text = JSON.stringify(answer ?? { __type: 'UnknownOperationException' });
    response.writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  });
  return {
    address: `http://${await listening(server)}`,
    /** How often it was asked since it started. */
    calls: (): number => calls,
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
