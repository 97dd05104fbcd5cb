import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combinationOf } from '../../../shared/domain/scoring/combination.ts';
import { type Margin, rake } from '../../../shared/domain/scoring/rake.ts';
import { levelsByStratum, strataIn } from '../../../shared/domain/scoring/strata.ts';

const dimensions = [
  { id: 'age', levels: ['young', 'middle', 'old'] },
  { id: 'tenure', levels: ['rented', 'shared'] },
];
const strata = Array.from({ length: strataIn(dimensions) }, (_, stratum) => stratum);
const levelsOf = (...ids: string[]): Uint16Array => {
  const combination = combinationOf(ids, dimensions);
  if (!combination) throw new Error(`${ids.join()} are no dimensions`);
  return levelsByStratum(dimensions, combination);
};
const sharesOf = (homes: readonly number[]): number[] => {
  const total = homes.reduce((sum, each) => sum + each, 0);
  return homes.map((each) => each / total);
};
const sum = (all: Iterable<number>): number => [...all].reduce((total, each) => total + each, 0);
const atLevel = (homes: ArrayLike<number>, { levels }: Margin, level: number, of = strata): number =>
  sum(of.map((stratum, place) => (levels[stratum] === level ? (homes[place] ?? 0) : 0)));

const limits = { rounds: 2000, tolerance: 1e-12 };
const people = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 12, maxLength: 12 });
const homesOf = (size: number) =>
  fc.array(fc.integer({ min: 50, max: 900 }), { minLength: size, maxLength: size });
const some = fc.record({ people, age: homesOf(3), tenure: homesOf(2) });
const marginsOf = ({ age, tenure }: { age: number[]; tenure: number[] }): Margin[] => [
  { levels: levelsOf('age'), shares: sharesOf(age) },
  { levels: levelsOf('tenure'), shares: sharesOf(tenure) },
];

describe('raking', () => {
  test('leaves every margin at its shares, and who did not say at theirs, and keeps the sum', () => {
    let held = 0;
    fc.assert(
      fc.property(some, (drawn) => {
        const margins = marginsOf(drawn);
        const { homes, converged } = rake(strata, drawn.people, margins, limits);
        // Little said by one group and much by another may be impossible to draw together: it says so.
        if (!converged) return;
        held += 1;
        expect(sum(homes)).toBeCloseTo(sum(drawn.people), 8);
        for (const margin of margins) {
          const notSaid = atLevel(drawn.people, margin, 0);
          expect(atLevel(homes, margin, 0)).toBeCloseTo(notSaid, 8);
          for (const [place, share] of margin.shares.entries())
            expect(atLevel(homes, margin, place + 1)).toBeCloseTo(share * (sum(drawn.people) - notSaid), 8);
        }
      }),
      { seed: 21, numRuns: 200 },
    );
    expect(held).toBeGreaterThan(150);
  });

  test('has one answer: the order of margins and of strata, and the size of margins, change nothing', () => {
    let compared = 0;
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 50 }), (drawn, times) => {
        const usual = rake(strata, drawn.people, marginsOf(drawn), limits);
        if (!usual.converged) return;
        compared += 1;
        const turned = rake(
          strata.toReversed(),
          drawn.people.toReversed(),
          marginsOf({
            age: drawn.age.map((each) => each * times),
            tenure: drawn.tenure.map((each) => each * times),
          }).toReversed(),
          limits,
        );
        for (const [place, homes] of usual.homes.entries())
          expect(Math.abs((turned.homes.toReversed()[place] ?? 0) / homes - 1)).toBeLessThan(1e-9);
      }),
      { seed: 22, numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  test('the order of strata alone changes nothing beyond the last digits', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const { homes } = rake(strata, drawn.people, marginsOf(drawn), { rounds: 20, tolerance: 1e-9 });
        const turned = rake(strata.toReversed(), drawn.people.toReversed(), marginsOf(drawn), {
          rounds: 20,
          tolerance: 1e-9,
        }).homes.toReversed();
        for (const [place, each] of homes.entries())
          expect(Math.abs((turned[place] ?? 0) / each - 1)).toBeLessThan(1e-12);
      }),
      { seed: 23, numRuns: 200 },
    );
  });

  test('one margin, over one dimension or both together, is post-stratification in closed form', () => {
    fc.assert(
      fc.property(people, homesOf(6), (drawn, known) => {
        for (const [levels, shares] of [
          [levelsOf('age'), sharesOf(known.slice(0, 3))],
          [levelsOf('age', 'tenure'), sharesOf(known)],
        ] as const) {
          const margin = { levels, shares };
          const { homes, rounds } = rake(strata, drawn, [margin], { rounds: 5, tolerance: 1e-9 });
          const said = sum(drawn) - atLevel(drawn, margin, 0);
          expect(rounds).toBe(2);
          for (const [place, stratum] of strata.entries()) {
            const level = levels[stratum] ?? 0;
            const weight =
              level === 0 ? 1 : ((shares[level - 1] ?? 0) * said) / atLevel(drawn, margin, level);
            expect(homes[place]).toBeCloseTo(weight * (drawn[place] ?? 0), 9);
          }
        }
      }),
      { seed: 24, numRuns: 100 },
    );
  });

  test('a level from which nobody answered is left out, and the others share what was said', () => {
    // Strata 1 and 2: young and middle, tenure not said.
    const margin = { levels: levelsOf('age'), shares: [0.25, 0.25, 0.5] };
    const { homes, converged } = rake([0, 1, 2], [10, 30, 10], [margin], { rounds: 5, tolerance: 1e-9 });
    expect(converged).toBe(true);
    expect([...homes]).toEqual([10, 20, 20]);
  });

  test('a margin of homes from which nobody answered at all draws nothing', () => {
    const margin = { levels: levelsOf('age'), shares: [0, 0, 1] };
    const { homes, converged } = rake([0, 1, 2], [10, 30, 10], [margin], { rounds: 5, tolerance: 1e-9 });
    expect(converged).toBe(true);
    expect([...homes]).toEqual([10, 30, 10]);
  });

  test('margins that cannot hold at once are said not to converge', () => {
    // The young all rent and the middle all share: three quarters young and half renting is impossible.
    const [youngRented = 0, middleShared = 0] = strata.filter(
      (stratum) =>
        (levelsOf('age')[stratum] === 1 && levelsOf('tenure')[stratum] === 1) ||
        (levelsOf('age')[stratum] === 2 && levelsOf('tenure')[stratum] === 2),
    );
    const raked = rake(
      [youngRented, middleShared],
      [20, 20],
      [
        { levels: levelsOf('age'), shares: [0.75, 0.25, 0] },
        { levels: levelsOf('tenure'), shares: [0.5, 0.5] },
      ],
      { rounds: 50, tolerance: 1e-9 },
    );
    expect(raked).toMatchObject({ converged: false, rounds: 50 });
  });
});
