import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../functions/notices/case-file/csv.ts';
import { sectionsOf } from '../../../functions/notices/case-file/sections.ts';
import { shownWeightingOf } from '../../../shared/domain/escalation/shown-weighting.ts';
import { type Scorecard, scorecard, type Weighting } from '../../../shared/domain/scoring/scorecard.ts';
import { weightingWords } from '../../../shared/wording/weighting.ts';
import { aCaseFile, eventful } from '../../support/case-files.ts';

const weighted: Extract<Weighting, { kind: 'weighted' }> = {
  kind: 'weighted',
  by: ['age', 'tenure'],
  leftOut: [],
  rounds: 9,
  drawnIn: 3,
  nEffective: 212.345678901,
  score: 61.2345678901,
  low: 55.0123456789,
  high: 67.0987654321,
};

const latestWith = (weighting?: Scorecard['weighting']) => ({
  asOf: '2027-01-27',
  scorecards: [
    scorecard.parse({
      ...{ association: 'C9001', commitment: 'repairs', year: 2026, mode: 'web' },
      levels: { level1: 1, level2: 1, level3: 1, level4: 1, level5: 1, doesNotApply: 0 },
      result: { kind: 'scored', n: 264, score: 58.4, low: 52.3, high: 64.2 },
      ...(weighting && { weighting }),
    }),
  ],
});
const fileWith = (weighting?: Scorecard['weighting']) =>
  aCaseFile(eventful(), { latest: latestWith(weighting) });
const textOf = (weighting?: Scorecard['weighting']): string =>
  JSON.stringify(sectionsOf(fileWith(weighting)));

describe('the weighted figure in the case file', () => {
  test('stands below the unweighted one, in one line', () => {
    const text = textOf(weighted);
    expect(text).toContain('58.4% (95% interval 52.3% to 64.2%), 264 homes');
    expect(text).toContain('Weighted to age and tenure: 61.2% (55.0% to 67.1%), worth 212 equal voices');
  });

  test.each([
    ['no-margins', 'Not weighted: no margins are known'],
    ['too-few-homes', 'Not weighted: too few homes answered'],
    ['homes-nobody-has', 'Not weighted: homes answered that the margins do not know of'],
    ['not-convergent', 'Not weighted: the margins do not fit together'],
  ] as const)('says why it is missing: %s', (why, says) => {
    expect(textOf({ kind: 'unweighted', why, leftOut: [] })).toContain(says);
  });

  test('is left out where a run was made before there were any', () => {
    expect(textOf()).not.toContain('eighted');
  });

  test('has one decimal, whole voices and no count of homes, so that nobody can be worked out of its digits', () => {
    expect(fileWith(weighted).latest[0]?.weighting).toEqual({
      kind: 'weighted',
      by: ['age', 'tenure'],
      score: 61.2,
      low: 55,
      high: 67.1,
      equalVoices: 212,
    });
  });

  test('is rows of its own in the CSV', () => {
    const rows: Record<string, string>[] = parse(csvOf(fileWith(weighted)), { bom: true, columns: true });
    expect(rows).toContainEqual({ part: 'latest web', item: 'score', value: '58.4' });
    expect(rows).toContainEqual({ part: 'latest web, weighting', item: 'by', value: 'age, tenure' });
    expect(rows).toContainEqual({ part: 'latest web, weighting', item: 'equalVoices', value: '212' });
    const without: Record<string, string>[] = parse(
      csvOf(fileWith({ kind: 'unweighted', why: 'no-margins', leftOut: [] })),
      { bom: true, columns: true },
    );
    expect(without).toContainEqual({ part: 'latest web, weighting', item: 'why', value: 'no-margins' });
  });

  test('names dimensions that are known together so, and one without a word as the rulebook does', () => {
    expect(weightingWords(shownWeightingOf({ ...weighted, by: ['tenure and property', 'rooms'] }))).toMatch(
      /^Weighted to tenure and kind of home together and rooms: /,
    );
  });
});
