import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';

/**
 * Plays Lambda's runtime client where AWS's own is not installed: loads a handler, asks the Runtime API for an event,
 * posts the answer, asks again. It speaks HTTP over a plain socket, as AWS's own speaks it in native code: a handler
 * must not find Node's HTTP client loaded already.
 */
const [host = '', port = ''] = (process.env.AWS_LAMBDA_RUNTIME_API ?? '').split(':');
const [module = ''] = (process.env._HANDLER ?? '').split('.');
const stem = join(process.env.LAMBDA_TASK_ROOT ?? '', module);

type Answer = { headers: string; body: string };

const exchange = (socket: Socket, request: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    let text = Buffer.alloc(0);
    const read = (chunk: Buffer): void => {
      text = Buffer.concat([text, chunk]);
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      const headers = text.subarray(0, end).toString();
      const [, length = '0'] = /content-length: (\d+)/i.exec(headers) ?? [];
      if (text.length < end + 4 + Number(length)) return;
      socket.off('data', read);
      resolve({ headers, body: text.subarray(end + 4).toString() });
    };
    socket.on('data', read).once('error', reject).write(request);
  });

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const run = async (): Promise<void> => {
  const loaded = existsSync(`${stem}.mjs`)
    ? await import(`${stem}.mjs`)
    : createRequire(`${stem}.cjs`)(`${stem}.cjs`);
  const { handler }: { handler: Handler } = loaded;
  const socket = connect(Number(port), host).setNoDelay(true);
  const path = '/2018-06-01/runtime/invocation';
  for (;;) {
    const { headers, body } = await exchange(socket, `GET ${path}/next HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
    const [, id = ''] = /lambda-runtime-aws-request-id: (\S+)/i.exec(headers) ?? [];
    const answer = JSON.stringify(await handler(JSON.parse(body), { awsRequestId: id }));
    const head = `POST ${path}/${id}/response HTTP/1.1\r\nhost: ${host}`;
    await exchange(socket, `${head}\r\ncontent-length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}`);
  }
};

run().catch((error) => {
  console.error(error);
  process.exit(1);
});
