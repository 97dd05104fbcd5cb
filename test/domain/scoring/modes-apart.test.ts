import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { flagsOf } from '../../../shared/domain/escalation/triggers/all.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { baselineOf, linesAt } from '../../../shared/domain/scoring/funnel.ts';
import { keptIn, score, streamsOf } from '../../../shared/domain/scoring/score.ts';
import type { Levels } from '../../../shared/domain/scoring/scorecard.ts';
import type { AssociationTally } from '../../../shared/domain/scoring/tally.ts';
import { asked, aTally, levelsOf, nth } from '../../support/scoring.ts';

const { winsorised, funnelZ95, funnelZ998 } = currentRulebook.scoring;
const judging = { year: 2026, charter: adoptedEdition, rulebook: currentRulebook };
const associations = 24;

/** Counts of one association in one mode: so many homes, of whom so many per cent fail. */
type Part = { homes: number; failing: number };
const levelsIn = ({ homes, failing }: Part): Levels => {
  const bad = Math.round((homes * failing) / 100);
  return levelsOf(bad, 0, 0, homes - bad, 0);
};

type Sector = { web: Part[]; telephone: Part[] };
const tallyOf = (place: number, parts: Partial<Record<'web' | 'telephone', Levels>>): AssociationTally => {
  const of = Object.entries(parts).map(([mode, levels]) =>
    aTally(nth(place), { [asked(0)]: levels }, { mode: mode === 'web' ? 'web' : 'telephone' }),
  );
  return { ...aTally(nth(place), {}), cells: of.flatMap(({ cells }) => cells) };
};
const flagged = (tallies: AssociationTally[]): string[] => {
  const streams = streamsOf(associations, adoptedEdition);
  const flags = flagsOf({ ...judging, streams, scorecards: score(tallies, judging), tallies });
  return flags.map(({ association, commitment }) => `${association} ${commitment}`);
};
const sectorOf = ({ web, telephone }: Sector, modes: readonly ('web' | 'telephone')[]): AssociationTally[] =>
  Array.from({ length: associations }, (_, place) =>
    tallyOf(
      place,
      Object.fromEntries(
        modes.map((mode) => [
          mode,
          levelsIn((mode === 'web' ? web : telephone)[place] ?? { homes: 0, failing: 0 }),
        ]),
      ),
    ),
  );

const part = fc.record({
  homes: fc.integer({ min: 0, max: 300 }),
  failing: fc.integer({ min: 0, max: 100 }),
});
const parts = fc.array(part, { minLength: associations, maxLength: associations });

describe('modes are kept apart', () => {
  test('two modes together flag just what one of them flags by itself', () => {
    let flags = 0;
    fc.assert(
      fc.property(fc.record({ web: parts, telephone: parts }), (sector) => {
        const both = flagged(sectorOf(sector, ['web', 'telephone']));
        const apart = [...flagged(sectorOf(sector, ['web'])), ...flagged(sectorOf(sector, ['telephone']))];
        expect(new Set(both)).toEqual(new Set(apart));
        flags += both.length;
      }),
      { seed: 3, numRuns: 60 },
    );
    expect(flags).toBeGreaterThan(0);
  });

  test('an association that is only asked more on the web than the others is not flagged for it', () => {
    // On the web 45 % fail everywhere, on the telephone 5 %; the others hear nine in ten by telephone.
    const usual = { web: { homes: 40, failing: 45 }, telephone: { homes: 360, failing: 5 } };
    const odd = { web: { homes: 400, failing: 45 }, telephone: { homes: 0, failing: 5 } };
    const tallies = Array.from({ length: associations }, (_, place) => {
      const { web, telephone } = place === 0 ? odd : usual;
      return tallyOf(place, { web: levelsIn(web), telephone: levelsIn(telephone) });
    });
    expect(flagged(tallies)).toEqual([]);
    // Thrown together, the same answers would lie far below everybody's line.
    const merged = tallies.map(({ cells }) =>
      cells.reduce(
        (sum, { levels }) => ({ x: sum.x + keptIn(levels), n: sum.n + levels.level1 + keptIn(levels) }),
        {
          x: 0,
          n: 0,
        },
      ),
    );
    const [first = { x: 0, n: 1 }] = merged;
    expect(linesAt(first, baselineOf(merged, winsorised), funnelZ95, funnelZ998).class).toBe('low-99.8');
  });
});

describe('the funnel', () => {
  test('has the sector’s share between its lines, the wider pair around the narrower', () => {
    const unit = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 60 }), (drawn) => {
        const units = drawn.map(([n, share]) => ({ x: Math.round(n * share), n }));
        const sector = baselineOf(units, winsorised);
        for (const each of units) {
          const { low998, low95, high95, high998 } = linesAt(each, sector, funnelZ95, funnelZ998);
          const order = [0, low998, low95, sector.expected, high95, high998, 1];
          for (const [index, line] of order.entries())
            expect(line).toBeGreaterThanOrEqual((order[index - 1] ?? 0) - 1e-12);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test('measures the same sector to the last bit in whatever order the associations come', () => {
    const unit = fc.record({ x: fc.integer({ min: 0, max: 400 }), more: fc.integer({ min: 1, max: 900 }) });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 21, maxLength: 40 }), fc.integer(), (drawn, turn) => {
        const tallies = drawn.map(({ x, more }, place) =>
          aTally(nth(place), { [asked(0)]: levelsOf(more + 30, 0, 0, x, 0) }),
        );
        const at = Math.abs(turn) % tallies.length;
        const turned = [...tallies.slice(at), ...tallies.slice(0, at)].reverse();
        expect(JSON.stringify(score(turned, judging))).toBe(JSON.stringify(score(tallies, judging)));
      }),
      { seed: 5, numRuns: 50 },
    );
  });
});
