import { Worker } from 'node:worker_threads';
import * as z from 'zod';

/** What a thread needs to become one instance of a function. */
export type InstanceOptions = {
  code: string;
  handler: string;
  variables: Record<string, string>;
  context: Record<string, string>;
  clock: SharedArrayBuffer;
  print(line: string): void;
};

export type Instance = {
  /** Answers, or throws what the function threw, `Task timed out`, or that the thread ended. */
  invoke(event: unknown, requestId: string, milliseconds: number): Promise<unknown>;
  end(): Promise<void>;
  readonly dead: boolean;
};

const thrown = z.object({ errorType: z.string(), errorMessage: z.string(), stack: z.string() });
const reply = z.union([
  z.object({ id: z.int(), error: thrown }),
  z.object({ id: z.int(), result: z.unknown() }),
  z.object({ broken: thrown }),
  z.object({ ready: z.literal(true) }),
]);

type Pending = { resolve(value: unknown): void; reject(error: Error): void };

const asError = (said: z.infer<typeof thrown>): Error => {
  const error = new Error(said.errorMessage);
  error.name = said.errorType;
  error.stack = said.stack;
  return error;
};

/** Metrics in the embedded format go to CloudWatch, not to a person. */
const isMetric = (line: string): boolean => line.startsWith('{') && line.includes('"_aws"');

const printLines = (stream: NodeJS.ReadableStream, print: (line: string) => void): void => {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '' && !isMetric(line)) print(line);
  });
};

/** Starts a worker thread with an environment of its own that runs one bundle. */
export const startInstance = (options: InstanceOptions): Instance => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    env: options.variables,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true,
    workerData: {
      code: options.code,
      handler: options.handler,
      clock: options.clock,
      context: options.context,
      sourceMaps: options.variables.NODE_OPTIONS?.includes('--enable-source-maps') ?? false,
    },
  });
  printLines(worker.stdout, options.print);
  printLines(worker.stderr, options.print);
  let pending: Pending | undefined;
  let dead = false;
  let number = 0;

  const fail = (error: Error): void => {
    dead = true;
    pending?.reject(error);
    pending = undefined;
  };
  worker.on('message', (message: unknown) => {
    const said = reply.parse(message);
    if ('ready' in said) return;
    if ('broken' in said) return fail(asError(said.broken));
    const waiting = pending;
    pending = undefined;
    if ('error' in said) waiting?.reject(asError(said.error));
    else waiting?.resolve(said.result);
  });
  worker.on('error', (error: unknown) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => fail(new Error(`the function ended its process with exit code ${code}`)));

  const invoke = async (event: unknown, requestId: string, milliseconds: number): Promise<unknown> => {
    if (dead) throw new Error('this instance has ended');
    number += 1;
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise<unknown>((resolve, reject) => {
      pending = { resolve, reject };
      timer = setTimeout(() => {
        fail(new Error(`Task timed out after ${(milliseconds / 1000).toFixed(2)} seconds`));
        void worker.terminate();
      }, milliseconds);
    });
    worker.postMessage({ id: number, event, requestId, milliseconds });
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    invoke,
    end: async () => {
      dead = true;
      await worker.terminate();
    },
    get dead() {
      return dead;
    },
  };
};
