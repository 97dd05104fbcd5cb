import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import type { Rulebook } from '../../../shared/domain/rulebook/rulebook.ts';
import { margins } from '../../../shared/domain/scoring/margins.ts';
import { stratumOf } from '../../../shared/domain/scoring/strata.ts';
import type { StratumCount } from '../../../shared/domain/scoring/tally.ts';
import { type Weights, weightedShare, weightsOf } from '../../../shared/domain/scoring/weights.ts';
import { nth } from '../../support/scoring.ts';

const dimensions = [
  { id: 'age', levels: ['young', 'middle', 'old'] },
  { id: 'tenure', levels: ['rented', 'shared'] },
];
const rulebookWith = (more: Partial<Rulebook['weighting']> = {}): Rulebook => ({
  ...currentRulebook,
  weighting: {
    ...currentRulebook.weighting,
    ...{ dimensions, levelFloor: 5, lowestWeight: 0.3, highestWeight: 3, rounds: 50, tolerance: 1e-12 },
    ...more,
  },
});
const uncapped = rulebookWith({ lowestWeight: 0.001, highestWeight: 1000 });

type Said = { age?: string; tenure?: string; n: number; kept?: number };
const strataOf = (all: readonly Said[]): StratumCount[] =>
  all
    .map(({ n, kept = 0, ...known }): StratumCount => [stratumOf(known, dimensions), n, kept])
    .sort(([a], [b]) => a - b);
const homesOf = (all: readonly Said[]) => strataOf(all).map(([stratum, n]): [number, number] => [stratum, n]);
const known = (homes: Record<string, Record<string, number>>) =>
  margins.parse({ association: nth(1), homes });
const weighted = (weights: Weights) => {
  if (weights.kind !== 'weighted') throw new Error(`not weighted: ${weights.why}`);
  return weights;
};

/** 111 homes, of whom some did not say all: what they said, and what is known of all homes. */
const answers: readonly Said[] = [
  { n: 6, kept: 4 },
  { age: 'young', n: 3, kept: 1 },
  { age: 'middle', n: 2, kept: 2 },
  { tenure: 'rented', n: 4, kept: 3 },
  { tenure: 'shared', n: 5, kept: 1 },
  { age: 'young', tenure: 'rented', n: 14, kept: 6 },
  { age: 'young', tenure: 'shared', n: 9, kept: 3 },
  { age: 'middle', tenure: 'rented', n: 31, kept: 24 },
  { age: 'middle', tenure: 'shared', n: 12, kept: 7 },
  { age: 'old', tenure: 'rented', n: 18, kept: 16 },
  { age: 'old', tenure: 'shared', n: 7, kept: 6 },
];
const all = known({
  age: { young: 410, middle: 300, old: 290 },
  tenure: { rented: 520, shared: 480 },
});

describe('weights', () => {
  test('come out as when every answer is raked by itself (numpy, 2,000 rounds over 111 answers)', () => {
    const { byStratum, by } = weighted(weightsOf(homesOf(answers), all, uncapped));
    const { share, nEffective } = weightedShare(strataOf(answers), byStratum);
    expect(by).toEqual(['age', 'tenure']);
    expect(share).toBeCloseTo(0.6005853912756235, 10);
    expect(nEffective).toBeCloseTo(92.2666240154373, 8);
  });

  test('are drawn in to the limits, and how many homes that concerns is told (numpy again)', () => {
    const rulebook = rulebookWith({ lowestWeight: 0.6, highestWeight: 1.5 });
    const { byStratum, drawnIn } = weighted(weightsOf(homesOf(answers), all, rulebook));
    const { share, nEffective } = weightedShare(strataOf(answers), byStratum);
    expect(drawnIn).toBe(47);
    expect(share).toBeCloseTo(0.615259520266126, 10);
    expect(nEffective).toBeCloseTo(100.29535167266917, 8);
    for (const [stratum] of homesOf(answers)) {
      expect(byStratum[stratum]).toBeGreaterThanOrEqual(0.6);
      expect(byStratum[stratum]).toBeLessThanOrEqual(1.5);
    }
  });

  test('keep within the limits whatever is known, and are worth no more voices than answered', () => {
    const counts = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 6, maxLength: 6 });
    const levels = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, levels, (drawn, [young, middle, old, rented, shared]) => {
        const said = drawn.map((n, place): Said => {
          const [age = '', tenure = ''] = [
            ['young', 'middle', 'old'][place % 3],
            ['rented', 'shared'][place < 3 ? 0 : 1],
          ];
          return { age, tenure, n, kept: Math.floor(n / 2) };
        });
        const homes = known({
          age: { young: young ?? 0, middle: middle ?? 0, old: old ?? 0 },
          tenure: { rented: rented ?? 0, shared: shared ?? 0 },
        });
        const { byStratum } = weighted(weightsOf(homesOf(said), homes, rulebookWith({ tolerance: 1e-6 })));
        for (const weight of byStratum) {
          expect(weight).toBeGreaterThanOrEqual(0.3);
          expect(weight).toBeLessThanOrEqual(3);
        }
        const n = drawn.reduce((sum, each) => sum + each, 0);
        expect(weightedShare(strataOf(said), byStratum).nEffective).toBeLessThanOrEqual(n * (1 + 1e-12));
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  test('of a dimension known together with another take its place', () => {
    const joint = { 'age and tenure': { 'young and rented': 300, 'middle and rented': 200 } };
    const cells: Said[] = [
      { age: 'young', tenure: 'rented', n: 10, kept: 10 },
      { age: 'middle', tenure: 'rented', n: 30 },
    ];
    const { by, byStratum } = weighted(
      weightsOf(homesOf(cells), known({ age: { young: 1, middle: 999 }, ...joint }), uncapped),
    );
    expect(by).toEqual(['age and tenure']);
    expect(weightedShare(strataOf(cells), byStratum).share).toBeCloseTo(0.6, 12);
  });

  test('fall back to single dimensions where too few answered from a cell of them together', () => {
    const both = known({
      ...all.homes,
      'age and tenure': { 'young and rented': 300, 'old and shared': 100, 'middle and shared': 600 },
    });
    const few = answers.filter(({ age, tenure }) => !(age === 'old' && tenure === 'shared'));
    expect(weightsOf(homesOf(few), both, rulebookWith())).toMatchObject({
      kind: 'weighted',
      by: ['age', 'tenure'],
      leftOut: [{ dimension: 'age and tenure', why: 'too-few-homes' }],
    });
  });
});

describe('not weighted, and why', () => {
  test('whoever has no margins', () => {
    expect(weightsOf(homesOf(answers), undefined, rulebookWith())).toMatchObject({ why: 'no-margins' });
    expect(weightsOf(homesOf(answers), known({}), rulebookWith())).toMatchObject({ why: 'no-margins' });
    expect(weightsOf(homesOf(answers), known({ age: { young: 0 } }), rulebookWith())).toMatchObject({
      why: 'no-margins',
    });
  });

  test('four homes at a level that has homes leave its dimension out, five do not', () => {
    const age = known({ age: { young: 500, middle: 400, old: 100 } });
    const withOld = (n: number): Said[] => [
      { age: 'young', n: 20 },
      { age: 'middle', n: 20 },
      { age: 'old', n },
    ];
    expect(weightsOf(homesOf(withOld(4)), age, rulebookWith())).toEqual({
      kind: 'unweighted',
      why: 'too-few-homes',
      leftOut: [{ dimension: 'age', why: 'too-few-homes' }],
    });
    expect(weightsOf(homesOf(withOld(5)), age, rulebookWith()).kind).toBe('weighted');
  });

  test('five homes where the margins know of none contradict them; four are slips and count as not said', () => {
    const rented = known({ tenure: { rented: 900, shared: 0 }, age: { young: 500, middle: 500 } });
    const withShared = (n: number): Said[] => [
      { age: 'young', tenure: 'rented', n: 20, kept: 20 },
      { age: 'middle', tenure: 'rented', n: 40 },
      { age: 'middle', tenure: 'shared', n },
    ];
    expect(weightsOf(homesOf(withShared(5)), rented, rulebookWith())).toMatchObject({
      by: ['age'],
      leftOut: [{ dimension: 'tenure', why: 'homes-nobody-has' }],
    });
    const slips = weighted(weightsOf(homesOf(withShared(4)), rented, rulebookWith()));
    expect(slips.by).toEqual(['age', 'tenure']);
    expect(weightedShare(strataOf(withShared(4)), slips.byStratum).share).toBeCloseTo(0.5, 9);
    const alone = weightsOf(
      homesOf(withShared(5)),
      known({ tenure: { rented: 900, shared: 0 } }),
      rulebookWith(),
    );
    expect(alone).toMatchObject({ kind: 'unweighted', why: 'homes-nobody-has' });
  });

  test('margins that cannot hold at once', () => {
    const torn: Said[] = [
      { age: 'young', tenure: 'rented', n: 20 },
      { age: 'middle', tenure: 'shared', n: 20 },
    ];
    const homes = known({ age: { young: 750, middle: 250 }, tenure: { rented: 500, shared: 500 } });
    expect(weightsOf(homesOf(torn), homes, rulebookWith())).toMatchObject({
      kind: 'unweighted',
      why: 'not-convergent',
    });
  });

  test('a mode in which nobody answered', () => {
    expect(weightsOf([], all, rulebookWith())).toMatchObject({ kind: 'unweighted', why: 'too-few-homes' });
  });
});

test('equal weights are worth one voice each', () => {
  const { share, nEffective } = weightedShare([[0, 40, 10]], Float64Array.of(2.5));
  expect(share).toBe(0.25);
  expect(nEffective).toBe(40);
});
