import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Mapping } from '../template/wiring.ts';
import type { Message, QueueStore } from './queue-store.ts';

export type Consumer = {
  running(): number;
  /** Ends; what is running is left to finish. */
  stop(): void;
};

export type ConsumerNeeds = {
  queues: QueueStore;
  region: string;
  invoke(event: unknown): Promise<unknown>;
  tell(line: string): void;
  /** Called whenever a batch has ended or nothing is left to do. */
  changed(): void;
};

/** One machine does not gain from more at once, whatever the template allows. */
const mostAtOnce = 3;

const record = (message: Message, mapping: Mapping, region: string) => ({
  messageId: message.messageId,
  receiptHandle: String(message.id),
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sentAt),
    SenderId: 'AIDALOCAL',
    ApproximateFirstReceiveTimestamp: String(message.firstReceived),
  },
  messageAttributes: {},
  md5OfBody: createHash('md5').update(message.body).digest('hex'),
  eventSource: 'aws:sqs',
  eventSourceARN: mapping.queue,
  awsRegion: region,
});

const partial = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullish();

/**
 * Which messages of a batch failed, as Lambda reads the answer of a function that reports failures: an answer that
 * names an unknown message, or is no such report, fails the whole batch.
 */
export const failedOf = (answer: unknown, ids: readonly string[]): ReadonlySet<string> => {
  const parsed = partial.safeParse(answer);
  if (!parsed.success) return new Set(ids);
  const named = (parsed.data?.batchItemFailures ?? []).map((each) => each.itemIdentifier);
  return named.every((id) => ids.includes(id)) ? new Set(named) : new Set(ids);
};

const settle = (
  needs: ConsumerNeeds,
  mapping: Mapping,
  batch: readonly Message[],
  failed: ReadonlySet<string>,
) => {
  for (const message of batch) {
    if (!failed.has(message.messageId)) needs.queues.remove(message.id, mapping.queue);
    else if (needs.queues.giveBack(message, mapping.queue) === 'dead-letter')
      needs.tell(`gave up on a message after ${message.receives} tries: ${message.body.slice(0, 300)}`);
  }
};

/** Feeds one queue to one function, batch by batch, as an event source mapping does. */
export const consume = (mapping: Mapping, needs: ConsumerNeeds): Consumer => {
  const limit = Math.min(mapping.atMostAtOnce ?? mostAtOnce, mostAtOnce);
  let running = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const work = async (batch: readonly Message[]): Promise<void> => {
    const ids = batch.map((message) => message.messageId);
    const event = { Records: batch.map((message) => record(message, mapping, needs.region)) };
    try {
      const answer = await needs.invoke(event);
      settle(needs, mapping, batch, mapping.reportsFailures ? failedOf(answer, ids) : new Set());
    } catch {
      // The pool has already told the console and counted it; for the queue it is a failed try, unless the service
      // itself is ending: then the message simply waits for the next start.
      if (stopped) return;
      settle(needs, mapping, batch, new Set(ids));
    }
  };

  const pump = (): void => {
    clearTimeout(timer);
    while (!stopped && running < limit) {
      const batch = needs.queues.receive(mapping.queue, mapping.batchSize);
      if (batch.length === 0) break;
      running += 1;
      void work(batch).finally(() => {
        running -= 1;
        if (!stopped) pump();
        needs.changed();
      });
    }
    const soon = stopped || running > 0 ? undefined : needs.queues.untilNext(mapping.queue);
    if (soon !== undefined) timer = setTimeout(pump, Math.max(soon, 5));
  };

  needs.queues.onSent((queue) => {
    if (queue === mapping.queue) pump();
  });
  setImmediate(pump);
  return {
    running: () => running,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
};
