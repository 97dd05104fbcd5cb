import { metrics } from '../../shared/contracts/metrics.ts';

const write = (line: Record<string, unknown>): void => {
  // Past `console`, whose prefix would keep CloudWatch from reading the line as a metric.
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** One structured line. Ids and numbers only: never a body, an address or a text that someone wrote. */
export const log = (
  level: 'info' | 'warn' | 'error',
  message: string,
  ids: Readonly<Record<string, string | number | undefined>>,
): void => write({ level, message, ...ids });

/** An error's own words, without the input that caused it: messages of schemas may quote what they refuse. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Counts one sign-in that was refused; the alarm on many of them watches it. */
export const countRefusedSignIn = (at: number): void =>
  write({
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: metrics.namespace,
          Dimensions: [[metrics.functionDimension]],
          Metrics: [{ Name: metrics.refusedSignIns.name, Unit: 'Count' }],
        },
      ],
    },
    [metrics.functionDimension]: process.env.AWS_LAMBDA_FUNCTION_NAME,
    [metrics.refusedSignIns.name]: 1,
  });

/** Counts one completed run of a schedule; the alarm on silence watches it. */
export const countCompleted = (schedule: string, at: number): void =>
  write({
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: metrics.namespace,
          Dimensions: [[metrics.functionDimension, metrics.completed.dimension]],
          Metrics: [{ Name: metrics.completed.name, Unit: 'Count' }],
        },
      ],
    },
    [metrics.functionDimension]: process.env.AWS_LAMBDA_FUNCTION_NAME,
    [metrics.completed.dimension]: schedule,
    [metrics.completed.name]: 1,
  });
