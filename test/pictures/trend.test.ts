import { afterEach, describe, expect, test } from 'vitest';
import type { DatedFigure } from '../../shared/domain/publication/publication.ts';
import { addDays, localDate } from '../../shared/domain/time/calendar.ts';
import type { Picture } from '../../shared/pictures/picture.ts';
import { trend } from '../../shared/pictures/trend.ts';
import { picturesEn } from '../../shared/wording/pictures.en.ts';

const figure = (asOf: string, score: number): DatedFigure => ({
  ...{ asOf, n: 60, score, low: Math.max(0, score - 12), high: Math.min(100, score + 12) },
});
const drawn = (figures: readonly DatedFigure[]): Picture =>
  trend({ figures, words: picturesEn.trend, dayOf: (day) => day, shareOf: (share) => `${share} per cent` });
const dots = ({ marks }: Picture): { x: number; y: number }[] =>
  marks.flatMap((mark) => (mark.kind === 'circle' ? [{ x: mark.x, y: mark.y }] : []));
const paths = ({ marks }: Picture, role: string): string[] =>
  marks.flatMap((mark) => (mark.kind === 'path' && mark.role === role ? [mark.d] : []));
const texts = ({ marks }: Picture): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

const twoYears = [
  figure('2027-01-04', 60),
  figure('2027-03-04', 50),
  figure('2027-05-04', 40),
  figure('2027-07-04', 45),
];

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a trend', () => {
  test('has a dot for each figure, in time across and in per cent upwards', () => {
    const [first, second, third, fourth] = dots(drawn(twoYears));
    const span = (fourth?.x ?? 0) - (first?.x ?? 0);
    expect(((second?.x ?? 0) - (first?.x ?? 0)) / span).toBeCloseTo(59 / 181, 2);
    expect(first?.y).toBeLessThan(second?.y ?? 0);
    expect(third?.y).toBeGreaterThan(fourth?.y ?? 0);
  });

  test('has the interval of each figure as a bar through it', () => {
    const picture = drawn(twoYears);
    const bars = [...(paths(picture, 'interval')[0] ?? '').matchAll(/M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)/g)];
    expect(bars).toHaveLength(4);
    for (const [index, [, x, low, , high]] of bars.entries()) {
      const dot = dots(picture)[index];
      expect(Number(x)).toBe(dot?.x);
      expect(Number(low)).toBeGreaterThan(dot?.y ?? 0);
      expect(Number(high)).toBeLessThan(dot?.y ?? 0);
    }
  });

  test('joins figures within a reporting year only, and marks where the next begins', () => {
    const picture = drawn(twoYears);
    expect(paths(picture, 'course')).toHaveLength(2);
    const [bound = ''] = paths(picture, 'year');
    const x = Number(/^M([\d.]+),/.exec(bound)?.[1]);
    expect(x).toBeGreaterThan(dots(picture)[1]?.x ?? 0);
    expect(x).toBeLessThan(dots(picture)[2]?.x ?? 0);
    expect(texts(picture)).toEqual(expect.arrayContaining(['2026/27', '2027/28']));
    expect(paths(drawn(twoYears.slice(0, 2)), 'year')).toEqual([]);
  });

  test('names its first and last day, and its last score', () => {
    expect(texts(drawn(twoYears))).toEqual(
      expect.arrayContaining(['2027-01-04', '2027-07-04', '45 per cent']),
    );
  });

  test.each([
    ['Pacific/Kiritimati', '2027-03-27'],
    ['America/Los_Angeles', '2027-03-13'],
    ['Europe/London', '2027-03-27'],
  ])('is the same in %s, also where its clocks change', (name, day) => {
    const before = localDate.parse(day);
    const figures = [0, 1, 2, 3].map((days) => figure(addDays(before, days), 50));
    process.env.TZ = 'UTC';
    const inUtc = drawn(figures);
    process.env.TZ = name;
    expect(drawn(figures)).toEqual(inUtc);
  });

  test('of three years of months has a number in every place and stays in its frame', () => {
    const many = Array.from({ length: 36 }, (_, month) =>
      figure(
        `${2027 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-04`,
        (month * 37) % 101,
      ),
    );
    const picture = drawn(many);
    expect(dots(picture)).toHaveLength(36);
    expect(paths(picture, 'course')).toHaveLength(4);
    expect(JSON.stringify(picture)).not.toMatch(/NaN|null/);
    for (const { x, y } of dots(picture)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(picture.width);
      expect(y).toBeLessThan(picture.height);
    }
  });
});
