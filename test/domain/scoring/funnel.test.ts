import { describe, expect, test } from 'vitest';
import { winsorised } from '../../../shared/domain/scoring/dispersion.ts';
import { baselineOf, linesAt } from '../../../shared/domain/scoring/funnel.ts';
import { chanceOf } from '../../support/scoring.ts';

const z95 = 1.959963984540054;
const z998 = 3.090232306167813;

/** `associations` with `n` homes each; their true shares lie `spread` either side of 70 % on the angle's scale. */
const made = (associations: number, n: number, spread: number, seed: number) => {
  const chance = chanceOf(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  return Array.from({ length: associations }, () => {
    const share = Math.sin(Math.asin(Math.sqrt(0.7)) + spread * normal()) ** 2;
    const x = Array.from({ length: n }, () => chance() < share).filter(Boolean).length;
    return { x, n };
  });
};

describe('the funnel', () => {
  test("draws in what lies beyond R's type 7 quantiles", () => {
    // quantile(1:11, c(.1, .9)) is 2 and 10 in R.
    expect(winsorised([11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.1)).toEqual([10, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    // quantile(c(1, 2, 4, 8), .1) is 1.3, quantile(…, .9) is 6.8.
    expect(winsorised([1, 2, 4, 8], 0.1).map((each) => Number(each.toFixed(10)))).toEqual([1.3, 2, 4, 6.8]);
  });

  test('pools the expected share', () => {
    expect(
      baselineOf(
        [
          { x: 10, n: 100 },
          { x: 30, n: 50 },
        ],
        0.1,
      ).expected,
    ).toBe(40 / 150);
  });

  test('finds no variance between associations where there is none, and the lines are those of chance', () => {
    const baseline = baselineOf(made(200, 400, 0, 3), 0.1);
    expect(baseline.tauSquared).toBeLessThan(2e-5);
    const { low95 } = linesAt({ x: 70, n: 100 }, { expected: 0.7, phi: 1, tauSquared: 0 }, z95, z998);
    expect(low95).toBeCloseTo(Math.sin(Math.asin(Math.sqrt(0.7)) - z95 / 20) ** 2, 12);
  });

  test('finds the variance between associations that was put in', () => {
    const estimates = [1, 2, 3, 4, 5].map((seed) => baselineOf(made(300, 500, 0.1, seed), 0.1).tauSquared);
    const mean = estimates.reduce((a, b) => a + b, 0) / 5;
    // Winsorising 10 % at each end takes about a third off the variance of a normal spread.
    expect(mean).toBeGreaterThan(0.0055);
    expect(mean).toBeLessThan(0.0085);
  });

  test('on data like the regulator’s the lower 99.8 % line stands near 45 % for very many homes', () => {
    const baseline = { expected: 0.7, phi: 1, tauSquared: 0.00666 };
    expect(linesAt({ x: 70_000, n: 100_000 }, baseline, z95, z998).low998).toBeCloseTo(0.45, 2);
  });

  test('a share on the line is within, one home less is below', () => {
    const baseline = { expected: 0.7, phi: 1, tauSquared: 0.003 };
    const n = 1000;
    const { low998 } = linesAt({ x: 700, n }, baseline, z95, z998);
    const last = Math.ceil(low998 * n);
    expect(linesAt({ x: last, n }, baseline, z95, z998).class).toBe('low-95');
    expect(linesAt({ x: last - 1, n }, baseline, z95, z998).class).toBe('low-99.8');
  });

  test('lines stay between nothing and all', () => {
    const lines = linesAt({ x: 1, n: 2 }, { expected: 0.95, phi: 1, tauSquared: 0.1 }, z95, z998);
    expect(lines.high998).toBe(1);
    expect(lines.low998).toBeGreaterThanOrEqual(0);
  });
});
