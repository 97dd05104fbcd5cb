import { describe, expect, test } from 'vitest';
import {
  type PublishedAssociation,
  type PublishedFigure,
  publication,
  publishedAssociation,
} from '../../../shared/domain/publication/publication.ts';
import { placeIn, sectorsOf } from '../../../shared/domain/publication/sectors.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { baselineOf } from '../../../shared/domain/scoring/funnel.ts';
import { asked, chanceOf, nth } from '../../support/scoring.ts';

type Shown = Extract<PublishedFigure, { kind: 'shown' }>;

const row = (number: number, n: number, kept: number, shownAs: Shown['shownAs'] = 'exact') =>
  publishedAssociation.parse({
    ...{ association: nth(number), name: `Association ${number}`, homes: 1000 },
    figures: {
      [asked(0)]: {
        ...{ kind: 'shown', n, score: (100 * kept) / n, low: 0, high: 100, shownAs },
        asOf: '2026-12-04',
      },
    },
  });
const twenty = (): PublishedAssociation[] =>
  Array.from({ length: 20 }, (_, index) =>
    row(index, 40 + 7 * ((index * 11) % 20), 20 + ((index * 13) % 20)),
  );
const sectorOf = (rows: readonly PublishedAssociation[]) =>
  sectorsOf(rows, [asked(0), asked(1)], currentRulebook)[asked(0)];

describe('the sector of a publication', () => {
  test('is what the funnel measures of the published scores, in per cent', () => {
    const rows = twenty();
    const units = rows.flatMap(({ figures }) => {
      const figure = figures[asked(0)];
      return figure?.kind === 'shown'
        ? [{ n: figure.n, x: Math.round((figure.score * figure.n) / 100) }]
        : [];
    });
    const measured = baselineOf(units, currentRulebook.scoring.winsorised);
    const sector = sectorOf(rows);
    expect(sector?.expected).toBeCloseTo(100 * measured.expected, 9);
    expect(sector?.phi).toBeCloseTo(measured.phi, 9);
    expect(sector?.tauSquared).toBeCloseTo(measured.tauSquared, 12);
    expect(sector?.associations).toBe(20);
  });

  test('is none with fewer exact figures than the rulebook asks for', () => {
    expect(sectorOf(twenty().slice(1))).toBeUndefined();
    expect(sectorOf([...twenty().slice(1), row(30, 40, 2, 'under-5')])).toBeUndefined();
    expect(sectorsOf(twenty(), [asked(1)], currentRulebook)).toEqual({});
  });

  test('knows nothing of scores that are not shown exactly', () => {
    const hidden = [row(30, 40, 2, 'under-5'), row(31, 40, 38, 'over-95')];
    expect(sectorOf([...twenty(), ...hidden])).toEqual(sectorOf(twenty()));
  });

  test('shows points without names, in an order that tells nothing, each once and to a tenth', () => {
    const rows = [...twenty(), row(40, 300, 100), row(41, 300, 100)];
    const sector = sectorOf(rows);
    expect(sector).toEqual(sectorOf(rows.toReversed()));
    expect(sector?.points).toEqual(sector?.points.toSorted(([n, a], [m, b]) => n - m || a - b));
    expect(sector?.points.filter(([n]) => n === 300)).toEqual([[300, 33.3]]);
    expect(sector?.associations).toBe(22);
    expect(JSON.stringify(sector)).not.toContain(nth(40));
  });

  test('of 1,600 associations and five commitments stays far below what a row of the store may hold', () => {
    const chance = chanceOf(1);
    const five = [0, 1, 2, 3].map(asked);
    const rows = Array.from({ length: 1600 }, (_, index) => {
      const figures = five.map((id) => {
        const n = 30 + Math.floor(5000 * chance());
        return [id, { ...row(0, n, Math.floor(n * chance())).figures[asked(0)] }];
      });
      return publishedAssociation.parse({ ...row(index, 30, 3), figures: Object.fromEntries(figures) });
    });
    const sectors = sectorsOf(rows, five, currentRulebook);
    const made = publication.parse({
      ...{ version: '2026-12-05', publishedOn: '2026-12-05', run: '2026-12-04', asOf: '2026-12-04' },
      ...{ year: 2026, charter: '2019', rulebook: '2026-11', sectors },
    });
    expect((JSON.stringify(made).length * 5) / five.length).toBeLessThan(200_000);
  });
});

describe('the place of a figure in the funnel', () => {
  const sector = { expected: 70, tauSquared: 0.004 };

  test.each([30, 60, 500, 5000])('with %i homes, the lines hold the sector’s share between them', (n) => {
    const { low998, low95, high95, high998 } = placeIn({ n, score: 70 }, sector, currentRulebook);
    expect(low998).toBeLessThan(low95);
    expect(low95).toBeLessThan(70);
    expect(high95).toBeGreaterThan(70);
    expect(high998).toBeGreaterThan(high95);
  });

  test('is outside a line if, and only if, the score lies beyond it', () => {
    for (let score = 0; score <= 100; score += 0.5) {
      const { class: side, ...lines } = placeIn({ n: 80, score }, sector, currentRulebook);
      const beyond =
        score < lines.low998
          ? 'low-99.8'
          : score < lines.low95
            ? 'low-95'
            : score > lines.high998
              ? 'high-99.8'
              : score > lines.high95
                ? 'high-95'
                : 'within';
      expect(side, String(score)).toBe(beyond);
    }
  });
});
