import { once } from 'node:events';
import type { Server } from 'node:http';

/**
 * Binds a server to this machine only and answers its port.
 * @throws one readable sentence when the port is taken
 */
export const listenLocally = async (server: Server, port: number): Promise<number> => {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    throw new Error(
      taken
        ? `Port ${port} is in use on this machine. Stop what uses it, or choose another: npm start -- --port ${port + 1}`
        : `Port ${port} of this machine cannot be used`,
      { cause },
    );
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
};

/** Stops a server at once, connections included. */
export const closeServer = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
};
