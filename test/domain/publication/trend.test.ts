import { describe, expect, test } from 'vitest';
import type { DatedFigure, PublishedFigure } from '../../../shared/domain/publication/publication.ts';
import { trendWith } from '../../../shared/domain/publication/trend.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';

type Shown = Extract<PublishedFigure, { kind: 'shown' }>;

const figure = (asOf: string, more: Partial<Shown> = {}): Shown => ({
  ...{ kind: 'shown', n: 60, score: 50, low: 38, high: 62, shownAs: 'exact', asOf },
  ...more,
});
const dated = (asOf: string, n = 60): DatedFigure => ({ asOf, n, score: 50, low: 38, high: 62 });
const grown = (before: readonly DatedFigure[], shown: PublishedFigure | undefined): DatedFigure[] =>
  trendWith(before, shown, currentRulebook);

describe('the trend of what was published', () => {
  test('begins with the first figure and grows by each new one, without its levels', () => {
    const first = grown([], figure('2026-12-04', { levels: [12, 9, 9, 15, 15] }));
    expect(first).toEqual([dated('2026-12-04')]);
    expect(grown(first, figure('2027-01-04', { n: 70 }))).toEqual([
      dated('2026-12-04'),
      dated('2027-01-04', 70),
    ]);
  });

  test('does not grow by a figure that is carried forward', () => {
    const before = [dated('2026-11-04'), dated('2026-12-04')];
    expect(grown(before, figure('2026-12-04'))).toEqual(before);
  });

  test.each<[string, PublishedFigure | undefined]>([
    ['nothing', undefined],
    ['a hidden figure', { kind: 'hidden', why: 'too-few' }],
    ['a score that is only told to be under 5 %', figure('2027-01-04', { shownAs: 'under-5', score: 5 })],
    ['a score that is only told to be over 95 %', figure('2027-01-04', { shownAs: 'over-95', score: 95 })],
  ])('does not grow by %s', (_, shown) => {
    expect(grown([dated('2026-12-04')], shown)).toEqual([dated('2026-12-04')]);
  });

  test('a day that is published again replaces what it had said', () => {
    expect(grown([dated('2026-11-04'), dated('2026-12-04')], figure('2026-12-04', { n: 75 }))).toEqual([
      dated('2026-11-04'),
      dated('2026-12-04', 75),
    ]);
  });

  test('keeps the newest figures, as many as the rulebook says', () => {
    const many = Array.from({ length: 40 }, (_, month) =>
      figure(`${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-04`),
    );
    const kept = many.reduce<DatedFigure[]>(grown, []);
    expect(kept).toHaveLength(currentRulebook.publication.trendFigures);
    expect(kept.at(-1)?.asOf).toBe(many.at(-1)?.asOf);
    expect(kept[0]?.asOf).toBe(many[4]?.asOf);
  });
});
