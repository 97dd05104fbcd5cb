import type { TaskKind } from '../contracts/metrics.ts';

/** Asks a person to look at something: a log line with ids, and a metric that alarms. */
export type Tasks = { raise(kind: TaskKind, about: string): void };
