import { describe, expect, test } from 'vitest';
import { openCase } from '../../../functions/escalation/open-case.ts';
import { openMissed } from '../../../functions/escalation/open-missed.ts';
import { storedCaseMoves } from '../../../shared/adapters/escalation/case-moves.ts';
import { memoryAnnouncer } from '../../../shared/adapters/memory/announcer.ts';
import { memoryCases } from '../../../shared/adapters/memory/cases.ts';
import { memoryScores } from '../../../shared/adapters/memory/scores.ts';
import type { Failure } from '../../../shared/domain/escalation/failure.ts';
import type { Cases } from '../../../shared/ports/cases.ts';
import { aFailure, at, hash } from '../../support/cases.ts';

const tick = '2026-12-17T12:22:00Z';
const damp = aFailure({ commitment: 'quality' });
const silence = aFailure({ commitment: 'communications' });

/** Failures that a run has stored, and whose events nobody heard. */
const unheard = async (...failures: Failure[]) => {
  const [scores, announcer] = [memoryScores(), memoryAnnouncer()];
  const { cases, notices } = memoryCases();
  const clock = { now: () => at('2026-12-17') };
  for (const each of failures) await scores.keepFailure(each);
  const movesOn = (over: Partial<Cases> = {}) =>
    storedCaseMoves({ cases: { ...cases, ...over }, notices, announcer, clock, hash });
  const heads = async () => (await cases.ofAssociation(damp.association)).map((each) => each.id);
  return { ...{ scores, cases, clock, announcer, movesOn, heads }, moves: movesOn() };
};

describe('a failure of which nobody heard', () => {
  test('has its case, and its notice is announced, at the next look', async () => {
    const world = await unheard(damp, silence);
    expect(await openMissed(world)(tick)).toEqual({ missed: 2 });
    expect(await world.heads()).toHaveLength(2);
    expect(world.announcer.announced.map((each) => each.name)).toEqual(['NoticeDue', 'NoticeDue']);
    expect(world.announcer.causes[0]).toBe(`schedule:open-missed:${tick}`);
  });

  test('is looked at no more once it has one, and an event that comes after all opens nothing', async () => {
    const world = await unheard(damp);
    await openMissed(world)(tick);
    expect(await openMissed(world)(tick)).toEqual({ missed: 0 });
    const { id: failure, association, commitment, year, trigger, severity } = damp;
    const late = { failure, association, commitment, year, trigger, severity };
    expect(await openCase(world)(late, { cause: 'event' })).toMatchObject({ kind: 'nothing' });
    expect(await world.heads()).toHaveLength(1);
  });

  test('is found again where the look ended between the case and the mark', async () => {
    const world = await unheard(damp);
    const dying = { ...world.scores, markOpened: () => Promise.reject(new Error('the store went away')) };
    await expect(openMissed({ ...world, scores: dying })(tick)).rejects.toThrow('1 failures have no case');
    expect(await openMissed(world)(tick)).toEqual({ missed: 1 });
    expect(await world.heads()).toHaveLength(1);
  });

  test('delays no other where its own case cannot be stored', async () => {
    const world = await unheard(damp, silence);
    const moves = world.movesOn({
      append: (move) =>
        move.view.commitment === damp.commitment
          ? Promise.reject(new Error('a poisoned row'))
          : world.cases.append(move),
    });
    await expect(openMissed({ ...world, moves })(tick)).rejects.toThrow('1 failures have no case');
    expect(await world.heads()).toEqual([expect.stringContaining(silence.commitment)]);
  });
});
