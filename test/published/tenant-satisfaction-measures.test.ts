import { describe, expect, test } from 'vitest';
import { associationId } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { achievedMargin, exactSample, requiredSample } from '../../shared/domain/scoring/accuracy.ts';
import { score } from '../../shared/domain/scoring/score.ts';
import { achievedMargins, requiredAnswers } from './printed.ts';

/** Published by the Regulator of Social Housing with the measures of 2023/24 and 2024/25. */
describe('how many answers a landlord needs, as the regulator published', () => {
  test.each(requiredAnswers)('%i homes need %i answers', (homes, answers) => {
    expect(requiredSample(homes)).toBe(answers);
  });

  test.each([
    [20780, 1014.98860769794],
    [34460, 2244.60703724804],
    [6085, 546.355222317789],
    [35759, 2249.93079140461],
  ])('%i homes need %f before rounding', (homes, answers) => {
    expect(exactSample(homes)).toBeCloseTo(answers, 9);
  });

  test.each(achievedMargins)('of %i homes %i answers give a margin of %f', (homes, answers, margin) => {
    expect(achievedMargin(homes, answers)).toBeCloseTo(margin, 11);
  });
});

/** Very satisfied to very dissatisfied, the share as published, and the 95 % interval of it. */
const measures = [
  ['L4172 overall', [916, 928, 218, 212, 185], 0, 74.9898332656, 73.24, 76.6617],
  ['L4229 overall', [415, 369, 80, 59, 52], 0, 80.4102564103, 77.8017, 82.7801],
  ['LH4095 overall', [1240, 948, 203, 119, 103], 0, 83.7351703023, 82.2708, 85.1005],
  ['00CG overall', [612, 781, 369, 224, 275], 0, 61.6099071207, 59.5872, 63.5932],
  ['L4172 complaints', [115, 146, 91, 159, 236], 0, 34.9397590361],
  ['L4229 complaints', [41, 46, 19, 52, 77], 0, 37.0212765957],
  ['LH4095 complaints', [86, 121, 57, 94, 148], 0, 40.9090909091],
  ['00CG complaints', [50, 97, 80, 133, 219], 0, 25.3886010363],
  ['L4172 antisocial behaviour', [405, 334, 187, 136, 228], 1187, 57.2868217054],
  ['L4229 antisocial behaviour', [185, 124, 46, 47, 71], 493, 65.3276955603],
  ['LH4095 antisocial behaviour', [630, 388, 90, 112, 147], 1210, 74.4696415508],
  ['00CG antisocial behaviour', [403, 503, 268, 177, 216], 657, 57.8174856414],
] as const;

const [commitment] = askedOfTenants(adoptedEdition);
const resultOf = (counts: readonly [number, number, number, number, number], doesNotApply: number) => {
  if (!commitment) throw new Error('an edition asks something');
  const [level5, level4, level3, level2, level1] = counts;
  const levels = { level1, level2, level3, level4, level5, doesNotApply };
  const tally = {
    association: associationId.parse('C9001'),
    cells: [{ commitment: commitment.id, mode: 'web' as const, levels, weeks: [], strata: [] }],
    homes: [],
    dangers: [],
    submissions: 0,
    openAnswers: 0,
    inputHash: '',
  };
  const judging = { year: 2026, charter: adoptedEdition, rulebook: currentRulebook };
  return score([tally], judging)[0]?.result;
};

describe('the score of five counts, as landlords published in 2023/24', () => {
  test.each(measures)('%s', (_, counts, doesNotKnow, share, low?: number, high?: number) => {
    const result = resultOf(counts, doesNotKnow);
    if (result?.kind !== 'scored') throw new Error('wanted a score');
    expect(result.score).toBeCloseTo(share, 10);
    if (low !== undefined) expect(result.low).toBeCloseTo(low, 4);
    if (high !== undefined) expect(result.high).toBeCloseTo(high, 4);
  });

  test('whoever does not know is in no denominator', () => {
    const counts = [405, 334, 187, 136, 228] as const;
    expect(resultOf(counts, 1187)).toEqual(resultOf(counts, 0));
  });
});
