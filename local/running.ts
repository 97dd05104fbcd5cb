import type { Callers } from './aws/callers.ts';
import type { FunctionFacts, QueueFacts, Running } from './control/facts.ts';
import { shortName } from './functions/pool.ts';
import type { Tallies } from './functions/tallies.ts';
import { guidePage } from './guide/guide.ts';
import type { Runtime } from './runtime.ts';
import type { Sweeping } from './sweeping.ts';
import type { Template } from './template/read-template.ts';

export type RunningNeeds = {
  runtime: Runtime;
  template: Template;
  callers: Callers;
  tallies: Tallies;
  url: string;
  port: number;
  endpoint: string;
  region: string;
  sweeping: Sweeping;
  demo(): 'pilot' | 'none';
};

const deadLetters = ({ runtime, template }: RunningNeeds): QueueFacts[] => {
  const heard = new Set(template.wiring.mappings.map((mapping) => mapping.queue));
  return [...template.wiring.queues.values()]
    .filter((queue) => !heard.has(queue.arn))
    .map((queue) => ({ name: queue.name, waiting: runtime.queues.count(queue.arn) }));
};

/** What the control area can see of, and ask from, the running service. */
export const runningFacts = (needs: RunningNeeds): Running => {
  const { runtime, template, tallies } = needs;
  const { clock, timetable, mailbox, suppressed, activity } = runtime;
  const stacks = Object.fromEntries(template.outputs);
  const functions = (): FunctionFacts[] =>
    [...template.wiring.functions.values()].map((fn) => ({
      name: shortName(fn),
      entry: fn.entry,
      impact: fn.impact,
      ...tallies.of(shortName(fn)),
    }));
  return {
    address: needs.url,
    port: needs.port,
    endpoint: needs.endpoint,
    region: needs.region,
    credentials: needs.callers.operator,
    stacks,
    mailbox,
    suppressed,
    now: clock.now,
    timeZone: template.wiring.schedules[0]?.timeZone ?? 'Europe/London',
    move: async (to, fire) => {
      const fired = await timetable.move(to, fire);
      await needs.sweeping.afterMove();
      return fired;
    },
    schedules: timetable.names,
    fireSchedule: timetable.fire,
    functions,
    idle: async () => {
      await activity.idle();
      return deadLetters(needs);
    },
    replay: runtime.buses.replay,
    guide: () =>
      guidePage({
        address: needs.url,
        now: new Date(clock.now()).toISOString(),
        mails: mailbox.count(),
        schedules: timetable.names(),
        demo: needs.demo(),
      }),
  };
};
