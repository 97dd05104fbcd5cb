import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamoEscalations } from '../../shared/adapters/dynamodb/escalations.ts';
import { memoryEscalations } from '../../shared/adapters/memory/escalations.ts';
import { countedEscalations } from '../../shared/domain/publication/escalations.ts';
import type { Escalations } from '../../shared/ports/escalations.ts';
import { type Store, startStore } from '../support/store.ts';

const counted = (countedOn: string, many: number) =>
  countedEscalations.parse({
    countedOn,
    escalations: Array.from({ length: many }, (_, index) => ({
      ...{ case: `C9001-quality-2026-${index + 1}`, association: 'C9001', commitment: 'quality' },
      ...{ year: 2026, wentOn: '2027-01-28', outcome: 'engaged', outcomeOn: '2027-02-01' },
    })),
  });

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const inMemory = memoryEscalations();
const made: Record<string, () => Escalations> = {
  memory: () => inMemory,
  DynamoDB: () => dynamoEscalations({ client: store.client, table: store.tables.scores }),
};

test.each(Object.keys(made))(
  'what was counted last comes back from %s, also of more than a thousand cases',
  async (name) => {
    const escalations = made[name]?.();
    expect(await escalations?.counted()).toBeUndefined();
    await escalations?.keep(counted('2027-03-01', 2));
    await escalations?.keep(counted('2027-03-02', 1200));
    expect(await escalations?.counted()).toEqual(counted('2027-03-02', 1200));
  },
);
