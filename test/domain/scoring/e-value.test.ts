import { describe, expect, test } from 'vitest';
import { lnEValue } from '../../../shared/domain/scoring/e-value.ts';

/** The average likelihood ratio by Simpson's rule: slow, and made of nothing that the code under test uses. */
const byQuadrature = (failing: number, n: number, bar: number): number => {
  const steps = 20_000;
  const width = (1 - bar) / steps;
  const ratio = (q: number): number =>
    q >= 1
      ? failing === n
        ? bar ** -n
        : 0
      : Math.exp(failing * Math.log(q / bar) + (n - failing) * Math.log((1 - q) / (1 - bar)));
  let sum = ratio(bar) + ratio(1);
  for (let step = 1; step < steps; step += 1) sum += ratio(bar + step * width) * (step % 2 === 0 ? 2 : 4);
  return (sum * width) / 3 / (1 - bar);
};

/** Exact: the integral expanded into powers of `q`, over whole numbers. The bar is numerator ÷ denominator. */
const exactly = (failing: number, n: number, numerator: bigint, denominator: bigint): number => {
  const choose = (from: number, k: number): bigint => {
    let result = 1n;
    for (let each = 1; each <= k; each += 1) result = (result * BigInt(from - k + each)) / BigInt(each);
    return result;
  };
  // ∫ from b to 1 of q^x (1−q)^(n−x) = Σ (−1)^j C(n−x, j) (1 − b^(x+j+1)) / (x+j+1), put over one denominator.
  const common = Array.from({ length: n + 1 }, (_, index) => BigInt(index + 1)).reduce((a, b) => a * b, 1n);
  let integral = 0n;
  for (let j = 0; j <= n - failing; j += 1) {
    const power = failing + j + 1;
    const rest =
      denominator ** BigInt(n + 1) - numerator ** BigInt(power) * denominator ** BigInt(n + 1 - power);
    const term = (choose(n - failing, j) * rest * common) / BigInt(power);
    integral += j % 2 === 0 ? term : -term;
  }
  const likelihood =
    (denominator - numerator) *
    numerator ** BigInt(failing) *
    (denominator - numerator) ** BigInt(n - failing);
  return Number((integral * 10n ** 30n) / (common * likelihood)) / 1e30;
};

describe('the e-value', () => {
  test('is the average likelihood ratio over rates above the bar', () => {
    for (const bar of [0.25, 0.55])
      for (const [failing, n] of [
        [0, 10],
        [3, 10],
        [10, 10],
        [20, 60],
        [30, 60],
        [45, 80],
      ] as const)
        expect(Math.exp(lnEValue(failing, n, bar)) / byQuadrature(failing, n, bar)).toBeCloseTo(1, 9);
  });

  test('is exact to the last digits where whole numbers can say what is exact', () => {
    for (const n of [1, 2, 7, 12, 30])
      for (let failing = 0; failing <= n; failing += 1)
        expect(Math.exp(lnEValue(failing, n, 0.25)) / exactly(failing, n, 1n, 4n)).toBeCloseTo(1, 12);
  });

  /** Made with 40 digits by mpmath (binomial tail and log-gamma), cut to 16. */
  test.each([
    [12, 30, 0.55, -2.349270559863011],
    [45, 80, 0.55, -1.698887713108668],
    [3000, 10_000, 0.25, 59.83562787294565],
    [200_000, 1_000_000, 0.25, -12.2061376338218],
    [250_000, 1_000_000, 0.25, -7.230656686670254],
    [300_000, 1_000_000, 0.25, 6394.975538086406],
    [560_000, 1_000_000, 0.55, 196.4157972757224],
    [1_000_000, 1_000_000, 0.25, 1386280.833290405],
  ])('of %i failing among %i homes against %f keeps its digits', (failing, n, bar, expected) => {
    expect(lnEValue(failing, n, bar) / expected).toBeCloseTo(1, 12);
  });

  test('says nothing when nobody has answered, and grows with every home that fails', () => {
    expect(lnEValue(0, 0, 0.25)).toBeCloseTo(0, 14);
    for (let failing = 0; failing < 50; failing += 1)
      expect(lnEValue(failing + 1, 50, 0.25)).toBeGreaterThan(lnEValue(failing, 50, 0.25));
  });

  test('is fair at the bar: over all outcomes of the next home its mean does not change', () => {
    const bar = 0.25;
    const e = (failing: number, n: number): number => Math.exp(lnEValue(failing, n, bar));
    for (const [failing, n] of [
      [0, 0],
      [3, 9],
      [25, 60],
      [60, 100],
    ] as const) {
      const next = bar * e(failing + 1, n + 1) + (1 - bar) * e(failing, n + 1);
      expect(next / e(failing, n)).toBeCloseTo(1, 12);
    }
  });

  test('takes weighted counts, and refuses what is no count', () => {
    expect(Math.exp(lnEValue(7.25, 20.5, 0.25)) / byQuadrature(7.25, 20.5, 0.25)).toBeCloseTo(1, 6);
    expect(() => lnEValue(11, 10, 0.25)).toThrow('wanted 0 ≤ failing ≤ n');
    expect(() => lnEValue(-1, 10, 0.25)).toThrow('wanted 0 ≤ failing ≤ n');
    expect(() => lnEValue(Number.NaN, 10, 0.25)).toThrow('wanted 0 ≤ failing ≤ n');
    expect(() => lnEValue(1, 10, 0)).toThrow('proportion');
  });
});
