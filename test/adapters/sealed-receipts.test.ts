import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoSealedReceipts } from '../../shared/adapters/dynamodb/sealed-receipts.ts';
import { memorySealedReceipts } from '../../shared/adapters/memory/sealed-receipts.ts';
import { sealedTree } from '../../shared/domain/ledger/sealed-week.ts';
import type { SealedReceipts } from '../../shared/ports/sealed-receipts.ts';
import { day, hash } from '../support/cases.ts';
import { type Store, startStore } from '../support/store.ts';

const week = day('2026-11-16');
const treeOf = (count: number) =>
  sealedTree(
    hash,
    Array.from({ length: count }, (_, each) => hash(`${each}`)),
  );

/** What any store of sealed receipts must do; the tests follow upon one another. */
const behaves = (name: string, made: () => SealedReceipts) =>
  describe(`receipts that are sealed in ${name}`, () => {
    test('are none at first', async () => {
      expect(await made().weeks()).toEqual([]);
      expect(await made().week(week)).toBeUndefined();
      expect(await made().tile({ week, root: hash('') }, { level: 0, index: 0 })).toBeUndefined();
    });

    test('have their tiles before the week is sealed, and another tree of the week has its own', async () => {
      const [tree, other] = [treeOf(300), treeOf(299)];
      for (const { root, tiles } of [tree, other]) await made().keep({ week, root }, tiles);
      expect(await made().weeks()).toEqual([]);
      for (const { root, tiles } of [tree, other])
        for (const { hashes, ...place } of tiles)
          expect(await made().tile({ week, root }, place)).toEqual(hashes);
    });

    test('are sealed once: of two at once the first decides', async () => {
      const both = [300, 299].map((count) => ({ week, size: count, root: treeOf(count).root }));
      const done = await Promise.all(both.map((each) => made().seal(each)));
      expect(done.toSorted()).toEqual(['sealed', 'sealed-before']);
      const stands = both[done.indexOf('sealed')];
      expect(await made().week(week)).toEqual(stands);
      for (const each of both) expect(await made().seal(each)).toBe('sealed-before');
      expect(await made().week(week)).toEqual(stands);
    });

    test('are listed week by week, the oldest first; a week without any is one of them', async () => {
      await made().seal({ week: day('2026-11-30'), size: 0, root: hash('') });
      await made().seal({ week: day('2026-11-09'), size: 1, root: hash('one') });
      expect((await made().weeks()).map((each) => each.week)).toEqual(['2026-11-09', week, '2026-11-30']);
    });
  });

const inMemory = memorySealedReceipts();
behaves('memory', () => inMemory);

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());
behaves('DynamoDB', () => dynamoSealedReceipts({ client: store.client, table: store.tables.ledger }));
