import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { moveTime } from './moved-time.ts';

/** One instance of a function: loads its bundle once, then answers one event at a time. */
const start = z
  .object({
    code: z.string(),
    handler: z.string(),
    clock: z.instanceof(SharedArrayBuffer),
    context: z.record(z.string(), z.string()),
    sourceMaps: z.boolean(),
  })
  .parse(workerData);

const call = z.object({ id: z.int(), event: z.unknown(), requestId: z.string(), milliseconds: z.number() });

moveTime(start.clock);
if (start.sourceMaps) process.setSourceMapsEnabled(true);

type Handler = (event: unknown, context: unknown) => unknown;
const isHandler = (value: unknown): value is Handler => typeof value === 'function';
const exported = z.object({ default: z.unknown() }).loose();

/** `index.handler`: the file beside its endings, as Lambda looks for it, and what it exports. */
const loadHandler = async (): Promise<Handler> => {
  const [file = '', name = ''] = start.handler.split('.');
  const path = ['.mjs', '.cjs', '.js']
    .map((ending) => join(start.code, `${file}${ending}`))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`${start.code} holds no ${file}`);
  const loaded: unknown = await import(pathToFileURL(path).href);
  const module = exported.parse(loaded);
  const inner = z.record(z.string(), z.unknown()).safeParse(module.default);
  const handler = module[name] ?? (inner.success ? inner.data[name] : undefined);
  if (!isHandler(handler)) throw new Error(`${path} exports no ${name}`);
  return handler;
};

const port = parentPort;
if (!port) throw new Error('a function runs in a worker thread');

const said = (error: unknown): { errorType: string; errorMessage: string; stack: string } =>
  error instanceof Error
    ? {
        errorType: error.name,
        errorMessage: error.message,
        stack: `${error.stack ?? ''}${error.cause === undefined ? '' : `\n  caused by ${String(said(error.cause).stack)}`}`,
      }
    : { errorType: 'Error', errorMessage: String(error), stack: String(error) };

const loading = loadHandler();
loading.then(
  () => port.postMessage({ ready: true }),
  (error: unknown) => port.postMessage({ broken: said(error) }),
);

port.on('message', async (message: unknown) => {
  const { id, event, requestId, milliseconds } = call.parse(message);
  const until = performance.now() + milliseconds;
  const context = {
    ...start.context,
    awsRequestId: requestId,
    getRemainingTimeInMillis: () => Math.max(0, until - performance.now()),
  };
  try {
    const handler = await loading;
    port.postMessage({ id, result: await handler(event, context) });
  } catch (error) {
    port.postMessage({ id, error: said(error) });
  }
});
