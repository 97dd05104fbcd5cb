import type { Credentials } from '../aws/callers.ts';
import type { Tally } from '../functions/tallies.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import type { SuppressionList } from '../mail/suppressed.ts';
import type { Firing } from '../schedules/timetable.ts';

export type FunctionFacts = Tally & { name: string; entry: string; impact: string };
export type QueueFacts = { name: string; waiting: number };

/** What the control area can ask of the running service. */
export type Running = {
  /** `http://127.0.0.1:4400` */
  address: string;
  port: number;
  endpoint: string;
  region: string;
  credentials: Credentials;
  /** stack name → output name → value */
  stacks: Record<string, Record<string, string>>;
  mailbox: Mailbox;
  suppressed: SuppressionList;
  now(): number;
  /** Time zone of the schedules; days of a duration are days there. */
  timeZone: string;
  move(to: number, fire: boolean): Promise<Firing[]>;
  schedules(): string[];
  fireSchedule(name: string): Firing | undefined;
  functions(): FunctionFacts[];
  /** Waits until no message waits and nothing runs; answers the queues that hold what nobody could use. */
  idle(): Promise<QueueFacts[]>;
  replay(bus: string | undefined): number;
  guide(): string;
};
