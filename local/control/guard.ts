import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Why a request may not use the control area; undefined when it may. It must come from this machine, under this
 * machine's name (a foreign name that points here would be a rebound one), and not from another site's page.
 */
export const refusedBecause = (request: IncomingMessage, port: number): string | undefined => {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!loopback.has(request.socket.remoteAddress ?? '')) return 'only this machine may use it';
  if (!own.includes(request.headers.host ?? '')) return 'the host name is not that of this machine';
  const { origin } = request.headers;
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) return 'another site asked';
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'another site asked';
  return undefined;
};
