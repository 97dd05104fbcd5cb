import { describe, expect, test } from 'vitest';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { countsFile, firstOf, scoredOf } from '../../support/score-file.ts';
import { asked, chanceOf } from '../../support/scoring.ts';

/** Twenty-five made-up landlords: how many kept, of how many. */
const units = Array.from({ length: 25 }, (_, i) => ({
  kept: 60 + ((7 * i) % 23) + (i % 5) * 4,
  n: 100 + ((13 * i) % 41),
}));
const lines = units.map(({ kept, n }, i) => `H${1000 + i},repairs,${kept - 10},10,${n - kept},0,0,,,web`);

/** The sector once more, written from the papers and sharing nothing with the code under test. */
const again = () => {
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const p0 = sum(units.map(({ kept }) => kept)) / sum(units.map(({ n }) => n));
  const centre = Math.asin(p0 ** 0.5);
  const z = units.map(({ kept, n }) => 2 * n ** 0.5 * (Math.asin((kept / n) ** 0.5) - centre));
  const sorted = [...z].sort((a, b) => a - b);
  // Of 25 the 10 % quantile (R's type 7) lies at place 2.4, the 90 % one at 21.6.
  const low = (sorted[2] ?? 0) * 0.6 + (sorted[3] ?? 0) * 0.4;
  const high = (sorted[21] ?? 0) * 0.4 + (sorted[22] ?? 0) * 0.6;
  const q = sum(z.map((each) => Math.min(high, Math.max(low, each)) ** 2));
  const w = units.map(({ n }) => 4 * n);
  const tau2 = Math.max(0, (q - 24) / (sum(w) - sum(w.map((each) => each ** 2)) / sum(w)));
  return { p0, phi: q / 25, tau2, z: units.map(({ n }, i) => (z[i] ?? 0) / Math.sqrt(1 + 4 * n * tau2)) };
};

describe('the sector of a file', () => {
  test('is what the papers say, computed again', () => {
    const { commitments, rows } = scoredOf(countsFile(...lines));
    const { p0, phi, tau2, z } = again();
    expect(tau2).toBeGreaterThan(0.001);
    expect(commitments).toHaveLength(1);
    expect(commitments[0]?.p0).toBeCloseTo(p0, 14);
    expect(commitments[0]?.phi).toBeCloseTo(phi, 12);
    expect(commitments[0]?.tau2).toBeCloseTo(tau2, 14);
    rows.forEach((row, i) => {
      expect(row.z_adjusted).toBeCloseTo(z[i] ?? 0, 12);
      expect(row).toMatchObject({
        p0: commitments[0]?.p0,
        phi: commitments[0]?.phi,
        tau2: commitments[0]?.tau2,
      });
    });
  });

  /** Made with numpy 2.4 and scipy 1.17. */
  test('is what numpy says', () => {
    const { commitments, rows } = scoredOf(countsFile(...lines));
    expect(commitments[0]?.p0).toBeCloseTo(0.6539873206539873, 15);
    expect(commitments[0]?.phi).toBeCloseTo(2.1724976218443235, 13);
    expect(commitments[0]?.tau2).toBeCloseTo(0.0026350194276007046, 15);
    expect(rows[0]?.z_adjusted).toBeCloseTo(-0.7794238464170761, 13);
  });

  test('changes no digit with the order of the rows', () => {
    const chance = chanceOf(11);
    const three = lines.map((line, i) => line.replace(',10,', `,${(10 + i / 3).toFixed(3)},`));
    const order = three.map((line) => ({ line, at: chance() })).sort((a, b) => a.at - b.at);
    const given = scoredOf(countsFile(...three));
    const mixed = scoredOf(countsFile(...order.map(({ line }) => line)));
    expect(mixed.commitments).toEqual(given.commitments);
    expect(mixed.rows.toSorted((a, b) => (a.association < b.association ? -1 : 1))).toEqual(given.rows);
    expect(mixed.rows.map((row) => row.association)).not.toEqual(given.rows.map((row) => row.association));
  });

  test('is of one commitment and one mode: what stands in another changes nothing', () => {
    const other = lines.map((line) => line.replace('web', 'telephone').replace(',10,', ',200,'));
    const elsewhere = lines.map((line) => line.replace('repairs', 'safety').replace(',10,', ',300,'));
    const alone = scoredOf(countsFile(...lines));
    const among = scoredOf(countsFile(...other, ...lines, ...elsewhere));
    expect(among.rows.slice(25, 50).map((row) => row.z_adjusted)).toEqual(
      alone.rows.map((row) => row.z_adjusted),
    );
    expect(among.streams).toBe(25 * 2 * 2);
  });

  test('of nobody has no figures, and nobody is a case of its own, never 0 %', () => {
    const { rows, commitments } = scoredOf(countsFile('A,repairs,0,0,0,0,0,7,500,web'));
    expect(rows[0]).toEqual({
      ...{ association: 'A', commitment: 'repairs', n: 0, score: null, low: null, high: null },
      ...{ margin: null, required: null, funnel_plain: null, funnel_adjusted: null, z_adjusted: null },
      ...{ ln_e_value: null, e_value: null, flag: 'none', mode: 'web', p0: null, phi: null, tau2: null },
    });
    expect(commitments).toEqual([
      { commitment: 'repairs', mode: 'web', associations: 0, p0: null, phi: null, tau2: null },
    ]);
    const beside = scoredOf(countsFile(...lines, 'A,repairs,0,0,0,0,0,7,500,web'));
    expect(beside.commitments[0]).toEqual(scoredOf(countsFile(...lines)).commitments[0]);
  });

  test('of one alone lies on itself', () => {
    expect(firstOf(countsFile('A,repairs,3,1,1,0,2,,,'))).toMatchObject({
      ...{ p0: 4 / 7, phi: 0, tau2: 0, z_adjusted: 0, funnel_plain: 'within', funnel_adjusted: 'within' },
    });
  });
});

describe('the evidence', () => {
  /** ln of the average likelihood ratio: scipy 1.17 (betaln, beta.logsf), its digits completed by mpmath at 40 digits. */
  test.each([
    [0, 1, -Math.LN2],
    [12.5, 40.25, -1.2351480417800667],
    [0.445, 1, -0.11197214878501821],
    [33.3, 100.7, -0.2484888766643775],
    [185, 349, 59.95012006187567],
    [397, 2459, -6.776912345970412],
    [2548, 10_192, -4.932191472316698],
    [2700, 10_192, 1.741113515556235],
    [5096, 10_192, 1461.926561868152],
  ])('of %f failing among %f against 25 %% is %f', (failing, n, expected) => {
    const row = firstOf(countsFile(`A,repairs,${n - failing},0,0,0,${failing},,,`));
    expect((row.ln_e_value ?? 0) / expected).toBeCloseTo(1, 11);
    expect(row.e_value).toBe(Math.min(Number.MAX_VALUE, Math.exp(row.ln_e_value ?? 0)));
  });

  test('is measured against the bar of its commitment, and by the usual one where the rulebook names none', () => {
    const { usual, byCommitment } = currentRulebook.serious.failingBar;
    const [named] = Object.keys(byCommitment);
    const of = (commitment: string) =>
      firstOf(countsFile(`A,${commitment},10,10,10,10,10,,,`)).ln_e_value ?? 0;
    expect(usual).toBeLessThan(byCommitment[named ?? ''] ?? 0);
    expect(of(named ?? '')).toBeLessThan(of(asked(0)));
    expect(of('constructor')).toBe(of(asked(0)));
  });

  test('stays a number, however strong', () => {
    const row = firstOf(countsFile('A,repairs,0,0,0,0,100000,,,'));
    expect(row.e_value).toBe(Number.MAX_VALUE);
    expect(row.ln_e_value).toBeGreaterThan(100_000);
  });
});

describe('flags', () => {
  const usual = (many: number, mode = 'web') =>
    Array.from(
      { length: many },
      (_, i) => `H${2000 + i},repairs,${30 + (i % 7)},40,10,6,${4 + (i % 3)},,,${mode}`,
    );
  const flagOf = (line: string, others: readonly string[]) => firstOf(countsFile(line, ...others)).flag;

  test('failing far beyond the bar and far below the sector is serious', () => {
    expect(flagOf('Z,repairs,5,5,5,30,35,,,web', usual(24))).toBe('serious');
  });

  test('each condition of it is needed', () => {
    expect(flagOf('Z,repairs,2,1,1,12,13,,,web', usual(24))).toBe('none');
    expect(flagOf('Z,repairs,5,5,5,30,35,,,web', usual(18))).toBe('watch');
    expect(flagOf('Z,repairs,10,10,15,10,10,,,web', usual(24))).toBe('watch');
    // The score is within: everybody is like that.
    const alike = usual(24).map((line) => line.replace(/repairs,.*,,,/, 'repairs,5,5,5,30,35,,,'));
    expect(flagOf('Z,repairs,5,5,5,30,35,,,web', alike)).toBe('watch');
  });

  test('a low score is watched only as far as the whole list is more than chance', () => {
    const few = Array.from({ length: 5 }, (_, i) => `S${i},repairs,2,2,2,2,2,,,web`);
    const somewhatLow = 'Z,repairs,29,29,19,5,5,,,web';
    const veryLow = 'Y,repairs,16,16,60,4,4,,,web';
    const { rows } = scoredOf(countsFile(...few, somewhatLow, veryLow, ...usual(60)));
    const [low, lower] = rows.slice(5);
    expect(low).toMatchObject({ association: 'Z', funnel_adjusted: 'low-95', flag: 'none' });
    expect(lower).toMatchObject({ association: 'Y', funnel_adjusted: 'low-99.8', flag: 'watch' });
    expect(rows.filter(({ flag }) => flag !== 'none')).toHaveLength(1);
  });

  test('open answers are never flagged on, and are no streams', () => {
    expect(flagOf('Z,repairs,5,5,5,30,35,,,open', usual(24, 'open'))).toBe('none');
    const { streams } = scoredOf(countsFile('A,repairs,1,1,1,1,1,,,web', 'A,repairs,1,1,1,1,1,,,open'));
    expect(streams).toBe(1);
  });

  test('more streams ask for more evidence', () => {
    const line = 'Z,repairs,16,13,11,20,20,,,web';
    const empty = Array.from({ length: 60 }, (_, i) => `H${2000 + i},other-${i},0,0,0,0,0,,,web`);
    expect(flagOf(line, usual(24))).toBe('serious');
    expect(flagOf(line, [...usual(24), ...empty])).toBe('watch');
  });
});
