import { describe, expect, test } from 'vitest';
import { changeChart, changeWeights } from '../../shared/domain/scoring/change.ts';

/** Steiner 2000, as R's vlad tests it (tests/testthat/test-llr_score.R): mortality by Parsonnet score. */
const deathAt = (parsonnet: number): number => 1 / (1 + Math.exp(3.68 - 0.077 * parsonnet));

describe('weights of the chart of change, published by Steiner and tested by vlad', () => {
  test.each([
    [0, 2, -0.024, 0.669],
    [50, 2, -0.433, 0.26],
    [0, 1 / 2, 0.012, -0.681],
    [50, 1 / 2, 0.316, -0.377],
  ])('at a score of %i with an odds ratio of %f', (parsonnet, oddsRatio, other, event) => {
    const weights = changeWeights(deathAt(parsonnet), oddsRatio);
    expect(weights.other).toBeCloseTo(other, 3);
    expect(weights.failing).toBeCloseTo(event, 3);
  });

  test('at a constant share of 0.1 and an odds ratio of 2', () => {
    const weights = changeWeights(0.1, 2);
    expect(weights.failing).toBeCloseTo(0.597837001, 9);
    expect(weights.other).toBeCloseTo(-0.09531018, 9);
  });

  test('the path of ten answers has its alarm at the eighth and starts again from nothing', () => {
    const answers = [0, 1, 0, 1, 1, 0, 0, 1, 1, 1].map((failing) => ({ n: 1, failing }));
    const chart = changeChart(answers, changeWeights(0.1, 2), 2);
    expect(chart.map(({ height }) => Number(height.toFixed(4)))).toEqual([
      ...[0, 0.5978, 0.5025, 1.1004, 1.6982, 1.6029, 1.5076, 2.1054, 0.5978, 1.1957],
    ]);
    expect(chart.flatMap(({ alarm }, index) => (alarm ? [index + 1] : []))).toEqual([8]);
  });
});
