import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { memoryCases } from '../../shared/adapters/memory/cases.ts';
import { associationId } from '../../shared/domain/association.ts';
import { decide } from '../../shared/domain/escalation/decide.ts';
import { failure, failureIdOf } from '../../shared/domain/escalation/failure.ts';
import { moveOf, rulebookFor } from '../../shared/domain/escalation/move.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import type { Cases } from '../../shared/ports/cases.ts';
import { aFailure, at, hash, opened } from '../support/cases.ts';
import { type Store, startStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const aDanger = (of: string) => {
  const about = {
    ...{ association: associationId.parse(of), commitment: aFailure().commitment, year: 2026 },
    trigger: 'grave-danger' as const,
    evidence: { kind: 'grave-danger' as const, hazard: currentRulebook.danger.hazards[0] },
  };
  return failure.parse({ ...aFailure(), ...about, id: failureIdOf(about), severity: 'danger' });
};
const opening = (of: ReturnType<typeof aDanger>) => {
  const decision = decide(opened('2026-12-17', of), undefined, rulebookFor(undefined));
  if (decision.kind !== 'moved') throw new Error('it does not open');
  return moveOf(undefined, decision.events, hash);
};

const inMemory = memoryCases().cases;
const kept: Record<string, () => Cases> = {
  memory: () => inMemory,
  DynamoDB: () => dynamoCases({ client: store.client, table: store.tables.cases }),
};

describe.each(Object.entries(kept))('cases that readers read, in %s', (_, made) => {
  test('are listed, the oldest first, and others are not', async () => {
    const [danger, serious] = [
      opening(aDanger('C9001')),
      opening(aFailure({ association: associationId.parse('C9002') })),
    ];
    await made().append(serious);
    await made().append(danger);
    expect(await made().inReading()).toEqual([danger.view]);
  });

  test('are listed also when no clock looks at them, and no clock then looks at them', async () => {
    const danger = { ...opening(aDanger('C9003')), dueAt: undefined };
    await made().append(danger);
    expect((await made().inReading()).map(({ id }) => id)).toContain(danger.view.id);
    const due = await made().dueBy(at('2999-12-31T00:00:00Z'));
    expect(due.map(({ id }) => id)).not.toContain(danger.view.id);
  });
});
