import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../clock.ts';
import type { State } from '../state.ts';
import type { Queue } from '../template/wiring.ts';

export type Message = {
  id: number;
  messageId: string;
  body: string;
  sentAt: number;
  firstReceived: number;
  receives: number;
};

/** Queues on disk: at least once, in no promised order, with receive counts and redrive. */
export type QueueStore = {
  /** Seconds that a message hides first; fractions are allowed. */
  send(queue: string, body: string, delaySeconds?: number): string;
  receive(queue: string, most: number): Message[];
  remove(id: number, queue: string): void;
  /** A failed try: the message comes back after a while, or goes to the dead letters when it has been tried enough. */
  giveBack(message: Message, queue: string): 'again' | 'dead-letter';
  /** Messages there are in a queue, seen or not. */
  count(queue: string): number;
  /** Milliseconds until a hidden message shows; undefined when there is none. */
  untilNext(queue: string): number | undefined;
  /** Drops what is older than its queue keeps, by the service's clock. */
  dropOld(): number;
  onSent(listener: (queue: string) => void): void;
};

const messageRow = z
  .object({
    id: z.int(),
    message_id: z.string(),
    body: z.string(),
    sent_at: z.int(),
    receives: z.int(),
    first_received: z.int().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    messageId: row.message_id,
    body: row.body,
    sentAt: row.sent_at,
    firstReceived: row.first_received,
    receives: row.receives,
  }));
const countRow = z.object({ queue: z.string(), n: z.int() });
const soonRow = z.object({ soon: z.int().nullable() });

/** A failed message is tried again after one second a try: nobody at a desk waits a queue's whole visibility time. */
const retryMilliseconds = (receives: number): number => 1000 * receives;

export const queueStore = (state: State, clock: Clock, queues: ReadonlyMap<string, Queue>): QueueStore => {
  const listeners: ((queue: string) => void)[] = [];
  const counts = new Map<string, number>();
  const add = (queue: string, n: number) => counts.set(queue, (counts.get(queue) ?? 0) + n);
  for (const row of z
    .array(countRow)
    .parse(state.all('SELECT queue, count(*) AS n FROM messages GROUP BY queue')))
    counts.set(row.queue, row.n);
  // Whoever held a message in a process that is gone holds it no longer.
  state.run('UPDATE messages SET visible_at = 0 WHERE receives > 0');

  const send = (queue: string, body: string, delaySeconds = 0): string => {
    const known = queues.get(queue);
    if (!known) throw new Error(`there is no queue ${queue}`);
    const messageId = randomUUID();
    const visible = Date.now() + 1000 * Math.max(delaySeconds, known.delaySeconds);
    const sql = 'INSERT INTO messages (queue, message_id, body, sent_at, visible_at) VALUES (?, ?, ?, ?, ?)';
    state.run(sql, queue, messageId, body, clock.now(), Math.round(visible));
    add(queue, 1);
    // After the work at hand, which may still be inside a transaction.
    setImmediate(() => {
      for (const listener of listeners) listener(queue);
    });
    return messageId;
  };

  const receive = (queue: string, most: number): Message[] => {
    if ((counts.get(queue) ?? 0) === 0) return [];
    const visibility = 1000 * (queues.get(queue)?.visibilitySeconds ?? 30);
    const sql = 'SELECT * FROM messages WHERE queue = ? AND visible_at <= ? ORDER BY id LIMIT ?';
    const rows = z.array(messageRow).parse(state.all(sql, queue, Date.now(), most));
    return state.atomically(() =>
      rows.map((row) => {
        const firstReceived = row.firstReceived ?? clock.now();
        state.run(
          'UPDATE messages SET receives = receives + 1, first_received = ?, visible_at = ? WHERE id = ?',
          firstReceived,
          Date.now() + visibility,
          row.id,
        );
        return { ...row, firstReceived, receives: row.receives + 1 };
      }),
    );
  };

  const giveBack = (message: Message, queue: string): 'again' | 'dead-letter' => {
    const redrive = queues.get(queue)?.redrive;
    if (redrive && message.receives >= redrive.afterReceives) {
      state.run(
        'UPDATE messages SET queue = ?, receives = 0, visible_at = 0 WHERE id = ?',
        redrive.to,
        message.id,
      );
      add(queue, -1);
      add(redrive.to, 1);
      return 'dead-letter';
    }
    const at = Date.now() + retryMilliseconds(message.receives);
    state.run('UPDATE messages SET visible_at = ? WHERE id = ?', at, message.id);
    return 'again';
  };

  const dropOld = (): number => {
    let dropped = 0;
    for (const queue of queues.values()) {
      if ((counts.get(queue.arn) ?? 0) === 0) continue;
      const before = clock.now() - 1000 * queue.retentionSeconds;
      const { changes } = state.run(
        'DELETE FROM messages WHERE queue = ? AND sent_at < ?',
        queue.arn,
        before,
      );
      add(queue.arn, -changes);
      dropped += changes;
    }
    return dropped;
  };

  return {
    send,
    receive,
    giveBack,
    dropOld,
    remove: (id, queue) => add(queue, -state.run('DELETE FROM messages WHERE id = ?', id).changes),
    count: (queue) => counts.get(queue) ?? 0,
    untilNext: (queue) => {
      if ((counts.get(queue) ?? 0) === 0) return undefined;
      const { soon } = soonRow.parse(
        state.all('SELECT min(visible_at) AS soon FROM messages WHERE queue = ?', queue)[0],
      );
      return soon === null ? undefined : Math.max(0, soon - Date.now());
    },
    onSent: (listener) => {
      listeners.push(listener);
    },
  };
};
