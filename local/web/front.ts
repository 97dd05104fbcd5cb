import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

type Controls = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * One port for two areas: pages, and `/_local/` beside them. Pages know one address only, so the machine's other name
 * leads there; a foreign name that points to this machine is refused.
 */
export const front =
  (port: number, pages: RequestListener, controls: Controls): RequestListener =>
  (request, response) => {
    const url = request.url ?? '/';
    if (/^\/_local(\/|\?|$)/.test(url)) return void controls(request, response);
    const { host } = request.headers;
    if (host === `127.0.0.1:${port}`) return pages(request, response);
    if (host !== `localhost:${port}`)
      return void response.writeHead(403).end('This is not the address of the service.\n');
    response.writeHead(307, { location: `http://127.0.0.1:${port}${url}` }).end();
  };
