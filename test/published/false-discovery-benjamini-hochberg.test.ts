import { describe, expect, test } from 'vitest';
import { normalCdf, toldOf } from '../../shared/domain/scoring/false-discovery.ts';

/** Benjamini and Hochberg 1995, section 4.1: fifteen p-values of a trial of thrombolysis (Neuhaus and others 1992). */
const thrombolysis = [
  ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
  ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
];

describe('false discoveries, the example of Benjamini and Hochberg', () => {
  test('tells the first four at a rate of 0.05, where Bonferroni would tell three', () => {
    expect(toldOf(thrombolysis, 0.05)).toEqual(thrombolysis.map((_, index) => index < 4));
  });

  test('tells the same ones whatever the order they come in', () => {
    const turned = thrombolysis.toReversed();
    expect(toldOf(turned, 0.05)).toEqual(turned.map((p) => p <= 0.0095));
  });

  test('tells an earlier one that misses its own limit when a later one keeps its', () => {
    expect(toldOf([0.02, 0.04, 0.05, 0.9], 0.08)).toEqual([true, true, true, false]);
  });

  test('tells nobody when nobody is low enough, and nothing of nothing', () => {
    expect(toldOf([0.3, 0.4], 0.05)).toEqual([false, false]);
    expect(toldOf([], 0.05)).toEqual([]);
  });
});

/** scipy 1.17, `scipy.stats.norm.cdf`. */
describe('the normal distribution, against scipy', () => {
  test.each([
    [-6, 9.865876450376946e-10],
    [-4.5, 3.3976731247300535e-6],
    [-3.090232306167813, 0.001],
    [-1.959963984540054, 0.025],
    [-1, 0.15865525393145707],
    [-0.1, 0.460172162722971],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [2.3263478740408408, 0.99],
    [5, 0.9999997133484281],
  ])('at %f', (z, p) => {
    expect(normalCdf(z)).toBeCloseTo(p, 14);
  });

  test('is 0 and 1 where nothing here looks closer', () => {
    expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1]);
  });
});
