import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoProposals } from '../../shared/adapters/dynamodb/proposals.ts';
import { memoryProposals } from '../../shared/adapters/memory/proposals.ts';
import { associationId } from '../../shared/domain/association.ts';
import {
  carriedOut,
  confirmed,
  type ProposalDecision,
  type ProposalStep,
  proposed,
  standingOf,
  withdrawn,
} from '../../shared/domain/people/proposal.ts';
import { tokenOf } from '../../shared/domain/submission/token.ts';
import type { Proposals } from '../../shared/ports/proposals.ts';
import { at, hash } from '../support/cases.ts';
import { type Store, startStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const inMemory = memoryProposals();
const all: [string, () => Proposals][] = [
  ['memory', () => inMemory],
  ['DynamoDB', () => dynamoProposals({ client: store.client, table: store.tables.people, days: 365 })],
];

const [maud, caspian] = [
  { by: 'maud-1', at: at('2026-12-18T09:00:00Z') },
  { by: 'caspian-2', at: at('2026-12-18T10:00:00Z') },
];
const proposes = (chance: number, who = maud): ProposalStep =>
  proposed(
    tokenOf(who.at, new Uint8Array(16).fill(chance)),
    {
      kind: 'mailbox',
      association: associationId.parse('C9001'),
      of: 'chair',
      address: 'chair@new.example',
    },
    who,
    hash,
  );
const stepOf = (decision: ProposalDecision): ProposalStep => {
  if (decision.kind === 'refused') throw new Error(decision.why);
  return decision.step;
};

describe.each(all)('changes that take two people in %s', (_, proposals) => {
  test('are proposed, confirmed and carried out; each step once, and each with its line in the audit', async () => {
    const first = proposes(1);
    expect(await proposals().take(first)).toBe('taken');
    expect(await proposals().take(first)).toBe('conflict');
    const { id } = first.after;
    expect(await proposals().find(id)).toEqual(first.after);
    const second = stepOf(confirmed(first.after, caspian, hash));
    const tries = await Promise.all(Array.from({ length: 5 }, () => proposals().take(second)));
    expect(tries.filter((each) => each === 'taken')).toHaveLength(1);
    const third = carriedOut(second.after, at('2026-12-18T10:00:01Z'), 'done');
    expect(await proposals().take(third)).toBe('taken');
    expect(standingOf((await proposals().find(id)) ?? first.after)).toBe('done');
    expect((await proposals().audit(10)).map(({ kind, by, about }) => [kind, by, about])).toEqual([
      ['mailbox-confirmed', 'caspian-2', 'C9001'],
      ['mailbox-proposed', 'maud-1', 'C9001'],
    ]);
  });

  test('are withdrawn instead: who decides upon what they read before changes nothing', async () => {
    const { after } = proposes(2, caspian);
    await proposals().take(proposes(2, caspian));
    expect(await proposals().take(stepOf(withdrawn(after, maud, hash)))).toBe('taken');
    expect(await proposals().take(stepOf(confirmed(after, maud, hash)))).toBe('conflict');
    expect((await proposals().latest(1)).map(standingOf)).toEqual(['withdrawn']);
    expect(await proposals().find(proposes(3).after.id)).toBeUndefined();
  });

  test('leave no name and no address in the audit', async () => {
    expect(JSON.stringify(await proposals().audit(10))).not.toContain('@');
  });
});

test('nobody confirms what they proposed themselves, nor anything twice', () => {
  const { after } = proposes(1);
  expect(confirmed(after, maud, hash)).toEqual({ kind: 'refused', why: 'same-person' });
  const done = stepOf(confirmed(after, caspian, hash)).after;
  expect(confirmed(done, caspian, hash)).toEqual({ kind: 'refused', why: 'not-waiting' });
  expect(withdrawn(done, maud, hash)).toEqual({ kind: 'refused', why: 'not-waiting' });
});
