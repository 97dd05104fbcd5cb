import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptedEdition } from '../../../shared/domain/charter/adopted.ts';
import { askedOfTenants, charterEdition } from '../../../shared/domain/charter/charter.ts';
import { charter2020 } from '../../../shared/domain/charter/editions/2020.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import {
  pairNumbers,
  pairsByCell,
  valueNumbers,
  valuesByUnit,
} from '../../../shared/domain/scoring/cells.ts';
import { columnsOf } from '../../../shared/domain/scoring/columns.ts';
import { countOf } from '../../../shared/domain/scoring/count.ts';
import { plainCountOf } from '../../support/plain-count.ts';
import { aPacked, nth } from '../../support/scoring.ts';

const seed = 20261124;

/** An edition of twelve commitments, the most that one may have: three words of five answers. */
const twelve = charterEdition.parse({
  id: 'twelve',
  code: 200,
  date: '2026-11-24',
  commitments: Array.from({ length: 12 }, (_, place) => ({
    ...(adoptedEdition.commitments[place % adoptedEdition.commitments.length] ?? {}),
    id: `promise-${'abcdefghijkl'.charAt(place)}`,
    danger: place === 0,
    asksAboutProblem: false,
  })),
});
const editions = [adoptedEdition, charter2020, twelve];

/** A packed submission with anything in it: modes, voices, strata beyond those of the rulebook, hazards, weeks. */
const anyRow = (edition: (typeof editions)[number]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.nat(15),
      fc.boolean(),
      fc.oneof(fc.nat(5), fc.nat(700)),
      fc.nat(127),
      fc.nat(60),
      fc.array(fc.nat(6), {
        minLength: edition.commitments.length,
        maxLength: edition.commitments.length,
      }),
    )
    .map(([mode, open, stratum, hazards, week, answers]) => {
      const bits = answers.reduceRight((all, each) => all * 8n + BigInt(each), 0n);
      const bytes = Array.from({ length: Math.ceil((answers.length * 3) / 8) }, (_, at) =>
        Number((bits >> BigInt(8 * at)) & 0xffn),
      );
      const head = [edition.code, mode | (open ? 0x80 : 0), stratum >> 8, stratum & 0xff, hazards, week];
      return Uint8Array.from([...head, ...bytes]);
    });

const about = (rows: readonly Uint8Array[], charter = adoptedEdition) => ({
  association: nth(1),
  year: 2026,
  rows,
  charter,
  editions,
  rulebook: currentRulebook,
  hash: (text: string) => text,
});

describe('counting by columns', () => {
  test.each(editions)('gives the bytes that counting row by row gives, for edition $id', (charter) => {
    fc.assert(
      fc.property(fc.array(anyRow(charter), { maxLength: 90 }), (rows) => {
        const counting = about(rows, charter);
        expect(JSON.stringify(countOf(counting))).toBe(JSON.stringify(plainCountOf(counting)));
      }),
      { seed, numRuns: 60 },
    );
  });

  test('also where a year holds submissions of several editions', () => {
    const mixed = fc.array(fc.oneof(...editions.map(anyRow)), { maxLength: 90 });
    fc.assert(
      fc.property(mixed, fc.constantFrom(...editions), (rows, charter) => {
        const counting = about(rows, charter);
        expect(JSON.stringify(countOf(counting))).toBe(JSON.stringify(plainCountOf(counting)));
      }),
      { seed, numRuns: 100 },
    );
  });

  test('loses nothing where one cell holds more homes than a field of five bits', () => {
    const row = aPacked({
      answers: Object.fromEntries(askedOfTenants(adoptedEdition).map(({ id }) => [id, 5])),
    });
    for (const homes of [30, 31, 32, 62, 63, 1000]) {
      const [cell] = countOf(about(Array.from({ length: homes }, () => row))).cells;
      expect(cell?.strata).toEqual([[0, homes, homes]]);
      expect(cell?.levels.level5).toBe(homes);
    }
  });

  test('looks at no bit beyond the answers of the edition', () => {
    const answers = { 'promise-l': 4 };
    const row = aPacked({ answers }, twelve);
    row[row.length - 1] = (row[row.length - 1] ?? 0) | 0x70;
    const tally = countOf(about([row], twelve));
    expect(tally.cells.map(({ commitment, levels }) => [commitment, levels.level4])).toEqual([
      ['promise-l', 1],
    ]);
  });

  test('refuses a submission that is too short, and an answer that has no meaning', () => {
    const row = aPacked({});
    expect(() => countOf(about([row.subarray(0, 7)]))).toThrow('ends at byte 7, wanted 8 bytes');
    const odd = Uint8Array.from(row);
    odd[6] = 0b111 << 3;
    expect(() => countOf(about([odd]))).toThrow('packed answer 7 has no meaning');
  });
});

describe('the counts of a cell', () => {
  const unit = Uint16Array.from([0, 1, 1, 1]);
  const part = Uint16Array.from([2, 0, 0, 0]);
  // Fives of answers, the first lowest: octal digits read from the right.
  const answers = Uint16Array.from([0o54321, 0o00006, 0o00005, 0o11111]);

  test('hold n of the five commitments, then k of each', () => {
    const cell = (all: Int32Array, at: number): number[] => [
      ...all.subarray(at * pairNumbers, (at + 1) * pairNumbers),
    ];
    const kept = pairsByCell({ unit, part, answers }, { units: 2, parts: 3, kind: 'kept' });
    expect(cell(kept, 2)).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 1, 1]);
    expect(cell(kept, 3)).toEqual([2, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
    const failing = pairsByCell({ unit, part, answers }, { units: 2, parts: 3, kind: 'failing' });
    expect(cell(failing, 3)).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('hold every answer by its packed number', () => {
    const values = valuesByUnit(unit, answers, 2);
    expect([...values.subarray(valueNumbers, valueNumbers + 8)]).toEqual([0, 1, 0, 0, 0, 1, 1, 0]);
    expect([...values.subarray(valueNumbers + 8, valueNumbers + 16)]).toEqual([2, 1, 0, 0, 0, 0, 0, 0]);
  });

  test('come from columns without the open answers', () => {
    const { columns, open } = columnsOf([aPacked({ voice: 'open' }), aPacked({ mode: 'paper' })], 5);
    expect({ open, rows: columns.rows, mode: [...columns.mode] }).toEqual({ open: 1, rows: 1, mode: [2] });
  });
});
