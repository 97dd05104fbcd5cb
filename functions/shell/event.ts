import * as z from 'zod';
import { environmentOf, type GrantName } from '../../shared/contracts/environment.ts';
import { type EventDetail, type EventName, eventSource, readAbout } from '../../shared/contracts/events.ts';
import { onBatch, type QueueHandler } from './batch.ts';
import { log } from './log.ts';

export type Granted<G extends GrantName> = ReturnType<typeof environmentOf<G>>;

const outer = z.looseObject({
  id: z.string(),
  source: z.literal(eventSource),
  'detail-type': z.string(),
  detail: z.unknown(),
});

/**
 * A listener of one event, behind rule → queue. The environment is parsed when the module loads.
 * `context.cause` names the event, so that what follows can be traced to it.
 */
export const onEvent = <N extends EventName, G extends GrantName>(
  name: N,
  grants: readonly G[],
  listen: (environment: Granted<G>) => (detail: EventDetail<N>, context: { cause: string }) => Promise<void>,
): QueueHandler => {
  const hear = listen(environmentOf(process.env, ...grants));
  return onBatch(name, async (body) => {
    const { id, 'detail-type': type, detail } = outer.parse(body);
    if (type !== name) throw new Error(`expected ${name}, got an event of another name`);
    await hear(readAbout[name](detail), { cause: `event:${id}` });
    log('info', 'event heard', { event: name, event_id: id });
  });
};
