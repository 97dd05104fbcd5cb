import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lnEValue } from '../../../shared/domain/scoring/e-value.ts';

/** The series of the docstring from its first term, however many it takes. */
const fromTheFirst = (failing: number, n: number, bar: number): number => {
  let [term, sum, lnScale] = [1, 1, 0];
  for (let k = 0; k < 10 || term > sum * 1e-20; k += 1) {
    term *= ((n + 2 + k) / (n - failing + 2 + k)) * (1 - bar);
    sum += term;
    if (sum > 1e250) {
      lnScale += Math.log(sum);
      term /= sum;
      sum = 1;
    }
  }
  return Math.log(bar) + lnScale + Math.log(sum) - Math.log(n + 1 - failing);
};

const anyCase = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 200, max: 60_000 })),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0.05, 0.25, 0.55),
    fc.boolean(),
  )
  .map(([n, share, bar, whole]) => ({ n, failing: whole ? Math.round(share * n) : share * n, bar }));

describe('the e-value of many homes', () => {
  test('is the sum from the first term, wherever it is begun', () => {
    fc.assert(
      fc.property(anyCase, ({ failing, n, bar }) => {
        const expected = fromTheFirst(failing, n, bar);
        const far = Math.abs(lnEValue(failing, n, bar) - expected);
        expect(far).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(expected)));
      }),
      { seed: 20261124, numRuns: 400 },
    );
  });

  test('is as exact where everybody is failing, however high the bar: there it can be written down', () => {
    for (const bar of [0.05, 0.25, 0.55, 0.9, 0.99])
      for (const n of [1, 30, 400, 600, 1222, 5000, 60_000]) {
        // ∫ qⁿ dq over (bar, 1) ÷ ((1−bar)·barⁿ)
        const expected = Math.log1p(-(bar ** (n + 1))) - Math.log((n + 1) * (1 - bar)) - n * Math.log(bar);
        expect(Math.abs(lnEValue(n, n, bar) - expected)).toBeLessThanOrEqual(1e-11 * Math.max(1, expected));
      }
  });

  test.each([
    [60_000, 60_000, 0.05],
    [20_000, 50_000, 0.25],
    [12_700, 50_000, 0.25],
  ])('%d failing of %d against a bar of %d', (failing, n, bar) => {
    expect(lnEValue(failing, n, bar) / fromTheFirst(failing, n, bar)).toBeCloseTo(1, 11);
  });
});
