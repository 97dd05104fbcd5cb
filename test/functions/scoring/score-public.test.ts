import { describe, expect, test } from 'vitest';
import { checkPublished } from '../../../functions/scoring/score-checked.ts';
import { explainedOf } from '../../../functions/scoring/score-explained.ts';
import { scoreFile } from '../../../functions/scoring/score-file.ts';
import { bytesOf, complaintsAbout, countsFile, scoredOf } from '../../support/score-file.ts';

const head =
  'association,name,homes,commitment,year,mode,as_of,published_on,status,n,score,low,high,level5,level4,level3,level2,level1,charter,rulebook,kept';
/** Intervals by scipy 1.17 (binomtest, Wilson), at the 12 digits that are published. */
const exact =
  'H1000,First Homes,4000,repairs,2026,web,2026-12-04,2026-12-05,exact,160,62.5,54.7881683308,69.6256767899,60,40,20,20,20,2019,2026-11,100';
const hiddenLevels =
  'H1001,Second Homes,500,repairs,2026,web,2026-12-04,2026-12-05,exact,40,75,59.8060385792,85.8128813609,,,,,,2019,2026-11,30';
const under =
  'H1002,Third Homes,500,repairs,2026,web,2026-12-04,2026-12-05,under-5,40,5,0,12.9,,,,,,2019,2026-11,';
const few = 'H1003,Fourth Homes,500,repairs,2026,web,,2026-12-05,too-few,,,,,,,,,,2019,2026-11,';
const file = (...lines: readonly string[]): string => `\ufeff${[head, ...lines].join('\r\n')}\r\n`;
const foundIn = (text: string) => {
  const found = scoreFile(bytesOf(text), {});
  if (found.kind === 'wrong') throw new Error(found.complaints.join('\n'));
  return found.scored;
};

describe('the file of the public pages', () => {
  test('gives its own scores again; what is hidden is no result and measures nobody', () => {
    const { rows, commitments } = scoredOf(file(exact, hiddenLevels, under, few));
    expect(rows[0]).toMatchObject({ n: 160, score: 62.5, flag: 'none' });
    expect(rows[0]?.ln_e_value).not.toBeNull();
    expect(rows[1]).toMatchObject({ n: 40, score: 75, ln_e_value: null, e_value: null });
    expect(rows[2]).toMatchObject({ n: 40, score: null, low: null, funnel_adjusted: null });
    expect(rows[3]).toMatchObject({ n: null, score: null, required: null });
    expect(commitments).toMatchObject([{ associations: 2, p0: 130 / 200 }]);
  });

  test('is checked figure by figure', () => {
    expect(checkPublished(foundIn(file(exact, hiddenLevels, under, few)))).toEqual({
      same: 2,
      different: [],
    });
    const wrong = checkPublished(foundIn(file(exact.replace('62.5,', '62.6,'), hiddenLevels)));
    expect(wrong).toEqual({
      same: 1,
      different: ['line 2, column score: H1000 repairs says 62.6; computed 62.5'],
    });
    expect(checkPublished(foundIn(file(exact.replace('69.6256767899', '69.7'))))?.different).toHaveLength(1);
    expect(checkPublished(foundIn(countsFile('A,repairs,1,1,1,1,1,,,')))).toBeUndefined();
  });

  test('says what cannot be', () => {
    expect(complaintsAbout(file(exact.replace(/100$/, '161')))[0]).toBe(
      "line 2, column kept: '161' is more than n, 160; wanted homes at levels 4 and 5",
    );
    expect(complaintsAbout(file(exact.replace('exact', 'exactly')))[0]).toContain(
      'is no status of a public file',
    );
    expect(complaintsAbout(file(exact.replace(/100$/, '')))[0]).toContain('line 2, column kept: is empty');
  });
});

const explained = (text: string, code: string, commitment: string, mode?: string) =>
  explainedOf(foundIn(text), code, commitment, mode);
const textOf = (text: string, code: string, commitment: string): string => {
  const found = explained(text, code, commitment);
  return found.kind === 'explained' ? found.text : found.message;
};

describe('the working', () => {
  const counts = countsFile(
    'L4172,TP01,916,928,218,212,185,7,26840,survey',
    'L4229,TP01,415,369,80,59,52,,,survey',
    'L4172,TP01,10,5,5,5,5,,,web',
  );

  test('prints every step with its numbers, and ends on the figures of the row', () => {
    const text = textOf(counts, 'l4172', 'tp01');
    const [row] = scoredOf(counts).rows;
    for (const line of [
      'n = levels 1 to 5 = 185 + 212 + 218 + 928 + 916 = 2459',
      `score = 100 × kept ÷ n = 100 × 1844 ÷ 2459 = ${row?.score} %`,
      `low = ${row?.low} %, high = ${row?.high} %`,
      `(26840 − 1)) = ${row?.margin} %`,
      '= 2204 answers of 26840 homes',
      `p0 = Σ kept ÷ Σ n = 2628 ÷ 3434 = ${row?.p0}`,
      `phi = Q ÷ rows = ${2 * (row?.phi ?? 0)} ÷ 2 = ${row?.phi}`,
      `= ${row?.tau2}`,
      `= ${row?.z_adjusted}`,
      `class: ${row?.funnel_adjusted}`,
      `ln e = ${row?.ln_e_value}, e = ${row?.e_value}`,
      'threshold: streams ÷ chance of any false flag = 4 ÷ 0.05',
      'no   at least 20 associations with 30 homes (here 2)',
      'flag = none',
      'Of 2459 who answered about TP01 at L4172, 1844 said level 4 or 5: 75.0 %',
    ])
      expect(text).toContain(line);
  });

  test('has a block for each mode, or of the mode asked for', () => {
    expect(textOf(counts, 'L4172', 'TP01').match(/L4172 · TP01 ·/g)).toHaveLength(2);
    const one = explained(counts, 'L4172', 'TP01', 'web');
    expect(one.kind === 'explained' && one.text.startsWith('L4172 · TP01 · web\nline 4;')).toBe(true);
  });

  test('says what there is when it is asked for what there is not', () => {
    expect(textOf(counts, 'L1', 'TP01')).toBe("'L1' is not in the file; there: L4172, L4229");
    expect(textOf(counts, 'L4229', 'TP09')).toBe("the file says nothing of 'TP09' at L4229; there: TP01");
    const other = explained(counts, 'L4229', 'TP01', 'web');
    expect(other).toEqual({
      kind: 'not-found',
      message: "the file has no mode 'web' of TP01 at L4229; there: survey",
    });
  });

  test('of nobody, and of what is not published, says so', () => {
    expect(textOf(countsFile('A,repairs,0,0,0,0,0,2,,'), 'A', 'repairs')).toContain(
      'no result, which is not 0 %',
    );
    expect(textOf(file(under), 'H1002', 'repairs')).toContain('is not published exactly');
    expect(textOf(file(hiddenLevels), 'H1001', 'repairs')).toContain('published: 75 %');
  });
});
