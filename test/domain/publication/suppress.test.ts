import { describe, expect, test } from 'vitest';
import { hideSmall } from '../../../shared/domain/publication/hide-small.ts';
import { type PublishedFigure, publishedFigure } from '../../../shared/domain/publication/publication.ts';
import { suppress } from '../../../shared/domain/publication/suppress.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { day } from '../../support/cases.ts';
import { levelsOf } from '../../support/scoring.ts';

type Counts = readonly [number, number, number, number, number];
const december = day('2026-12-05');
const january = day('2027-01-05');
const publish = (counts: Counts, previous?: PublishedFigure, on = december): PublishedFigure =>
  publishedFigure.parse(suppress(levelsOf(...counts), previous, on, currentRulebook));
const shown = (counts: Counts, previous?: PublishedFigure, on = december) => {
  const figure = publish(counts, previous, on);
  if (figure.kind !== 'shown') throw new Error('wanted a figure that is shown');
  return figure;
};

describe('small counts, the published rule', () => {
  test('of 40, 12, 6, 3 and 0 the 3 is hidden and the 6 with it, and the 0 stays', () => {
    expect(hideSmall([40, 12, 6, 3, 0], [[0, 1, 2, 3, 4]], 5)).toEqual([40, 12, null, null, 0]);
  });

  test('two that are hidden already hide each other', () => {
    expect(hideSmall([40, 12, 4, 3, 0], [[0, 1, 2, 3, 4]], 5)).toEqual([40, 12, null, null, 0]);
  });

  test('four is hidden and five is shown', () => {
    expect(hideSmall([40, 12, 6, 5, 0], [[0, 1, 2, 3, 4]], 5)).toEqual([40, 12, 6, 5, 0]);
    expect(hideSmall([40, 12, 6, 4, 0], [[0, 1, 2, 3, 4]], 5)).toEqual([40, 12, null, null, 0]);
  });

  test('no hidden count can be had by subtraction from a sum that the score gives away', () => {
    for (const counts of [
      [3, 20, 20, 9, 30],
      [20, 20, 9, 4, 40],
      [20, 20, 20, 3, 0],
      [0, 0, 2, 30, 30],
    ] as const) {
      const hidden = shown(counts).levels?.map((level) => level === null) ?? [];
      for (const group of [hidden.slice(0, 3), hidden.slice(3)])
        expect([0, 2, 3]).toContain(group.filter(Boolean).length);
      expect(hidden.filter(Boolean).length).toBeGreaterThan(0);
    }
  });

  test('where a whole group said the same, that is hidden too', () => {
    expect(
      hideSmall(
        [30, 0, 0, 10, 15],
        [
          [0, 1, 2],
          [3, 4],
        ],
        5,
      ),
    ).toEqual([null, null, 0, 10, 15]);
    expect(
      hideSmall(
        [0, 0, 0, 0, 55],
        [
          [0, 1, 2],
          [3, 4],
        ],
        5,
      ),
    ).toEqual([0, 0, 0, null, null]);
  });
});

describe('what is published', () => {
  test('twenty-nine homes are hidden and thirty are shown, with the exact number and the interval', () => {
    expect(publish([5, 6, 6, 6, 6])).toEqual({ kind: 'hidden', why: 'too-few' });
    expect(publish([6, 6, 6, 6, 6])).toMatchObject({ kind: 'shown', n: 30, score: 40, asOf: december });
  });

  test('levels are shown from fifty homes', () => {
    expect(shown([9, 10, 10, 10, 10]).levels).toBeUndefined();
    expect(shown([10, 10, 10, 10, 10]).levels).toEqual([10, 10, 10, 10, 10]);
  });

  test('below fifty homes a score near the end is shown as such, and nothing tells 0 from 1', () => {
    const none = shown([10, 10, 20, 0, 0]);
    expect(none).toMatchObject({ shownAs: 'under-5', score: 5, low: 0 });
    expect(shown([10, 10, 19, 1, 0])).toEqual(none);
    expect(shown([10, 10, 18, 1, 1])).toMatchObject({ shownAs: 'exact', score: 5 });
    const all = shown([0, 0, 0, 20, 20]);
    expect(all).toMatchObject({ shownAs: 'over-95', score: 95, high: 100 });
    expect(shown([0, 0, 1, 20, 19])).toEqual(all);
    expect(shown([0, 0, 0, 25, 25])).toMatchObject({ shownAs: 'exact', score: 100 });
  });

  test('who never answered is too few', () => {
    expect(suppress(undefined, undefined, december, currentRulebook)).toEqual({
      kind: 'hidden',
      why: 'too-few',
    });
  });
});

describe('a figure after a figure', () => {
  const before = shown([6, 6, 6, 6, 6]);

  test('nine more homes change nothing, ten do', () => {
    expect(publish([6, 6, 6, 6, 15], before, january)).toEqual(before);
    expect(publish([6, 6, 6, 6, 16], before, january)).toMatchObject({ n: 40, asOf: january });
  });

  test('homes that withdrew do not take a published figure back', () => {
    expect(publish([1, 1, 1, 1, 1], before, january)).toEqual(before);
  });

  test('levels wait until the homes that came in between cannot be told apart', () => {
    const wide = shown([10, 10, 10, 10, 12]);
    expect(publish([10, 10, 10, 10, 24], wide, january)).toEqual(wide);
    expect(publish([10, 10, 10, 13, 24], wide, january)).toEqual(wide);
    expect(publish([10, 10, 10, 14, 24], wide, january)).toMatchObject({ n: 68, asOf: january });
  });

  test('a figure of the year before stays until this year has one, and no longer', () => {
    const march = shown([6, 6, 6, 6, 6], undefined, day('2027-03-05'));
    const may = day('2027-05-05');
    expect(publish([2, 2, 2, 2, 2], march, may)).toEqual(march);
    expect(publish([6, 6, 6, 6, 7], march, may)).toMatchObject({ n: 31, asOf: may });
    expect(publish([2, 2, 2, 2, 2], march, day('2028-05-05'))).toEqual({ kind: 'hidden', why: 'too-few' });
  });
});
