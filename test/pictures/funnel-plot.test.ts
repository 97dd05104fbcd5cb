import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeIn } from '../../shared/domain/publication/sectors.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { funnelPlot } from '../../shared/pictures/funnel-plot.ts';
import type { Mark, Picture } from '../../shared/pictures/picture.ts';
import { picturesEn } from '../../shared/wording/pictures.en.ts';

type Facts = Parameters<typeof funnelPlot>[0];
const made = (more: Partial<Facts> = {}): Picture =>
  funnelPlot({
    ...{ own: { n: 100, score: 40 }, sector: { expected: 62, tauSquared: 0.004 }, rulebook: currentRulebook },
    others: [
      [40, 60],
      [400, 65],
    ],
    words: picturesEn.funnel,
    ...more,
  });

const ownOf = ({ marks }: Picture) => {
  const [own] = marks.flatMap((mark) => (mark.kind === 'circle' && mark.role === 'own' ? [mark] : []));
  if (!own) throw new Error('the picture has no own figure');
  return own;
};
const paths = ({ marks }: Picture, role: Mark['role']): string[] =>
  marks.flatMap((mark) => (mark.kind === 'path' && mark.role === role ? [mark.d] : []));
/** Corners of a path of straight lines. */
const corners = (d: string): [x: number, y: number][] =>
  d
    .split(/[ML]/)
    .filter((each) => each !== '')
    .map((each) => {
      const [x = Number.NaN, y = Number.NaN] = each.split(',').map(Number);
      return [x, y];
    });
/** How high a curve runs at this place across. */
const heightAt = (d: string, x: number): number => {
  const all = corners(d);
  const after = all.findIndex(([at]) => at >= x);
  const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = [all[after - 1], all[after]];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
};
const textsOf = ({ marks }: Picture): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
/** The height of a per cent, read off the names of the quarters. */
const heightOf = (picture: Picture, percent: number): number => {
  const at = (name: string): number =>
    picture.marks.flatMap((mark) => (mark.kind === 'text' && mark.text === name ? [mark.y - 4.5] : []))[0] ??
    Number.NaN;
  return at('0%') + (percent / 100) * (at('100%') - at('0%'));
};

describe('a funnel plot', () => {
  test('has the own figure where the scale says, large and filled', () => {
    for (const score of [0, 12.5, 40, 99, 100]) {
      const picture = made({ own: { n: 100, score } });
      expect(ownOf(picture).y).toBeCloseTo(heightOf(picture, score), 0);
    }
    const across = [40, 100, 400].map((n) => ownOf(made({ own: { n, score: 50 } })).x);
    const [first = 0, second = 0, third = 0] = across;
    expect((second - first) / (third - first)).toBeCloseTo(Math.log(100 / 40) / Math.log(10), 2);
  });

  test('has it outside a line if, and only if, the score lies beyond the limits', () => {
    for (let score = 1; score < 100; score += 1) {
      const picture = made({ own: { n: 100, score } });
      const own = ownOf(picture);
      const [low998 = '', high998 = ''] = paths(picture, 'line-99.8');
      const [low95 = '', high95 = ''] = paths(picture, 'line-95');
      const side =
        own.y > heightAt(low998, own.x)
          ? 'low-99.8'
          : own.y > heightAt(low95, own.x)
            ? 'low-95'
            : own.y < heightAt(high998, own.x)
              ? 'high-99.8'
              : own.y < heightAt(high95, own.x)
                ? 'high-95'
                : 'within';
      const sector = { expected: 62, tauSquared: 0.004 };
      expect(side, String(score)).toBe(placeIn({ n: 100, score }, sector, currentRulebook).class);
    }
  });

  test('holds the sector’s share between the lines, from end to end', () => {
    const picture = made();
    const middle = heightOf(picture, 62);
    const [low = '', high = ''] = paths(picture, 'line-95');
    expect(corners(low).length).toBeGreaterThan(30);
    for (const [, y] of corners(low)) expect(y).toBeGreaterThan(middle);
    for (const [, y] of corners(high)) expect(y).toBeLessThan(middle);
  });

  test('tells its lines apart by pattern and by name, and shows nobody else’s name or number', () => {
    expect(textsOf(made()).filter((text) => /^(9|sector)/.test(text))).toEqual([
      ...['99.8%', '95%', 'sector', '95%', '99.8%'],
    ]);
    expect(textsOf(made({ others: [] }))).not.toContain('other associations');
  });

  test('draws others small, each place once, and the own figure not again among them', () => {
    const [others = ''] = paths(
      made({
        others: [
          [40, 60],
          [40, 60.1],
          [100, 40],
          [400, 65],
        ],
      }),
      'other',
    );
    expect(others.match(/M/g)).toHaveLength(2);
  });

  test('is the same whatever the time zone and the order of making', () => {
    expect(made()).toEqual(made());
  });
});

describe('a funnel plot of any figures', () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true });
  const homes = fc.integer({ min: 1, max: 60_000 });

  test('has a number in every place, and nothing outside its frame', () => {
    fc.assert(
      fc.property(
        fc.record({ n: homes, score: share }),
        fc.record({ expected: share, tauSquared: fc.double({ min: 0, max: 1, noNaN: true }) }),
        fc.array(fc.tuple(homes, share), { maxLength: 30 }),
        (own, sector, others) => {
          const picture = made({ own, sector, others });
          expect(JSON.stringify(picture)).not.toMatch(/NaN|null|Infinity/);
          for (const mark of picture.marks) {
            if (mark.kind === 'path') expect(mark.d).not.toMatch(/[^MLahvZ\d\s.,-]/);
            else {
              expect(mark.x).toBeGreaterThanOrEqual(0);
              expect(mark.x).toBeLessThanOrEqual(picture.width);
              expect(mark.y).toBeGreaterThan(0);
              expect(mark.y).toBeLessThanOrEqual(picture.height);
            }
          }
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  test.each([0, 100])(
    'where the whole sector has %i%, the lines lie on the edge and are still drawn',
    (expected) => {
      const picture = made({ sector: { expected, tauSquared: 0 }, own: { n: 50, score: expected } });
      expect(paths(picture, 'line-95')).toHaveLength(2);
      expect(JSON.stringify(picture)).not.toMatch(/NaN|null/);
    },
  );

  test('keeps a line of text between the names of lines that have drawn together', () => {
    const picture = made({ own: { n: 60_000, score: 62 }, sector: { expected: 62, tauSquared: 0 } });
    const names = picture.marks.flatMap((mark) =>
      mark.kind === 'text' && mark.x > 270 && mark.anchor === 'start' ? [mark.y] : [],
    );
    expect(names).toHaveLength(5);
    for (const [index, y] of names.entries())
      if (index > 0) expect(y - (names[index - 1] ?? 0)).toBeGreaterThanOrEqual(13.9);
  });
});
