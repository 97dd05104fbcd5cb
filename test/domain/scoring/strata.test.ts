import { expect, test } from 'vitest';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { knownIn, strataIn, stratumOf } from '../../../shared/domain/scoring/strata.ts';

const { dimensions } = currentRulebook.weighting;

test('what a stratum says of a home gives the same stratum again, for every one of them', () => {
  const all = Array.from({ length: strataIn(dimensions) }, (_, stratum) => stratum);
  expect(all.map((stratum) => stratumOf(knownIn(stratum, dimensions), dimensions))).toEqual(all);
});

test('of stratum 0 nothing is known', () => {
  expect(knownIn(0, dimensions)).toEqual({});
});
