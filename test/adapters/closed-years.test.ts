import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamoClosedYears } from '../../shared/adapters/dynamodb/closed-years.ts';
import { memoryClosedYears } from '../../shared/adapters/memory/closed-years.ts';
import { caseId } from '../../shared/domain/escalation/case.ts';
import type { ClosedYears } from '../../shared/ports/closed-years.ts';
import { at, hash } from '../support/cases.ts';
import { type Store, startStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const all: [string, () => ClosedYears][] = [
  ['memory', memoryClosedYears],
  ['DynamoDB', () => dynamoClosedYears({ client: store.client, table: store.tables.scores })],
];

test.each(all)('a year is closed once in %s: what stands there stays', async (_, made) => {
  const years = made();
  const closing = {
    ...{ year: 2026, closedAt: at('2027-04-05'), run: '2027-04-01', publication: '2027-04-05' },
    ...{ archive: hash('figures'), carried: [caseId.parse('C9001-quality-2026-1')] },
  };
  expect(await years.of(2026)).toBeUndefined();
  expect(await years.close(closing)).toBe('closed');
  expect(await years.close({ ...closing, archive: hash('other figures') })).toBe('closed-before');
  expect(await years.of(2026)).toEqual(closing);
  expect(await years.of(2027)).toBeUndefined();
});
