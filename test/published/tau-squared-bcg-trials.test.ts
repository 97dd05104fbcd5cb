import { expect, test } from 'vitest';
import { cochranQ, varianceBetween } from '../../shared/domain/scoring/dispersion.ts';

/** Thirteen trials of a vaccine: treated with and without the disease, controls with and without it (metafor's dat.bcg). */
const trials = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;

test('Q and the variance between trials come out as metafor prints them', () => {
  const ratios = trials.map(([a, b, c, d]) => Math.log(a / (a + b) / (c / (c + d))));
  const precisions = trials.map(([a, b, c, d]) => 1 / (1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)));
  const q = cochranQ(ratios, precisions);
  expect(q).toBeCloseTo(152.233, 4);
  expect(q).toBeCloseTo(152.2330080824, 9);
  const tauSquared = varianceBetween(q, precisions);
  expect(tauSquared).toBeCloseTo(0.3088, 4);
  expect(tauSquared).toBeCloseTo(0.3087602629, 9);
});
