import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoMargins } from '../../shared/adapters/dynamodb/margins.ts';
import { memoryMargins } from '../../shared/adapters/memory/margins.ts';
import { association } from '../../shared/domain/association.ts';
import { type Margins, margins } from '../../shared/domain/scoring/margins.ts';
import type { MarginsStore } from '../../shared/ports/margins.ts';
import { anAssociation } from '../support/case-files.ts';
import { type Store, startStore } from '../support/store.ts';

const marginsOf = (number: number, flats = number): Margins =>
  margins.parse({
    association: `H${1000 + number}`,
    homes: {
      tenure: { 'general-needs': 700, 'shared-ownership': 0 },
      'tenure and property': { 'general-needs and flat': flats },
    },
  });
const many = Array.from({ length: 40 }, (_, number) => marginsOf(number));

/** What any store of margins must do. */
const behaves = (name: string, made: () => MarginsStore) =>
  describe(`margins in ${name}`, () => {
    test('come back as they were loaded, in the order of the codes', async () => {
      expect(await made().list()).toEqual([]);
      await made().load(many.toReversed());
      expect(await made().list()).toEqual(many);
    });

    test('take the place of what was known of the same association, and of no other', async () => {
      const next = margins.parse({ association: 'H1003', homes: { age: { old: 5 } } });
      await made().load([next]);
      expect(await made().list()).toEqual(many.map((each, place) => (place === 3 ? next : each)));
    });

    test('tell how far they have come, also where nothing changes', async () => {
      const seen: number[] = [];
      await made().load(many, (done) => seen.push(done));
      expect(seen.at(-1)).toBe(40);
      seen.length = 0;
      await made().load(many, (done) => seen.push(done));
      expect(seen.at(-1)).toBe(40);
    });
  });

const inMemory = memoryMargins();
behaves('memory', () => inMemory);

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());
behaves('DynamoDB', () => dynamoMargins({ client: store.client, table: store.tables.associations }));

test('margins and associations of one table do not see each other', async () => {
  const table = { client: store.client, table: store.tables.associations };
  await dynamoAssociations(table).load([association.parse({ ...anAssociation, id: 'H1003' })]);
  expect(await dynamoAssociations(table).list()).toHaveLength(1);
  expect(await dynamoMargins(table).list()).toHaveLength(40);
});
