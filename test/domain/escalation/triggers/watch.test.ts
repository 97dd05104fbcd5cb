import { describe, expect, test } from 'vitest';
import { adoptedEdition } from '../../../../shared/domain/charter/adopted.ts';
import type { Facts } from '../../../../shared/domain/escalation/triggers/flag.ts';
import { type Watch, watchesOf } from '../../../../shared/domain/escalation/triggers/watch.ts';
import { currentRulebook } from '../../../../shared/domain/rulebook/current.ts';
import { score, streamsOf } from '../../../../shared/domain/scoring/score.ts';
import type { Levels } from '../../../../shared/domain/scoring/scorecard.ts';
import type { AssociationTally, WeekCount } from '../../../../shared/domain/scoring/tally.ts';
import { asked, aTally, levelsOf, nth } from '../../../support/scoring.ts';

const quality = asked(0);
const judging = { year: 2026, charter: adoptedEdition, rulebook: currentRulebook };

const factsOf = (tallies: AssociationTally[]): Facts => ({
  ...judging,
  streams: streamsOf(tallies.length, adoptedEdition),
  scorecards: score(tallies, judging),
  tallies,
});

/** A sector in which everybody else does well and alike. */
const others = (count: number): AssociationTally[] =>
  Array.from({ length: count }, (_, index) =>
    aTally(nth(100 + index), { [quality]: levelsOf(4, 4, 6, 30, 16 + (index % 3)) }),
  );

const watched = (levels: Levels, more: { sector?: number; weeks?: WeekCount[]; serious?: string[] } = {}) => {
  const tally = aTally(nth(1), { [quality]: levels });
  const own = { ...tally, cells: tally.cells.map((cell) => ({ ...cell, weeks: more.weeks ?? [] })) };
  const found = watchesOf(factsOf([own, ...others(more.sector ?? 40)]), new Set(more.serious ?? []));
  return found.filter(({ association }) => association === nth(1));
};
const kindsOf = (found: readonly Watch[]): string[] =>
  found.flatMap(({ signals }) => signals.map(({ kind }) => kind));

describe('watch', () => {
  test('is silent about an association like the others', () => {
    expect(watched(levelsOf(4, 4, 6, 30, 16))).toEqual([]);
  });

  test('speaks from an e-value of twenty on, not below', () => {
    // 23 of 50 failing against a bar of a quarter: e is about 40; 20 of 50: about 4.
    expect(kindsOf(watched(levelsOf(23, 0, 4, 13, 10), { sector: 5 }))).toEqual(['evidence']);
    expect(kindsOf(watched(levelsOf(20, 0, 4, 16, 10), { sector: 5 }))).toEqual([]);
  });

  test('speaks of a score far below the line, with the chance of it and how many were looked at', () => {
    const [found] = watched(levelsOf(8, 4, 20, 16, 12));
    expect(found?.signals).toEqual([
      expect.objectContaining({ kind: 'funnel', streams: 41, p: expect.any(Number) }),
    ]);
  });

  test('leaves out a score below the 95 % line that may well be chance among so many', () => {
    // Between the two: below the line by itself, and not told when 41 are looked at together.
    const levels = levelsOf(6, 4, 12, 26, 12);
    const facts = factsOf([aTally(nth(1), { [quality]: levels }), ...others(40)]);
    const own = facts.scorecards.find(({ association }) => association === nth(1));
    expect(own?.funnel?.class).toBe('low-95');
    expect(kindsOf(watched(levels))).toEqual([]);
  });

  test('speaks of a turn for the worse, and says in which week', () => {
    const weeks = Array.from({ length: 10 }, (_, week): WeekCount => [week, 6, week < 5 ? 1 : 6]);
    const [found] = watched(levelsOf(4, 4, 6, 30, 16), { weeks });
    expect(found?.signals).toEqual([{ kind: 'change', weeks: ['2026-05-11'], oddsRatio: 2, height: 5 }]);
  });

  test('needs thirty homes', () => {
    expect(watched(levelsOf(29, 0, 0, 0, 0))).toEqual([]);
    expect(watched(levelsOf(30, 0, 0, 0, 0))).not.toEqual([]);
  });

  test('no longer watches what is serious', () => {
    expect(watched(levelsOf(40, 0, 0, 10, 0))).not.toEqual([]);
    expect(watched(levelsOf(40, 0, 0, 10, 0), { serious: [`${nth(1)} ${quality}`] })).toEqual([]);
  });
});
