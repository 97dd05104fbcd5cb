import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { startAws, startRuntimeApi } from './intake-aws.ts';
import { variables } from './intake-events.ts';
import type { Runtime, Start } from './intake-variants.ts';

/** One start in a process of its own. Times in ms from its spawn, CPU in µs a warm request, memory in MiB. */
export type Started = {
  init: number;
  first: number;
  warm: number;
  memory: number;
  bytes: number;
  undici: boolean;
  /** Calls of AWS that a request makes. */
  calls: number;
  answer: string;
};

type Api = Awaited<ReturnType<typeof startRuntimeApi>>;
type Aws = Awaited<ReturnType<typeof startAws>>;

/** Holds what is measured to one core and leaves the other to what answers it, where the machine can. */
const pinned = spawnSync('taskset', ['-c', '1', 'true']).status === 0 ? ['taskset', '-c', '1'] : [];

/**
 * Starts a variant as the runtime does and sends it events: the first, some to warm up, then those whose CPU counts.
 * @throws when the process ends before it has answered, with what it wrote
 */
export const start = async (
  { name, module }: Start,
  on: { api: Api; aws: Aws; runtime: Runtime; event: unknown; warmUp: number; warm: number },
): Promise<Started> => {
  const [command = process.execPath, ...options] = [...pinned, process.execPath];
  const from = performance.now();
  const handler = `${module}.handler`;
  const child = spawn(command, [...options, on.runtime.script, handler], {
    env: {
      ...variables,
      AWS_LAMBDA_RUNTIME_API: on.api.address,
      AWS_ENDPOINT_URL: on.aws.address,
      LAMBDA_TASK_ROOT: on.runtime.handlers,
      _HANDLER: handler,
      PATH: process.env.PATH,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let wrote = '';
  child.stderr.on('data', (chunk) => {
    wrote += String(chunk);
  });
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`${name} ended with ${code ?? signal}: ${wrote}`);
  });
  const measured = async (): Promise<Started> => {
    await on.api.asks();
    const init = performance.now() - from;
    const sent = performance.now();
    const before = on.aws.calls();
    const one = await on.api.give(on.event);
    const first = performance.now() - sent;
    const calls = on.aws.calls() - before;
    const next = async () => {
      await on.api.asks();
      return on.api.give(on.event);
    };
    let last = one;
    for (let each = 0; each < on.warmUp; each += 1) last = await next();
    const { cpu } = last;
    for (let each = 0; each < on.warm; each += 1) last = await next();
    await on.api.asks();
    const { memory, undici } = last;
    const warm = on.warm === 0 ? 0 : (last.cpu - cpu) / on.warm;
    const { bytes, answer } = one;
    return { init, first, warm, memory: memory / 1024, bytes, undici, calls, answer };
  };
  try {
    return await Promise.race([measured(), ended]);
  } finally {
    child.kill('SIGKILL');
    // A process that still asks would be given the event of the next one.
    await ended.catch(() => undefined);
    on.api.forget();
  }
};
