import { createServer, type RequestListener } from 'node:http';
import { parentPort } from 'node:worker_threads';
import { listenLocally } from '../listening.ts';

const port = parentPort;
if (!port) throw new Error('the sign-in of this machine runs in a thread, whose clock is the service’s');

let told: unknown;
let listener: Promise<RequestListener> | undefined;
let issuer = '';

/** Everything else is loaded by the first request: most starts of the service never see one. */
const load = async (): Promise<RequestListener> => {
  const { opened } = await import('./opened.ts');
  return opened(issuer, told);
};

const server = createServer(async (request, response) => {
  if (told === undefined)
    return void response.writeHead(503, { 'retry-after': '1' }).end('The service is starting.\n');
  if (request.headers.host !== new URL(issuer).host)
    return void response.writeHead(403).end('This is not the address of the sign-in.\n');
  listener ??= load();
  (await listener)(request, response);
});

port.on('message', (message: unknown) => {
  told = message;
  port.postMessage({ open: true });
});
issuer = `http://127.0.0.1:${await listenLocally(server, 0)}`;
port.postMessage({ issuer });
