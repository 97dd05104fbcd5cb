import { describe, expect, test } from 'vitest';
import { scoreFile } from '../../../functions/scoring/score-file.ts';
import { scoresAsCsv } from '../../../functions/scoring/score-printed.ts';
import { scoresAsTable } from '../../../functions/scoring/score-table.ts';
import { bytesOf, complaintsAbout, countsFile, firstOf, scoredOf } from '../../support/score-file.ts';
import { asked } from '../../support/scoring.ts';

const good = 'L4172,repairs,10,20,5,3,2,1,1250,web';

describe('a file of counts is read as people save it', () => {
  test('with a byte order mark, Windows line ends, quotes and thousands', () => {
    const plain = firstOf(countsFile('L4172,repairs,1234,20,5,3,2,1,12500,web'));
    const text = countsFile('L4172,"repairs","1,234",20,"5",3,2,1,"12,500",Web').replaceAll('\n', '\r\n');
    expect(firstOf(`\ufeff${text}`)).toEqual(plain);
  });

  test('with its columns in any order, their headings in any case, and more of them', () => {
    const text =
      'Note,Level 1,LEVEL2,level_3,level4,level5,Commitment,Association\nx,2,3,5,20,10,repairs,L4172\n';
    expect(firstOf(text)).toMatchObject({ n: 40, score: 75, mode: '', margin: null, required: null });
    const found = scoreFile(bytesOf(text), {});
    expect(found).toMatchObject({ kind: 'scored', notes: ['columns not read: Note'] });
  });

  test('with fractions and exponents', () => {
    expect(firstOf(countsFile('A,repairs,1.5,.5,1e1,2.5E-1,0.75,,,'))).toMatchObject({ n: 13 });
  });

  test('whatever the commitment is called, and with an edition only what that edition asks', () => {
    const line = good.replace('repairs', 'TP01: overall');
    expect(firstOf(countsFile(line)).commitment).toBe('TP01: overall');
    expect(firstOf(countsFile(good.replace('repairs', asked(0))), { edition: '2019' }).commitment).toBe(
      asked(0),
    );
    const [first] = complaintsAbout(countsFile(line.replace('L4172', 'Some Homes')), { edition: '2019' });
    expect(first).toBe(
      "line 2, column association: 'Some Homes' is not a registration code; wanted e.g. C3489, 4758, LH0391 or 45UB",
    );
    expect(complaintsAbout(countsFile(line), { edition: '2019' })[0]).toContain(
      `'TP01: overall' is no commitment of 2019 that tenants judge; wanted one of: ${asked(0)}`,
    );
  });
});

describe('what is wrong is told, with what would be right', () => {
  test.each([
    [
      'level5',
      'L,r,[X],20,5,3,2,,,',
      "line 2, column level5: '[X]' is not a number; wanted a number of answers",
    ],
    [
      'level4',
      'L,r,10,,5,3,2,,,',
      'line 2, column level4: is empty; wanted a number of answers, 0 or more, e.g. 12',
    ],
    ['level3', 'L,r,10,20,-5,3,2,,,', "line 2, column level3: '-5' is below 0; wanted a number of answers"],
    ['level2', 'L,r,10,20,5,1e999,2,,,', "line 2, column level2: '1e999' is not a number"],
    ['level1', 'L,r,10,20,5,3,0x10,,,', "line 2, column level1: '0x10' is not a number"],
    [
      'comma',
      'L,r,10,20,5,3,"2,5",,,',
      "line 2, column level1: '2,5' is not a number; wanted a number of answers, 0 or more, e.g. 12 or 12.5",
    ],
    ['nan', 'L,r,10,20,5,3,NaN,,,', "line 2, column level1: 'NaN' is not a number"],
    ['does not apply', 'L,r,10,20,5,3,2,some,,', "line 2, column does_not_apply: 'some' is not a number"],
    [
      'homes',
      'L,r,10,20,5,3,2,,12.5,',
      "line 2, column homes: '12.5' is not a whole number of homes, 1 or more; wanted e.g. 1250",
    ],
    [
      'no homes',
      'L,r,10,20,5,3,2,,0,',
      "line 2, column homes: '0' is not a whole number of homes, 1 or more",
    ],
    [
      'few homes',
      'L,r,10,20,5,3,2,,39,',
      "line 2, column homes: '39' is fewer than the 40 answers at levels 1 to 5",
    ],
    [
      'mode',
      'L,r,10,20,5,3,2,,,wbe',
      "line 2, column mode: 'wbe' is no mode we know; wanted nothing, or one of: web, telephone",
    ],
    [
      'association',
      ',r,10,20,5,3,2,,,',
      "line 2, column association: is empty; wanted the association's code or name",
    ],
    [
      'commitment',
      'L,,10,20,5,3,2,,,',
      'line 2, column commitment: is empty; wanted the name of a commitment',
    ],
    [
      'control',
      'L\u0007,r,10,20,5,3,2,,,',
      "line 2, column association: 'L\ufffd' holds a character that cannot be printed",
    ],
    [
      'width',
      'L,r,1,234,20,5,3,2,,40000,web',
      'line 2: has 11 cells where the headings have 10; is a comma not inside quotation marks?',
    ],
    ['quote', 'L,r,1",20,5,3,2,,,', 'line 2: holds a quotation mark that does not pair'],
  ])('%s', (_, line, says) => {
    const complaints = complaintsAbout(countsFile(line));
    expect(complaints[0]).toContain(says);
    expect(complaints.at(-1)).toBe('1 problem; nothing was scored');
  });

  test('all at once, in the order of the lines', () => {
    const complaints = complaintsAbout(countsFile('L,r,x,20,5,3,2,,y,', good, 'L,r,1,1,1,1,z,,,'));
    expect(complaints.map((each) => each.split(':')[0])).toEqual([
      ...['line 2, column level5', 'line 2, column homes', 'line 4, column level1'],
      '3 problems; nothing was scored',
    ]);
  });

  test('the same association, commitment and mode twice names both lines; another mode is another row', () => {
    expect(complaintsAbout(countsFile(good, good))[0]).toBe(
      "line 3: 'L4172', 'repairs' and web stand in line 2 already; wanted once",
    );
    expect(scoredOf(countsFile(good, good.replace('web', 'telephone'))).rows).toHaveLength(2);
  });

  test('columns that are missing or stand twice, and files without rows', () => {
    expect(complaintsAbout('association,commitment,level5,level4,level3,level2\n')).toEqual([
      'line 1: column level1 is missing',
      '1 problem; nothing was scored',
    ]);
    expect(complaintsAbout(`${countsFile(good).replace('homes,mode', 'Level-5,mode')}`)[0]).toContain(
      "column Level-5 stands twice ('level5', 'Level-5')",
    );
    expect(complaintsAbout(countsFile())[0]).toContain('is the last line; wanted rows after the headings');
    expect(complaintsAbout('')[0]).toContain('holds no headings: the file is empty');
    expect(complaintsAbout(countsFile(good).replaceAll(',', ';'))[0]).toContain('not separated by commas');
  });

  test('choices that are not there', () => {
    expect(complaintsAbout(countsFile(good), { rulebook: '1999', asOf: '2026-02-30', edition: 'x' })).toEqual(
      [
        "--as-of '2026-02-30' is not a date; wanted e.g. --as-of 2026-11-24",
        "--rulebook '1999' is not known; wanted one of: 2026-11",
        "--edition 'x' is not known; wanted one of: 2019, 2020",
      ],
    );
    expect(scoredOf(countsFile(good), { asOf: '2027-01-01' })).toMatchObject({
      rulebook: '2026-11',
      as_of: '2027-01-01',
    });
  });
});

describe('at the edges', () => {
  test('rounding of weights is no more answers than homes', () => {
    const row = firstOf(countsFile('A,repairs,10.000000001,20,5,3,2,,40,'));
    expect(row.margin).toBe(0);
    expect(complaintsAbout(countsFile('A,repairs,10.000001,20,5,3,2,,40,'))).toHaveLength(2);
  });

  test('a landlord of one home has a margin only when it answered', () => {
    expect(firstOf(countsFile('A,repairs,1,0,0,0,0,,1,'))).toMatchObject({ margin: 0, required: 1 });
    expect(firstOf(countsFile('A,repairs,0.5,0,0,0,0,,1,')).margin).toBeNull();
  });
});

const printed = (text: string, as: typeof scoresAsCsv): string => {
  const found = scoreFile(bytesOf(text), {});
  return found.kind === 'scored' ? as(found.scored) : '';
};

describe('what is printed', () => {
  test('as CSV: the agreed columns, doubles in full, and no formula', () => {
    const lines = printed(
      countsFile('=1+1,repairs,1,0,0,0,2,,,web', 'B,"a, b",2,0,0,0,0,,9,'),
      scoresAsCsv,
    ).split('\n');
    expect(lines[0]).toBe(
      'association,commitment,n,score,low,high,margin,required,funnel_plain,funnel_adjusted,z_adjusted,ln_e_value,e_value,flag,mode,p0,phi,tau2',
    );
    expect(lines[1]).toContain("'=1+1,repairs,3,33.333333333333336,");
    expect(lines[2]).toMatch(/^B,"a, b",2,100,.*,-1\.0986122886681098,0\.3333333333333333,none,,1,0,0$/);
  });

  test('as a table: rounded, no wider than a screen, each mode by itself, and who is flagged', () => {
    const text = countsFile(good, good.replace('web', 'telephone'), 'L4229,repairs,0,0,0,0,0,3,900,web');
    const table = printed(text, scoresAsTable);
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(table).toContain('Mode: web');
    expect(table).toContain('Mode: telephone');
    expect(table).toMatch(/L4172 +repairs +40 +75\.0 +59\.8 +85\.8 +15\.3 +294 within +within +0\.00/);
    expect(table).toMatch(/L4229 +repairs +0 +– +no result/);
    expect(table).toContain('serious: none');
  });
});
