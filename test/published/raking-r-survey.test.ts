import { describe, expect, test } from 'vitest';
import { combinationOf } from '../../shared/domain/scoring/combination.ts';
import { rake } from '../../shared/domain/scoring/rake.ts';
import { levelsByStratum, stratumOf } from '../../shared/domain/scoring/strata.ts';

/**
 * 183 Californian schools in a sample of 15 districts: R's `survey`, data set `apiclus1`, by type, whether the school met
 * its target and whether all its pupils did. How many schools, the sum of their index of 2000 and of their pupils.
 */
const schools = [
  ['e', 'no', 'no', 12, 7156, 5243],
  ['e', 'yes', 'no', 20, 13075, 8108],
  ['e', 'yes', 'yes', 112, 73206, 48980],
  ['h', 'no', 'no', 3, 1978, 2237],
  ['h', 'yes', 'no', 4, 2484, 6039],
  ['h', 'yes', 'yes', 7, 4198, 7548],
  ['m', 'no', 'no', 8, 4851, 5983],
  ['m', 'yes', 'no', 3, 2101, 1891],
  ['m', 'yes', 'yes', 14, 8834, 14569],
] as const;

const dimensions = [
  { id: 'type', levels: ['e', 'h', 'm'] },
  { id: 'target', levels: ['no', 'yes'] },
  { id: 'improved', levels: ['no', 'yes'] },
];
const population = 6194;
const sample = 183;
const byType = [4421, 755, 1018];
const byTarget = [1072, 5122];
const byImproved = [1712, 4482];
/** Type and target together, type counting fastest: what `xtabs(~stype + sch.wide, apipop)` prints. */
const byTypeAndTarget = [472, 334, 266, 3949, 421, 752];

const margin = (ids: readonly string[], schoolsAt: readonly number[]) => {
  const combination = combinationOf(ids, dimensions);
  if (!combination) throw new Error(`${ids.join()} are no dimensions`);
  expect(schoolsAt).toHaveLength(combination.levels.length);
  return {
    levels: levelsByStratum(dimensions, combination),
    shares: schoolsAt.map((each) => each / population),
  };
};

/** `svymean(~api00)` and `svytotal(~enroll)` after raking to these margins. */
const estimatesOf = (...margins: ReturnType<typeof margin>[]) => {
  const strata = schools.map(([type, target, improved]) => stratumOf({ type, target, improved }, dimensions));
  const counts = schools.map((each) => each[3]);
  const { homes, converged } = rake(strata, counts, margins, { rounds: 50, tolerance: 1e-9 });
  expect(converged).toBe(true);
  const weighted = (sumAt: 4 | 5) =>
    schools.reduce((sum, each, place) => sum + ((homes[place] ?? 0) / each[3]) * each[sumAt], 0);
  return { index: weighted(4) / sample, pupils: (weighted(5) / sample) * population };
};

/** Numbers as printed by version 4.5 in tests/testoutput/api.Rout.saved and tests/rakecheck.Rout.save. */
describe("R's survey package", () => {
  test('not weighted: svymean(~api00, dclus1) 644.17, svytotal(~enroll) 3404940', () => {
    const { index, pupils } = estimatesOf();
    expect(index.toFixed(2)).toBe('644.17');
    expect(pupils.toFixed(0)).toBe('3404940');
  });

  test('postStratify(dclus1, ~stype, pop.types): 642.31 and 3680893', () => {
    const { index, pupils } = estimatesOf(margin(['type'], byType));
    expect(index.toFixed(2)).toBe('642.31');
    expect(pupils.toFixed(0)).toBe('3680893');
  });

  test('rake(dclus1, list(~stype, ~sch.wide)): 641.23 and 3647280, whichever margin comes first', () => {
    const one = margin(['type'], byType);
    const other = margin(['target'], byTarget);
    for (const { index, pupils } of [estimatesOf(one, other), estimatesOf(other, one)]) {
      expect(index.toFixed(2)).toBe('641.23');
      expect(pupils.toFixed(0)).toBe('3647280');
    }
  });

  test('rake(dclus1, list(~stype + sch.wide, ~comp.imp)), one margin over two dimensions: 642.61', () => {
    const joint = margin(['target', 'type'], byTypeAndTarget);
    expect(estimatesOf(joint, margin(['improved'], byImproved)).index.toFixed(2)).toBe('642.61');
  });
});
