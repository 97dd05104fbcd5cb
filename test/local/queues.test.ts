import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { movableClock } from '../../local/clock.ts';
import { consume, failedOf } from '../../local/queues/consumer.ts';
import { queueStore } from '../../local/queues/queue-store.ts';
import { openState } from '../../local/state.ts';
import type { Queue } from '../../local/template/wiring.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const queue = (arn: string, redrive?: Queue['redrive']): Queue => ({
  arn,
  name: arn,
  url: `http://127.0.0.1/${arn}`,
  visibilitySeconds: 60,
  retentionSeconds: 1_209_600,
  delaySeconds: 0,
  redrive,
});
const queues = new Map([
  ['work', queue('work', { to: 'dead', afterReceives: 2 })],
  ['dead', queue('dead')],
]);
const batch = z.object({ Records: z.array(z.object({ body: z.string(), messageId: z.string() })) });
const newFolder = () => temporaryFolder('queues');
const openIn = (folder: string) => {
  const state = openState(folder);
  const clock = movableClock(state);
  return { state, clock, store: queueStore(state, clock, queues) };
};

describe('a queue', () => {
  test('hides a message that somebody holds, and counts it until it is removed', () => {
    const { store } = openIn(newFolder());
    store.send('work', 'one');
    const [held] = store.receive('work', 10);
    expect(held).toMatchObject({ body: 'one', receives: 1 });
    expect(store.receive('work', 10)).toEqual([]);
    expect(store.count('work')).toBe(1);
    if (held) store.remove(held.id, 'work');
    expect(store.count('work')).toBe(0);
  });

  test('gives no more at once than it is asked for', () => {
    const { store } = openIn(newFolder());
    for (const body of ['a', 'b', 'c']) store.send('work', body);
    expect(store.receive('work', 2).map((message) => message.body)).toEqual(['a', 'b']);
  });

  test('hands a message that failed often enough to the dead letters', () => {
    const { store, state } = openIn(newFolder());
    store.send('work', 'poison');
    const [first] = store.receive('work', 1);
    expect(first && store.giveBack(first, 'work')).toBe('again');
    state.run('UPDATE messages SET visible_at = 0');
    const [second] = store.receive('work', 1);
    expect(second && store.giveBack(second, 'work')).toBe('dead-letter');
    expect([store.count('work'), store.count('dead')]).toEqual([0, 1]);
    expect(store.receive('dead', 1)[0]).toMatchObject({ body: 'poison' });
  });

  test('keeps what a killed process held, and shows it at once to the next', () => {
    const folder = newFolder();
    const before = openIn(folder);
    before.store.send('work', 'held');
    expect(before.store.receive('work', 1)).toHaveLength(1);
    before.state.close();
    expect(openIn(folder).store.receive('work', 1)).toMatchObject([{ body: 'held', receives: 2 }]);
  });

  test('drops what is older than it keeps, by the moved clock', () => {
    const { store, clock } = openIn(newFolder());
    store.send('dead', 'old');
    clock.set(Date.now() + 13 * 86_400_000);
    expect(store.dropOld()).toBe(0);
    clock.set(Date.now() + 15 * 86_400_000);
    expect(store.dropOld()).toBe(1);
    expect(store.count('dead')).toBe(0);
  });
});

describe('a function that is fed by a queue', () => {
  const feed = async (answer: (bodies: string[]) => unknown, ...sent: string[]) => {
    const { store } = openIn(newFolder());
    const seen: string[][] = [];
    for (const body of sent) store.send('work', body);
    const mapping = { queue: 'work', function: 'f', batchSize: 10, reportsFailures: true, atMostAtOnce: 2 };
    const done = Promise.withResolvers<void>();
    const consumer = consume(mapping, {
      queues: store,
      region: 'eu-west-2',
      tell: () => {},
      changed: () => {
        if (store.count('work') === 0) done.resolve();
      },
      invoke: async (event) => {
        const { Records } = batch.parse(event);
        seen.push(Records.map((record) => record.body));
        const failing = Records.filter((record) => answer([record.body]) === 'fails');
        return { batchItemFailures: failing.map((record) => ({ itemIdentifier: record.messageId })) };
      },
    });
    await done.promise;
    consumer.stop();
    return { seen, dead: store.count('dead') };
  };

  test('gets what waits as one batch', async () => {
    expect(await feed(() => 'works', 'a', 'b')).toEqual({ seen: [['a', 'b']], dead: 0 });
  });

  test('gets only the failed message of a batch again, until it is given up', async () => {
    const { seen, dead } = await feed(([body]) => (body === 'b' ? 'fails' : 'works'), 'a', 'b');
    expect(seen).toEqual([['a', 'b'], ['b']]);
    expect(dead).toBe(1);
  });

  test('an answer that is no report, or names a stranger, fails the whole batch', () => {
    expect([...failedOf({ batchItemFailures: [{ itemIdentifier: 'x' }] }, ['a', 'b'])]).toEqual(['a', 'b']);
    expect([...failedOf({ batchItemFailures: 'no' }, ['a'])]).toEqual(['a']);
    expect([...failedOf(undefined, ['a'])]).toEqual([]);
    expect([...failedOf({ batchItemFailures: [{ itemIdentifier: 'b' }] }, ['a', 'b'])]).toEqual(['b']);
  });
});
