import { createServer, type RequestListener } from 'node:http';
import { closeServer, listenLocally } from './listening.ts';

export type Door = {
  port: number;
  opens(to: RequestListener): void;
  close(): Promise<void>;
};

/**
 * A server of this machine whose answers come later: its address must be known before the template can be read.
 * @throws when the port is taken
 */
export const doorFor = async (port: number, maxHeaderSize = 16_384): Promise<Door> => {
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503, { 'retry-after': '1' }).end('The service is starting.\n');
  };
  const server = createServer({ maxHeaderSize }, (request, response) => listener(request, response));
  return {
    port: await listenLocally(server, port),
    opens: (to) => {
      listener = to;
    },
    close: () => closeServer(server),
  };
};
