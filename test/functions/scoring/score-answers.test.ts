import { describe, expect, test } from 'vitest';
import { scoreFile } from '../../../functions/scoring/score-file.ts';
import { bytesOf, complaintsAbout, firstOf, scoredOf } from '../../support/score-file.ts';
import { asked } from '../../support/scoring.ts';

const head = 'association,voice,sent,mode,repairs,safety';
const file = (...lines: readonly string[]): string => `${[head, ...lines].join('\n')}\n`;
const figures = (text: string, choices = {}) =>
  scoredOf(text, choices).rows.map(({ commitment, mode, n, score }) => ({ commitment, mode, n, score }));
const notesOf = (text: string, choices = {}): readonly string[] => {
  const found = scoreFile(bytesOf(text), choices);
  return found.kind === 'scored' ? found.notes : [];
};

describe('a file of answers', () => {
  test('is counted by association, commitment and mode', () => {
    const text = file('A,v1,2026-11-20,web,5,1', 'A,v2,2026-11-20,web,2,', 'A,v3,2026-11-21,telephone,4,n/a');
    expect(figures(text)).toEqual([
      { commitment: 'repairs', mode: 'web', n: 2, score: 50 },
      { commitment: 'safety', mode: 'web', n: 1, score: 0 },
      { commitment: 'repairs', mode: 'telephone', n: 1, score: 100 },
      { commitment: 'safety', mode: 'telephone', n: 0, score: null },
    ]);
  });

  test('counts the last answer of a voice, whatever the order of the lines; at one moment, the later line', () => {
    const early = 'A,v1,2026-11-20T10:00:00Z,web,1,1';
    const late = 'A,v1,2026-11-20T10:00:01Z,telephone,5,';
    const last = [
      { commitment: 'repairs', mode: 'telephone', n: 1, score: 100 },
      { commitment: 'safety', mode: 'telephone', n: 0, score: null },
    ];
    expect(figures(file(early, late))).toEqual(last);
    expect(figures(file(late, early))).toEqual(last);
    expect(notesOf(file(late, early))).toEqual(['1 answer replaced by a later one of the same voice']);
    expect(figures(file('A,v1,2026-11-20,web,1,', 'A,v1,2026-11-20,web,5,'))[0]).toMatchObject({
      score: 100,
    });
    expect(figures(file('A,v1,2026-11-20,web,1,', 'B,v1,2026-11-20,web,5,'))).toHaveLength(4);
  });

  test('knows its moments in every zone, and takes England for those without', () => {
    const of = (one: string, other: string) =>
      firstOf(file(`A,v,${one},web,1,`, `A,v,${other},web,5,`, `A,v,${one},web,1,`)).score;
    // The first and third line are of the same moment: where the second is later it counts, else the third.
    expect(of('2026-07-01T10:00', '2026-07-01T09:30:00Z')).toBe(100);
    expect(of('2026-07-01T10:00', '2026-07-01T08:59:00Z')).toBe(0);
    expect(of('2026-12-01 10:00', '2026-12-01T10:00:00.001Z')).toBe(100);
    expect(of('2026-12-01T10:00:00+05:30', '2026-12-01T04:29:59Z')).toBe(0);
    expect(of('2026-12-01T10:00:00+05:30', '2026-12-01T04:30:01Z')).toBe(100);
    expect(of('2026-12-01T10:00:00-0530', '2026-12-01T15:29:59Z')).toBe(0);
    expect(of('2026-12-01', '2026-12-01T00:00:01Z')).toBe(100);
  });

  test('keeps answers without a voice apart as open ones: each its own, and never flagged', () => {
    const some = Array.from({ length: 40 }, () => 'A,,2026-11-20,web,1,1');
    const { rows, streams } = scoredOf(file(...some));
    expect(rows.map(({ mode, n, flag }) => ({ mode, n, flag }))).toEqual([
      { mode: 'open', n: 40, flag: 'none' },
      { mode: 'open', n: 40, flag: 'none' },
    ]);
    expect(streams).toBe(0);
  });

  test('leaves out what was sent after the day in England that was asked for, and says how many', () => {
    const text = file(
      'A,v1,2026-06-30T22:59:59Z,web,5,',
      'A,v2,2026-06-30T23:00:00Z,web,1,',
      'A,v3,2026-06-30T23:30:00,web,5,',
      'A,v3,2026-07-01,web,1,',
    );
    expect(figures(text, { asOf: '2026-06-30' })[0]).toMatchObject({ n: 2, score: 100 });
    expect(notesOf(text, { asOf: '2026-06-30' })).toEqual(['2 answers sent after 2026-06-30 left out']);
    expect(figures(text)[0]).toMatchObject({ n: 3 });
  });

  test('takes with an edition only its commitments, and says which columns it left', () => {
    const text = `association,voice,sent,mode,${asked(0).toUpperCase()},colour\nL4172,v,2026-11-20,web,4,blue\n`;
    expect(figures(text, { edition: '2019' })).toEqual([
      { commitment: asked(0), mode: 'web', n: 1, score: 100 },
    ]);
    expect(notesOf(text, { edition: '2019' })).toEqual(['columns not read: colour']);
  });

  test('may tell the homes of each association, the same in every line', () => {
    const text = `${head},homes\nA,v1,2026-11-20,web,5,1,"1,250"\nA,v2,2026-11-20,web,5,1,\n`;
    expect(firstOf(text)).toMatchObject({ n: 2, required: 294 });
    expect(complaintsAbout(`${text}A,v3,2026-11-20,web,5,1,1251\n`)[0]).toBe(
      "line 4, column homes: '1251' differs from 1250 in line 2; wanted one number for A",
    );
    expect(complaintsAbout(text.replace('"1,250"', '1'))[0]).toContain(
      "line 2, column homes: '1' is fewer than the 2 homes that answered repairs",
    );
  });

  test('says every cell that is wrong, and what would be right', () => {
    const text = file(
      'A,v1,20/11/2026,web,6,1',
      ',v2,2026-11-20T25:00:00Z,wbe,5,yes',
      'A,v,2026-02-30,web,,',
    );
    expect(complaintsAbout(text).map((each) => each.split(';')[0])).toEqual([
      "line 2, column sent: '20/11/2026' is not a time",
      "line 2, column repairs: '6' is no answer",
      'line 3, column association: is empty',
      "line 3, column sent: '2026-11-20T25:00:00Z' is not a time",
      "line 3, column mode: 'wbe' is no mode we know",
      "line 3, column safety: 'yes' is no answer",
      "line 4, column sent: '2026-02-30' is not a time",
      '7 problems',
    ]);
    expect(complaintsAbout('association,voice,mode\nA,v,web\n')[0]).toBe('line 1: column sent is missing');
    expect(complaintsAbout('association,voice,sent,mode\nA,v,2026-11-20,web\n')[0]).toBe(
      'line 1: names no commitment; wanted a column for each',
    );
  });
});

test('a turn for the worse is watched where the file tells when answers came', () => {
  const usual = Array.from({ length: 20 }, (_, association) =>
    Array.from(
      { length: 30 },
      (_, home) =>
        `H${association},v${home},2026-${home < 15 ? '06' : '09'}-0${1 + (home % 9)},web,${home % 5 < 1 ? 2 : 4},`,
    ),
  ).flat();
  const turned = Array.from(
    { length: 90 },
    (_, home) =>
      `Z,v${home},2026-${home < 60 ? '06' : '09'}-${10 + (home % 20)},web,${home < 60 ? (home % 12 === 0 ? 2 : 4) : home % 3 === 0 ? 4 : 2},`,
  );
  const flagsOf = (lines: readonly string[]) =>
    scoredOf(file(...lines)).rows.filter(({ commitment }) => commitment === 'repairs');
  const flags = flagsOf([...turned, ...usual]);
  expect(flags[0]).toMatchObject({ association: 'Z', flag: 'watch' });
  expect(flags.slice(1).every(({ flag }) => flag === 'none')).toBe(true);
  expect(flagsOf([...turned, ...usual].reverse()).at(-1)).toEqual(flags[0]);
});
