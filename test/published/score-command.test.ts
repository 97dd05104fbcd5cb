import { describe, expect, test } from 'vitest';
import { countsFile, firstOf, scoredOf } from '../support/score-file.ts';
import { achievedMargins, requiredAnswers, wilsonAt95 } from './printed.ts';

/** Everything here was printed by other people; `npm run score` must say the same. */
describe('what others published comes out of the score command', () => {
  const workedOut: typeof wilsonAt95 = [
    [0, 10, 0, 0.2775328],
    [10, 10, 0.7224672, 1],
    [7, 50, 0.06950833, 0.26186194],
  ];
  test.each([...wilsonAt95, ...workedOut])("Wilson's interval of %f in %f", (kept, n, low, high) => {
    const row = firstOf(countsFile(`A,measure,${kept},0,0,0,${n - kept},,,`));
    expect(row.n).toBeCloseTo(n, 12);
    expect((row.low ?? -1) / 100).toBeCloseTo(low, 7);
    expect((row.high ?? -1) / 100).toBeCloseTo(high, 7);
  });

  /** Tenant Satisfaction Measures 2023/24, the regulator's own list. */
  test.each(requiredAnswers)('%i homes need %i answers', (homes, required) => {
    expect(firstOf(countsFile(`A,measure,100,0,0,0,0,,${homes},`)).required).toBe(required);
  });

  /** Tenant Satisfaction Measures 2024/25. */
  test.each(achievedMargins)('of %i homes %i answers give a margin of %f', (homes, n, margin) => {
    expect(firstOf(countsFile(`A,measure,${n},0,0,0,0,,${homes},`)).margin).toBeCloseTo(margin, 11);
  });

  /** Tenant Satisfaction Measures 2023/24: counts from very satisfied to very dissatisfied, and the published share. */
  test.each([
    ['L4172', '916,928,218,212,185,', 74.9898332656, 73.24, 76.6617],
    ['L4229', '415,369,80,59,52,', 80.4102564103, 77.8017, 82.7801],
    ['LH4095', '1240,948,203,119,103,', 83.7351703023, 82.2708, 85.1005],
    ['00CG', '612,781,369,224,275,', 61.6099071207, 59.5872, 63.5932],
    ['L4172', '115,146,91,159,236,', 34.9397590361],
    ['L4229', '41,46,19,52,77,', 37.0212765957],
    ['LH4095', '86,121,57,94,148,', 40.9090909091],
    ['00CG', '50,97,80,133,219,', 25.3886010363],
    ['L4172', '405,334,187,136,228,1187', 57.2868217054],
    ['L4229', '185,124,46,47,71,493', 65.3276955603],
    ['LH4095', '630,388,90,112,147,1210', 74.4696415508],
    ['00CG', '403,503,268,177,216,657', 57.8174856414],
  ])('%s: %s is %f %%', (code, counts, score, low?: number, high?: number) => {
    const row = firstOf(countsFile(`${code},measure,${counts},,survey`));
    expect(row.score).toBeCloseTo(score, 9);
    if (low !== undefined) expect(row.low).toBeCloseTo(low, 3);
    if (high !== undefined) expect(row.high).toBeCloseTo(high, 3);
  });

  test('the sum over one measure of several landlords is theirs together', () => {
    const { commitments } = scoredOf(
      countsFile('L4172,TP01,916,928,218,212,185,,,', 'L4229,TP01,415,369,80,59,52,,,'),
    );
    expect(commitments).toMatchObject([{ commitment: 'TP01', associations: 2, p0: 2628 / 3434 }]);
  });
});
