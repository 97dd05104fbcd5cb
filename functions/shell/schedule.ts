import { environmentOf, type GrantName } from '../../shared/contracts/environment.ts';
import { type ScheduleName, scheduleMessage } from '../../shared/contracts/schedules.ts';
import { onBatch, type QueueHandler } from './batch.ts';
import type { Granted } from './event.ts';
import { countCompleted, log } from './log.ts';

/**
 * A function that a schedule wakes through a queue. A run that ends writes the metric `completed`; one that throws
 * does not, so silence alarms. `scheduledFor` is when it was meant to fire, not what is now.
 */
export const onSchedule = <G extends GrantName>(
  name: ScheduleName,
  grants: readonly G[],
  wake: (environment: Granted<G>) => (scheduledFor: string) => Promise<void>,
): QueueHandler => {
  const run = wake(environmentOf(process.env, ...grants));
  return onBatch(name, async (body) => {
    const message = scheduleMessage.parse(body);
    if (message.schedule !== name) throw new Error(`expected schedule ${name}, got ${message.schedule}`);
    await run(message.scheduledFor);
    log('info', 'schedule completed', { schedule: name, scheduled_for: message.scheduledFor });
    countCompleted(name, Date.now());
  });
};
