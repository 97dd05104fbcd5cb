import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { dynamoWaiting } from '../../shared/adapters/dynamodb/waiting-entries.ts';
import { memoryLedger, memoryWaiting } from '../../shared/adapters/memory/ledger.ts';
import { keys } from '../../shared/contracts/register.ts';
import type { LedgerEntry } from '../../shared/domain/ledger/entry.ts';
import type { Ledger, LedgerAppend, WaitingEntries } from '../../shared/ports/ledger.ts';
import { at, day, hash } from '../support/cases.ts';
import { anEntry } from '../support/ledger.ts';
import { type Store, startStore } from '../support/store.ts';

const append = (before: number, size: number): LedgerAppend => ({
  before,
  day: day('2026-12-17'),
  head: { size, root: hash(`${size}`), note: `note ${size}`, key: 'key', at: at('2026-12-17T10:52:00Z') },
  tiles: [{ level: 0, index: 0, hashes: Array.from({ length: size }, (_, index) => hash(`${index}`)) }],
  bundles: [{ index: 0, bytes: Uint8Array.from({ length: size }) }],
  places: Array.from({ length: size - before }, (_, index) => ({
    ...{ id: `entry-${before + index}`, index: before + index },
    ...(index === 0 && { salt: 'ab' }),
  })),
});

/** What any store of the log must do; the tests follow upon one another. */
const behaves = (name: string, made: () => Ledger) => {
  describe(`the log in ${name}`, () => {
    test('is empty at first', async () => {
      expect(await made().head()).toBeUndefined();
      expect(await made().tile({ level: 0, index: 0 })).toBeUndefined();
      expect(await made().bundle(0)).toBeUndefined();
      expect(await made().place('entry-0')).toBeUndefined();
      expect(await made().headOf(day('2026-12-17'))).toBeUndefined();
    });

    test('holds what was added, and the head of the day', async () => {
      expect(await made().append(append(0, 2))).toBe('appended');
      const { head, tiles, bundles } = append(0, 2);
      expect(await made().head()).toEqual(head);
      expect(await made().headOf(day('2026-12-17'))).toEqual(head);
      expect(await made().tile({ level: 0, index: 0 })).toEqual(tiles[0]?.hashes);
      expect(await made().bundle(0)).toEqual(bundles[0]?.bytes);
      expect(await made().place('entry-0')).toEqual({ index: 0, salt: 'ab' });
      expect(await made().place('entry-1')).toEqual({ index: 1 });
    });

    test('takes nothing that was computed upon another size, nor an entry a second time, and keeps what stands', async () => {
      expect(await made().append(append(0, 3))).toBe('conflict');
      expect(await made().append(append(1, 3))).toBe('conflict');
      const again = { ...append(2, 3), places: [{ id: 'entry-1', index: 2 }] };
      expect(await made().append(again)).toBe('conflict');
      expect((await made().head())?.size).toBe(2);
      expect(await made().tile({ level: 0, index: 0 })).toHaveLength(2);
      expect(await made().place('entry-1')).toEqual({ index: 1 });
    });

    test('of two that add at once one is told of the conflict', async () => {
      const two = [append(2, 3), { ...append(2, 4), places: [{ id: 'other', index: 2 }] }];
      const done = await Promise.all(two.map((each) => made().append(each)));
      expect(done.sort()).toEqual(['appended', 'conflict']);
    });

    test('a day that has a head keeps it, and one without takes the one that stands', async () => {
      const [first, other] = [append(0, 2).head, append(0, 9).head];
      await made().keepHeadOf(day('2026-12-18'), first);
      await made().keepHeadOf(day('2026-12-18'), other);
      expect(await made().headOf(day('2026-12-18'))).toEqual(first);
    });
  });
};

const waits = (
  name: string,
  made: () => Promise<{ waiting: WaitingEntries; put(entry: LedgerEntry): Promise<void> }>,
) => {
  test(`entries in ${name} wait oldest first, until they have their number`, async () => {
    const { waiting, put } = await made();
    for (const number of [3, 1, 2]) await put(anEntry(number));
    await put(anEntry(4, { at: anEntry(2).at, id: 'B' }));
    const all = ['C9001-repairs-2026-1-1', 'B', 'C9001-repairs-2026-1-2', 'C9001-repairs-2026-1-3'];
    expect((await waiting.oldest(10)).map(({ id }) => id)).toEqual(all);
    expect((await waiting.oldest(2)).map(({ id }) => id)).toEqual(all.slice(0, 2));
    await waiting.numbered(await waiting.oldest(2));
    expect((await waiting.oldest(10)).map(({ id }) => id)).toEqual(all.slice(2));
  });
};

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const inMemory = memoryLedger();
behaves('memory', () => inMemory);
behaves('DynamoDB', () => dynamoLedger({ client: store.client, table: store.tables.ledger }));

waits('memory', async () => {
  const list: LedgerEntry[] = [];
  return { waiting: memoryWaiting(list), put: async (entry) => void list.push(entry) };
});
waits('DynamoDB', async () => ({
  waiting: dynamoWaiting({ client: store.client, table: store.tables.cases }),
  put: async (entry) => {
    const Item = marshall({ ...keys.ledgerEntry(entry.at, entry.id), entry });
    await store.client.send(new PutItemCommand({ TableName: store.tables.cases, Item }));
  },
}));
