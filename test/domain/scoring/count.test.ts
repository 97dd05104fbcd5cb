import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { adoptedEdition, shippedEditions } from '../../../shared/domain/charter/adopted.ts';
import { charter2020 } from '../../../shared/domain/charter/editions/2020.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { countOf } from '../../../shared/domain/scoring/count.ts';
import { associationTally } from '../../../shared/domain/scoring/tally.ts';
import { aPacked, asked, levelsOf, nth } from '../../support/scoring.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const counted = (rows: readonly Uint8Array[], charter = adoptedEdition) =>
  associationTally.parse(
    countOf({
      association: nth(1),
      year: 2026,
      rows,
      charter,
      editions: shippedEditions,
      rulebook: currentRulebook,
      hash,
    }),
  );

describe('counting', () => {
  test('counts homes by commitment, mode and level', () => {
    const rows = [
      aPacked({ answers: { [asked(0)]: 5, [asked(1)]: 1 } }),
      aPacked({ answers: { [asked(0)]: 5, [asked(1)]: 'does-not-apply' } }),
      aPacked({ answers: { [asked(0)]: 2 } }),
      aPacked({ answers: { [asked(0)]: 3 }, mode: 'telephone' }),
      aPacked({}),
    ];
    const tally = counted(rows);
    expect(tally.submissions).toBe(5);
    expect(tally.cells).toMatchObject([
      { commitment: asked(0), mode: 'web', levels: levelsOf(0, 1, 0, 0, 2) },
      { commitment: asked(0), mode: 'telephone', levels: levelsOf(0, 0, 1, 0, 0) },
      { commitment: asked(1), mode: 'web', levels: { ...levelsOf(1, 0, 0, 0, 0), doesNotApply: 1 } },
    ]);
  });

  test('numbers open answers apart and counts nothing of them, their dangers neither', () => {
    const tally = counted([
      aPacked({ answers: { [asked(0)]: 1 }, hazards: ['gas-or-fumes'], voice: 'open' }),
      aPacked({ answers: { [asked(0)]: 4 } }),
    ]);
    expect(tally.openAnswers).toBe(1);
    expect(tally.submissions).toBe(2);
    expect(tally.cells).toMatchObject([
      { commitment: asked(0), mode: 'web', levels: levelsOf(0, 0, 0, 1, 0) },
    ]);
    expect(tally.dangers).toEqual([]);
  });

  test('counts dangers by hazard and by the Monday of the week, over new year too', () => {
    const tally = counted([
      aPacked({ hazards: ['gas-or-fumes'], week: '2026-12-28' }),
      aPacked({ hazards: ['gas-or-fumes', 'damp-or-mould'], week: '2026-12-28' }),
      aPacked({ hazards: ['gas-or-fumes'], week: '2027-01-04' }),
      aPacked({ hazards: ['damp-or-mould'], week: '2026-03-30' }),
    ]);
    expect(tally.dangers).toEqual([
      { hazard: 'damp-or-mould', week: '2026-03-30', homes: 1 },
      { hazard: 'damp-or-mould', week: '2026-12-28', homes: 1 },
      { hazard: 'gas-or-fumes', week: '2026-12-28', homes: 2 },
      { hazard: 'gas-or-fumes', week: '2027-01-04', homes: 1 },
    ]);
  });

  test('an answer made under another edition counts for the commitment of the same id', () => {
    const row = aPacked({ answers: { [asked(3)]: 4 } }, charter2020);
    expect(counted([row]).cells).toMatchObject([
      { commitment: asked(3), mode: 'web', levels: levelsOf(0, 0, 0, 1, 0) },
    ]);
  });

  test('gives the same bytes in whatever order the rows come', () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      aPacked({
        answers: { [asked(index % 5)]: 1 + (index % 5), [asked((index + 2) % 5)]: 1 + (index % 3) },
        hazards: index % 7 === 0 ? ['electrics'] : [],
        mode: index % 2 === 0 ? 'web' : 'paper',
      }),
    );
    const turned = [...rows.slice(17), ...rows.slice(0, 17)].reverse();
    expect(JSON.stringify(counted(turned))).toBe(JSON.stringify(counted(rows)));
  });

  test('the hash of what was read changes with any answer, and with nothing else', () => {
    const one = [aPacked({ answers: { [asked(0)]: 5 } }), aPacked({ answers: { [asked(0)]: 4 } })];
    const other = [aPacked({ answers: { [asked(0)]: 5 } }), aPacked({ answers: { [asked(0)]: 3 } })];
    expect(counted(one).inputHash).not.toBe(counted(other).inputHash);
    expect(counted(one).inputHash).toBe(counted(one.toReversed()).inputHash);
  });

  test('a submission of an edition that nobody ships stops the count', () => {
    const row = aPacked({});
    row[0] = 99;
    expect(() => counted([row])).toThrow('unknown charter code 99');
  });
});
