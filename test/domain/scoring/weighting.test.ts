import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { countOf } from '../../../shared/domain/scoring/count.ts';
import { type Margins, margins } from '../../../shared/domain/scoring/margins.ts';
import { score } from '../../../shared/domain/scoring/score.ts';
import { scorecard } from '../../../shared/domain/scoring/scorecard.ts';
import type { AssociationTally } from '../../../shared/domain/scoring/tally.ts';
import { aPacked, asked, chanceOf, nth } from '../../support/scoring.ts';

const editions = { charter: adoptedEdition, rulebook: currentRulebook };
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const { dimensions } = currentRulebook.weighting;

/** What each home says of itself: a level by its number, or nothing at every tenth. */
const knownOf = (chance: () => number) =>
  Object.fromEntries(
    dimensions.map(({ id, levels }) => [
      id,
      chance() < 0.1 ? undefined : levels[Math.floor(chance() ** 1.3 * levels.length)],
    ]),
  );

const rowsOf = (place: number, homes: number): Uint8Array[] => {
  const chance = chanceOf(100 + place);
  return Array.from({ length: homes }, (_, number) =>
    aPacked({
      number,
      association: nth(place),
      known: knownOf(chance),
      mode: chance() < 0.2 ? 'telephone' : 'web',
      answers: { [asked(0)]: 1 + Math.floor(chance() * 5), [asked(1)]: 1 + Math.floor(chance() * 5) },
    }),
  );
};
const tallyOf = (place: number, rows: readonly Uint8Array[]): AssociationTally =>
  countOf({
    association: nth(place),
    ...{ year: 2026, rows, ...editions, editions: [adoptedEdition], hash },
  });

const sector = Array.from({ length: 22 }, (_, place) => rowsOf(place, 8 + place * 12));
const tallies = sector.map((rows, place) => tallyOf(place, rows));
/** All but every fifth know all about their homes: as many at each level. */
const known: readonly Margins[] = sector.flatMap((_, place) =>
  place % 5 === 0
    ? []
    : margins.parse({
        association: nth(place),
        homes: Object.fromEntries(
          dimensions.map(({ id, levels }) => [id, Object.fromEntries(levels.map((level) => [level, 100]))]),
        ),
      }),
);
const judging = (all: readonly Margins[] = known) => ({
  year: 2026,
  ...editions,
  margins: new Map(all.map((each) => [each.association, each])),
});
const cards = score(tallies, judging());

describe('weighted figures', () => {
  test('stand on every scorecard that has a result, as the schema says, and on no other', () => {
    for (const card of cards) {
      expect(scorecard.parse(card)).toEqual(card);
      expect(card.weighting !== undefined).toBe(card.result.kind === 'scored');
    }
    const kinds = new Set(cards.map(({ weighting }) => weighting?.kind));
    expect(kinds).toEqual(new Set(['weighted', 'unweighted', undefined]));
  });

  test('change nothing of the figures that are tested and published', () => {
    const bare = score(tallies, judging([])).map(({ weighting: _, ...card }) => card);
    expect(cards.map(({ weighting: _, ...card }) => card)).toEqual(bare);
  });

  test('are missing where an association has no margins, and it says so', () => {
    const without = cards.filter(
      (card) => card.result.kind === 'scored' && !known.some((each) => each.association === card.association),
    );
    expect(without.length).toBeGreaterThan(0);
    for (const { weighting } of without)
      expect(weighting).toEqual({ kind: 'unweighted', why: 'no-margins', leftOut: [] });
  });

  test('have an interval around them, on no more equal voices than homes that answered', () => {
    for (const { weighting, result } of cards) {
      if (weighting?.kind !== 'weighted') continue;
      expect(weighting.low).toBeLessThanOrEqual(weighting.score);
      expect(weighting.high).toBeGreaterThanOrEqual(weighting.score);
      expect(weighting.nEffective).toBeLessThanOrEqual(result.n * (1 + 1e-9));
      // The limits on weights bound it from below: 4ab ÷ (a + b)² of the homes, for weights from a to b.
      expect(weighting.nEffective).toBeGreaterThan(0.33 * result.n);
    }
    expect(cards.some(({ weighting }) => weighting?.kind === 'weighted')).toBe(true);
  });

  test('are the same bytes in whatever order associations, answers and margins come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const chance = chanceOf(seed);
        const shuffled = <T>(all: readonly T[]): T[] =>
          all
            .map((each) => ({ each, at: chance() }))
            .sort((one, other) => one.at - other.at)
            .map(({ each }) => each);
        const again = score(
          shuffled(sector.map((rows, place) => tallyOf(place, shuffled(rows)))),
          judging(
            shuffled(known).map((each) => ({
              ...each,
              homes: Object.fromEntries(shuffled(Object.entries(each.homes))),
            })),
          ),
        );
        expect(JSON.stringify(again)).toBe(JSON.stringify(cards));
      }),
      { seed: 41, numRuns: 10 },
    );
  });
});

describe('what every score keeps', () => {
  const levels = fc.integer({ min: 1, max: 5 });
  const webScore = (rows: readonly Uint8Array[]) =>
    score([tallyOf(1, rows)], judging()).find(
      ({ commitment, mode }) => commitment === asked(0) && mode === 'web',
    )?.result;

  test('a satisfied answer more never lowers the unweighted score', () => {
    fc.assert(
      fc.property(
        fc.array(levels, { minLength: 10, maxLength: 80 }),
        fc.constantFrom(4, 5),
        (given, more) => {
          const rows = given.map((level, number) => aPacked({ number, answers: { [asked(0)]: level } }));
          const before = webScore(rows);
          const after = webScore([...rows, aPacked({ number: 999, answers: { [asked(0)]: more } })]);
          if (before?.kind !== 'scored' || after?.kind !== 'scored') throw new Error('no result');
          expect(after.score).toBeGreaterThanOrEqual(before.score);
        },
      ),
      { seed: 42, numRuns: 100 },
    );
  });

  test('nobody at levels 1 to 5 is no scorecard figure at all, never 0 %', () => {
    const silent = Array.from({ length: 40 }, (_, number) =>
      aPacked({ number, answers: { [asked(0)]: 'does-not-apply' }, known: knownOf(chanceOf(number)) }),
    );
    expect(webScore(silent)).toEqual({ kind: 'no-result', n: 0 });
    expect(JSON.stringify(score([tallyOf(1, silent)], judging()))).not.toMatch(/null|NaN|Infinity|"score"/);
  });

  test('no figure of the sector is without a number', () => {
    const numbers = (value: unknown): number[] =>
      typeof value === 'number'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(numbers)
          : [];
    const all = numbers(cards);
    expect(all.length).toBeGreaterThan(500);
    expect(all.every(Number.isFinite)).toBe(true);
  });
});
