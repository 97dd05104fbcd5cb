import { describe, expect, test } from 'vitest';
import { marginsReport } from '../../../functions/administration/load-report.ts';
import { loadMargins } from '../../../functions/administration/margins-load.ts';
import { memoryAssociations } from '../../../shared/adapters/memory/associations.ts';
import { memoryMargins } from '../../../shared/adapters/memory/margins.ts';
import { association } from '../../../shared/domain/association.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import type { Margins } from '../../../shared/domain/scoring/margins.ts';
import type { MarginsStore } from '../../../shared/ports/margins.ts';
import { anAssociation } from '../../support/case-files.ts';

const dimensions = [
  { id: 'age', levels: ['under-65', '65-and-over'] },
  { id: 'tenure', levels: ['general-needs', 'supported', 'shared-ownership'] },
  { id: 'property', levels: ['house', 'flat'] },
];
const rulebook = {
  ...currentRulebook,
  weighting: { ...currentRulebook.weighting, dimensions, marginsWithin: 0.05 },
};

/** Two associations of 1,000 homes; counts how many rows were written. */
const office = () => {
  const register = ['C9001', 'C9002'].map((id) => association.parse({ ...anAssociation, id, homes: 1000 }));
  const kept = memoryMargins();
  const written: Margins[] = [];
  const margins: MarginsStore = {
    list: kept.list,
    load: async (all, onProgress) => {
      written.push(...all);
      await kept.load(all, onProgress);
    },
  };
  const load = loadMargins({ associations: memoryAssociations(register), margins, rulebook });
  return { load, kept, written };
};
const sheet = (...lines: string[]): Uint8Array =>
  new TextEncoder().encode(['Registration number,Dimension,Level,Homes', ...lines].join('\n'));

const tenure = (general = 700) => [
  `C9001,tenure,general-needs,${general}`,
  'C9001,tenure,supported,100',
  'C9001,tenure,shared-ownership,200',
];
const property = ['C9001,property,house,600', 'C9001,property,flat,400'];
const said = async (...lines: string[]): Promise<string[]> => {
  const { load, written } = office();
  const loaded = await load(sheet(...lines), false);
  expect(loaded.kind).toBe('refused');
  expect(written).toEqual([]);
  return marginsReport(loaded);
};

describe('loading margins', () => {
  test('keeps them, and a second load of the file changes nothing', async () => {
    const { load, kept, written } = office();
    const first = await load(sheet(...tenure(), ...property), false);
    expect(marginsReport(first)).toEqual([
      '  new      C9001  tenure, property',
      'margins of 1 association in the file: 1 new, 0 changed, 0 unchanged',
    ]);
    expect(await kept.list()).toEqual([
      {
        association: 'C9001',
        homes: {
          tenure: { 'general-needs': 700, supported: 100, 'shared-ownership': 200 },
          property: { house: 600, flat: 400 },
        },
      },
    ]);
    expect(marginsReport(await load(sheet(...tenure(), ...property), false))).toEqual([
      'margins of 1 association in the file: 0 new, 0 changed, 1 unchanged',
    ]);
    expect(written).toHaveLength(1);
  });

  test('a dry run says what would change, level by level, and writes nothing', async () => {
    const { load, kept } = office();
    await load(sheet(...tenure(), ...property), false);
    const before = await kept.list();
    const other = ['C9002,property,house,500', 'C9002,property,flat,500'];
    expect(marginsReport(await load(sheet(...tenure(720), ...other), true))).toEqual([
      '  changed  C9001  tenure: general-needs 700 → 720, property: house 600 → nothing, property: flat 400 → nothing',
      '  new      C9002  property',
      'margins of 2 associations in the file: 1 new, 1 changed, 0 unchanged (dry run: nothing was loaded)',
    ]);
    expect(await kept.list()).toEqual(before);
  });

  test('what the file says nothing of stays as it is', async () => {
    const { load, kept } = office();
    await load(sheet(...property), false);
    const loaded = await load(sheet('C9002,property,house,500', 'C9002,property,flat,500'), false);
    expect(marginsReport(loaded).at(-1)).toBe(
      'margins known of 1 association not in the file: left as they are',
    );
    expect((await kept.list()).map(({ association }) => association)).toEqual(['C9001', 'C9002']);
  });

  test('dimensions that are known together may be named in any order; cells that are not there have no homes', async () => {
    const { load, kept } = office();
    const loaded = await load(
      sheet(
        'c 9001,Property and Tenure,Flat and General needs,"1,000"',
        'C9001,tenure and property,supported and house,0',
      ),
      false,
    );
    expect(loaded.kind).toBe('loaded');
    expect((await kept.list())[0]?.homes).toEqual({
      'tenure and property': { 'general-needs and flat': 1000, 'supported and house': 0 },
    });
  });

  test('a level may be written with spaces, also where it has an "and" of its own', async () => {
    const { load, kept } = office();
    await load(sheet('C9001,Age,Under 65,700', 'C9001,Age,65 and over,300'), false);
    expect((await kept.list())[0]?.homes).toEqual({ age: { 'under-65': 700, '65-and-over': 300 } });
  });

  test('the column of the association may be called so', async () => {
    const { load } = office();
    const file = new TextEncoder().encode(
      'association,dimension,level,homes,notes\nC9001,property,house,600,x\nC9001,property,flat,400,\n',
    );
    const loaded = await load(file, false);
    expect(loaded).toMatchObject({ kind: 'loaded', ignoredColumns: ['notes'] });
  });
});

describe('a file with anything wrong loads nothing', () => {
  test('every bad cell is told at once, with line, column, value and what would be right', async () => {
    expect(
      await said(
        'C9009,tenure,general-needs,700',
        'X,tenure,general-needs,700',
        'C9001,colour,red,5',
        'C9001,,red,5',
        'C9001,property,castle,5',
        'C9002,tenure and property,general-needs,5',
        'C9001,property,house,-3',
        'C9001,property,flat,',
        'C9001,property,flat,4,5',
      ),
    ).toEqual([
      "line 2, column Registration number: 'C9009' is not in the register; wanted an association that was loaded before",
      "line 3, column Registration number: 'X' is not a registration code; wanted e.g. C3489, 4758, LH0391 or 45UB",
      "line 4, column Dimension: 'colour' is not known; wanted one of: age, tenure, property, or several: age and tenure",
      'line 5, column Dimension: is empty; wanted one of: age, tenure, property, or several: age and tenure',
      "line 6, column Level: 'castle' is not known; wanted one of: house, flat",
      "line 7, column Level: 'general-needs' is not known; wanted one of tenure (general-needs, supported, shared-ownership) and one of property (house, flat)",
      "line 8, column Homes: '-3' is not a whole number; wanted e.g. 1250",
      'line 9, column Homes: is empty; wanted e.g. 1250',
      'line 10: has 5 cells where the headings have 4; is a comma not inside quotation marks?',
      '9 problems; nothing was loaded',
    ]);
  });

  test('levels that are missing are named', async () => {
    expect(await said('C9001,tenure,supported,1000')).toEqual([
      'line 2, column Level: tenure of C9001 lacks general-needs, shared-ownership; wanted every level, with 0 where no home stands at it',
      '1 problem; nothing was loaded',
    ]);
  });

  test('a level that stands twice is told with both lines', async () => {
    expect(await said(...property, 'C9001,Property,Flat,400')).toEqual([
      "line 4, column Level: 'flat' of property of C9001 stands in line 3 already; wanted once",
      '1 problem; nothing was loaded',
    ]);
  });

  test('homes that are far from those of the register, or of another dimension, are told with both numbers', async () => {
    expect(await said(...tenure(751))).toEqual([
      'line 2, column Homes: tenure of C9001 sums to 1,051 and the register says 1,000; wanted no more than 5% apart',
      '1 problem; nothing was loaded',
    ]);
    expect(await said(...tenure(740), 'C9001,property,house,580', 'C9001,property,flat,380')).toEqual([
      'line 5, column Homes: property of C9001 sums to 960 and tenure (line 2) to 1,040; wanted no more than 5% apart',
      '1 problem; nothing was loaded',
    ]);
    expect((await office().load(sheet(...tenure(750)), false)).kind).toBe('loaded');
  });

  test('an empty file, one without rows and one without a column are told so', async () => {
    const { load } = office();
    const text = async (file: string) =>
      marginsReport(await load(new TextEncoder().encode(file), false)).slice(0, -1);
    expect(await text('')).toEqual(['line 1: holds no headings: the file is empty']);
    expect(await text('Association,Dimension,Level,Homes\n')).toEqual([
      'line 1: is the last line: no margin follows the headings',
    ]);
    expect(await text('Association,Code,Dimension,Homes\n')).toEqual([
      "line 1: column Registration number stands twice ('Association', 'Code')",
      'line 1: column Level is missing',
    ]);
  });
});
