import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect, type Socket } from 'node:net';
import { dirname } from 'node:path';

/**
 * Plays Lambda's runtime client, in the process that is measured: loads a handler, asks the Runtime API for an event,
 * posts the answer, asks again. It speaks HTTP over a plain socket, as AWS's own speaks it in native code: a handler
 * must not find Node's HTTP client loaded already. With each answer it says what the process has used so far.
 */
const [host = '', port = ''] = (process.env.AWS_LAMBDA_RUNTIME_API ?? '').split(':');
const file = process.env.BENCH_HANDLER ?? '';
const require = createRequire(file);

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

/** What Node has loaded of itself; it is there, and in no type. */
const ofNode = (): readonly string[] => {
  const list: unknown = Reflect.get(process, 'moduleLoadList');
  return Array.isArray(list) ? list.map(String) : [];
};

/** Bytes of the bundle that were read so far: its files that stand among the loaded modules. */
const loadedBytes = (): number => {
  // A module of the newer kind is one file and stands in no list.
  const loaded = Object.keys(require.cache).filter((each) => each.startsWith(dirname(file)));
  const files = file.endsWith('.mjs') ? [file] : loaded.filter((each) => each !== process.argv[1]);
  return files.reduce((sum, each) => sum + statSync(each).size, 0);
};

const used = (): string => {
  const { user, system } = process.cpuUsage();
  const undici = ofNode().some((each) => /undici/.test(each));
  return JSON.stringify({
    cpu: user + system,
    memory: process.resourceUsage().maxRSS,
    bytes: loadedBytes(),
    undici,
  });
};

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const run = async (): Promise<void> => {
  const { handler }: { handler: Handler } = file.endsWith('.mjs') ? await import(file) : require(file);
  const socket = connect(Number(port), host).setNoDelay(true);
  const path = '/2018-06-01/runtime/invocation';
  for (;;) {
    const { headers, body } = await exchange(socket, `GET ${path}/next HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
    const [, id = ''] = /lambda-runtime-aws-request-id: (\S+)/i.exec(headers) ?? [];
    const answer = JSON.stringify(await handler(JSON.parse(body), { awsRequestId: id }));
    const head = `POST ${path}/${id}/response HTTP/1.1\r\nhost: ${host}\r\nbench-used: ${used()}`;
    await exchange(socket, `${head}\r\ncontent-length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}`);
  }
};

run().catch((error) => {
  console.error(error);
  process.exit(1);
});
