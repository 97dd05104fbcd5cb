import { describe, expect, test } from 'vitest';
import { readAssociations } from '../../../functions/administration/associations-file.ts';
import { problemText } from '../../../shared/sheets/problem.ts';

const headings =
  'Organisation name,Registration number,Registration date,Designation,Corporate form,Homes,Homes as of,Adoption,Board chair e-mail,Secretary e-mail';
const good =
  'Bramblewick Homes Limited,C9001,20/07/1984,Non-profit,Registered society,1250,31/03/2026,adopter,chair@bramblewick.example,secretary@bramblewick.example';

const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));
const read = (...lines: string[]) => readAssociations(bytes(...lines), '2026-12-18');
const problems = (...lines: string[]): string[] => {
  const file = read(...lines);
  return file.kind === 'wrong' ? file.problems.map(problemText) : [];
};
const only = (...lines: string[]) => {
  const file = read(...lines);
  if (file.kind === 'wrong') throw new Error(file.problems.map(problemText).join('\n'));
  expect(file.associations).toHaveLength(1);
  return file.associations[0];
};
/** The good row with one cell replaced; cells are counted from 0. */
const withCell = (place: number, text: string): string =>
  good
    .split(',')
    .map((cell, index) => (index === place ? text : cell))
    .join(',');

describe('reading the register from a sheet', () => {
  test('a row becomes an association', () => {
    expect(only(headings, good)).toEqual({
      id: 'C9001',
      name: 'Bramblewick Homes Limited',
      registeredOn: '1984-07-20',
      designation: 'Non-profit',
      corporateForm: 'Registered society',
      homes: 1250,
      homesAsOf: '2026-03-31',
      adoption: 'adopter',
      chairMailbox: 'chair@bramblewick.example',
      secretaryMailbox: 'secretary@bramblewick.example',
      rehearsal: false,
    });
  });

  test('headings may differ in case, spaces, hyphens and footnote digits, and stand in any order', () => {
    const odd =
      'REGISTRATION NUMBER1, Organisation  Name ,registration-date,designation,Corporate Form,homes as at,number of homes';
    expect(only(odd, 'l 1019,Two Oaks,2001-02-03,non profit,Company,1/4/2026,"1,250"')).toMatchObject({
      id: 'L1019',
      name: 'Two Oaks',
      registeredOn: '2001-02-03',
      designation: 'Non-profit',
      homes: 1250,
      homesAsOf: '2026-04-01',
    });
  });

  test('a byte order mark, commas and line breaks inside quotes are read as a sheet means them', () => {
    expect(only(`\ufeff${headings}`, withCell(0, '"Oak, Ash\r\nand Thorn ""Homes"""'))).toMatchObject({
      name: 'Oak, Ash and Thorn "Homes"',
    });
  });

  test('every council, profit provider and provider without an adoption loads', () => {
    expect(
      only(headings, 'Any Borough,45UB,01/04/2010,Local authority,Local authority,4000,2026-03-31'),
    ).toEqual(expect.objectContaining({ id: '45UB', designation: 'Local authority' }));
  });

  test('only a column that says yes makes a rehearsal', () => {
    expect(only(`${headings},Rehearsal`, `${good},Yes`)?.rehearsal).toBe(true);
    expect(only(`${headings},Rehearsal`, `${good},`)?.rehearsal).toBe(false);
  });
});

describe('what is wrong with a file', () => {
  test('five bad cells give five messages, by line and column, in the order of the file', () => {
    expect(
      problems(
        headings,
        withCell(5, '12o'),
        withCell(1, 'X12').replace('Bramblewick', 'Two'),
        good.replace('C9001', 'C9002').replace('20/07/1984', '31/02/1984'),
        good.replace('C9001', 'C9003').replace('Non-profit', 'Charity'),
        good.replace('C9001', 'C9004').replace('secretary@bramblewick.example', 'secretary at bramblewick'),
      ),
    ).toEqual([
      "line 2, column Homes: '12o' is not a whole number; wanted e.g. 1250",
      "line 3, column Registration number: 'X12' is not a registration code; wanted e.g. C3489, 4758, LH0391 or 45UB",
      "line 4, column Registration date: '31/02/1984' is not a date; wanted day/month/year, e.g. 31/03/2026",
      "line 5, column Designation: 'Charity' is not known; wanted one of: Non-profit, Profit, Local authority",
      "line 6, column Secretary e-mail: 'secretary at bramblewick' is not an e-mail address; wanted e.g. secretary@homes.example",
    ]);
  });

  test('one row may be wrong in several cells, and each is named', () => {
    expect(problems(headings, 'Oak Homes,,,,,,,,,')).toHaveLength(6);
  });

  test('lines are those of the sheet, also after a line break inside quotes and an empty line', () => {
    const second = good.replace('C9001', 'C9002').replace('1250', '0');
    expect(problems(headings, withCell(0, '"Oak\r\nHomes"'), '', second)).toEqual([
      "line 5, column Homes: '0' is not between 1 and 1,000,000; wanted e.g. 1250",
    ]);
  });

  test('a registration number that stands twice is named with both lines, however it is typed', () => {
    expect(problems(headings, good, good.replace('C9001', 'c 9001'))).toEqual([
      "line 3, column Registration number: 'C9001' stands in line 2 already; wanted once",
    ]);
  });

  test('an adopted association needs a mailbox of its secretary', () => {
    expect(problems(headings, withCell(9, ''))).toEqual([
      'line 2, column Secretary e-mail: is empty; wanted because this association has an adoption',
    ]);
  });

  test('chair and secretary are two people', () => {
    expect(problems(headings, withCell(8, 'Secretary@bramblewick.example'))).toHaveLength(1);
  });

  test('a date after today and an American date are refused', () => {
    expect(problems(headings, withCell(6, '19/12/2026'))).toEqual([
      "line 2, column Homes as of: '19/12/2026' is after today, 2026-12-18",
    ]);
    expect(problems(headings, withCell(6, '03/31/2026'))).toHaveLength(1);
  });

  test('a comma outside quotation marks is suspected when a row is too long', () => {
    expect(problems(headings, withCell(0, 'Oak, Ash'))).toEqual([
      'line 2: has 11 cells where the headings have 10; is a comma not inside quotation marks?',
    ]);
  });

  test('a missing and a doubled column are named, and no cell is judged', () => {
    expect(problems(headings.replace(',Homes,', ',Adoption,'), withCell(5, '12o'))).toEqual([
      "line 1: column Adoption stands twice ('Adoption', 'Adoption')",
      'line 1: column Homes is missing',
    ]);
  });

  test('an open quotation mark is placed where its row begins, beside what was wrong before it', () => {
    expect(problems(headings, withCell(5, 'x'), withCell(0, '"Oak'), good)).toEqual([
      "line 2, column Homes: 'x' is not a whole number; wanted e.g. 1250",
      'line 3: holds a quotation mark that does not pair (CSV_QUOTE_NOT_CLOSED)',
    ]);
  });

  test('a sheet in a Windows code page is told how to be saved', () => {
    const file = new Uint8Array([...bytes(headings, good, 'Caf'), 0xe9, ...bytes(' Homes')]);
    expect(readAssociations(file, '2026-12-18')).toEqual({
      kind: 'wrong',
      problems: [{ line: 3, message: 'holds bytes that are not UTF-8; save the sheet as "CSV UTF-8"' }],
    });
  });

  test('an empty file and a file of headings say so', () => {
    expect(problems('')).toEqual(['line 1: holds no headings: the file is empty']);
    expect(problems(headings)).toEqual(['line 1: is the last line: no association follows the headings']);
  });

  test('a name that would break a mail or a page is refused', () => {
    expect(problems(headings, withCell(0, 'Oak\u0007Homes'))).toEqual([
      expect.stringContaining('holds a character that cannot be printed'),
    ]);
  });
});
