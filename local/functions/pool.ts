import { randomUUID } from 'node:crypto';
import type { LocalFunction } from '../template/wiring.ts';
import { type Instance, startInstance } from './instance.ts';
import type { Tallies } from './tallies.ts';

export type Pool = {
  /** Runs the function on a free instance, or waits for one; throws what it threw, after telling the console. */
  invoke(event: unknown): Promise<unknown>;
  /** Loads one instance before anybody waits for it. */
  warm(): void;
  running(): number;
  end(): Promise<void>;
};

export type PoolNeeds = {
  fn: LocalFunction;
  /** AWS's own variables: region, keys of this function alone, address of the local services. */
  awsVariables: Record<string, string>;
  clock: SharedArrayBuffer;
  tallies: Tallies;
  /** Print what a function logs for information, too. */
  verbose: boolean;
  tell(line: string): void;
  changed(): void;
};

/** Enough for one person's browser and for a batch of messages beside it. */
const mostInstances = 3;

const contextOf = (fn: LocalFunction): Record<string, string> => ({
  functionName: fn.name,
  functionVersion: '$LATEST',
  invokedFunctionArn: fn.arn,
  memoryLimitInMB: String(fn.memoryMegabytes),
  logGroupName: `/aws/lambda/${fn.name}`,
  logStreamName: 'local',
});

const variablesOf = (fn: LocalFunction, aws: Record<string, string>): Record<string, string> => ({
  ...fn.variables,
  ...aws,
  AWS_LAMBDA_FUNCTION_NAME: fn.name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMegabytes),
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${fn.name}`,
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  LAMBDA_TASK_ROOT: fn.code,
  TZ: 'UTC',
  LANG: 'en_US.UTF-8',
});

/** The name that people know a function by: `intake/web`. */
export const shortName = (fn: LocalFunction): string =>
  fn.entry.replace(/^functions\//, '').replace(/\.handler\.ts$/, '');

/** A log line of the house that only says that all is well. */
const isForInformation = (line: string): boolean => /^\{.*"level":"(info|debug)"/.test(line);

/** A few worker threads for one function, each with one event at a time, ended when the template's timeout is over. */
export const functionPool = (needs: PoolNeeds): Pool => {
  const { fn } = needs;
  const name = shortName(fn);
  const most = Math.min(fn.atMostAtOnce ?? mostInstances, mostInstances);
  const free: Instance[] = [];
  const all = new Set<Instance>();
  const waiting: ((instance: Instance) => void)[] = [];
  let running = 0;
  let ended = false;

  const start = (): Instance => {
    const instance = startInstance({
      code: fn.code,
      handler: fn.handler,
      variables: variablesOf(fn, needs.awsVariables),
      context: contextOf(fn),
      clock: needs.clock,
      print: (line) => {
        if (needs.verbose || !isForInformation(line)) needs.tell(`${name}: ${line}`);
      },
    });
    all.add(instance);
    return instance;
  };

  const take = (): Promise<Instance> | Instance => {
    for (let instance = free.pop(); instance; instance = free.pop()) if (!instance.dead) return instance;
    for (const instance of all) if (instance.dead) all.delete(instance);
    return all.size < most ? start() : new Promise((resolve) => waiting.push(resolve));
  };

  const give = (instance: Instance): void => {
    const usable = instance.dead ? undefined : instance;
    if (!usable) all.delete(instance);
    const next = ended ? undefined : waiting.shift();
    if (next) next(usable ?? start());
    else if (usable) free.push(usable);
  };

  const invoke = async (event: unknown): Promise<unknown> => {
    if (ended) throw new Error('the service is stopping');
    running += 1;
    const instance = await take();
    needs.tallies.invoked(name);
    try {
      return await instance.invoke(event, randomUUID(), fn.timeoutSeconds * 1000);
    } catch (error) {
      needs.tallies.failed(name);
      if (!ended)
        needs.tell(
          `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      throw error;
    } finally {
      running -= 1;
      give(instance);
      needs.changed();
    }
  };

  return {
    invoke,
    warm: () => {
      if (all.size === 0) free.push(start());
    },
    running: () => running,
    end: async () => {
      ended = true;
      await Promise.all([...all].map((instance) => instance.end()));
    },
  };
};
