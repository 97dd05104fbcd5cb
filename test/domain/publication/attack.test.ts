import { describe, expect, test } from 'vitest';
import type { PublishedFigure } from '../../../shared/domain/publication/publication.ts';
import { suppress } from '../../../shared/domain/publication/suppress.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { day } from '../../support/cases.ts';
import { chanceOf } from '../../support/scoring.ts';
import { allCounts, type Counts, covers, home, levelsIn, places, plus } from '../../support/worlds.ts';

/**
 * The attacker knows every rule (it runs the very code), everything that two successive publications show of one
 * association and commitment, how many homes answered before the first and between the two, and that nobody changed an
 * answer. It enumerates every way in which the homes can have answered and keeps those that would have been published
 * the same. Besides, it knows
 * - either the answers of any three homes, of the first publication or of those that came in between,
 * - or, where only scores are shown, the answers of all homes but one.
 * For each home that it does not know, at least two answers must stay possible.
 */
type Seen = { first: PublishedFigure; second: PublishedFigure };
type World = { before: Counts; between: Counts };

const publishedOf = ({ before, between }: World): Seen => {
  const first = suppress(levelsIn(before), undefined, day('2026-12-05'), currentRulebook);
  const all = levelsIn(plus(before, between));
  return { first, second: suppress(all, first, day('2027-01-05'), currentRulebook) };
};
const sizeOf = (counts: Counts): number => counts.reduce<number>((sum, each) => sum + each, 0);

/** Whether the public sees the same; quicker than comparing texts, for some millions of worlds. */
const alike = (one: PublishedFigure, other: PublishedFigure): boolean =>
  one.kind === 'shown' && other.kind === 'shown'
    ? one.n === other.n &&
      one.score === other.score &&
      one.low === other.low &&
      one.shownAs === other.shownAs &&
      one.asOf === other.asOf &&
      places.every((place) => one.levels?.[place] === other.levels?.[place])
    : one.kind === other.kind;

const sameAs = (truth: World): World[] => {
  const seen = publishedOf(truth);
  const later = [...allCounts(sizeOf(truth.between))];
  const worlds: World[] = [];
  for (const before of allCounts(sizeOf(truth.before))) {
    const first = suppress(levelsIn(before), undefined, day('2026-12-05'), currentRulebook);
    if (!alike(first, seen.first)) continue;
    for (const between of later) {
      const all = levelsIn(plus(before, between));
      if (alike(suppress(all, seen.first, day('2027-01-05'), currentRulebook), seen.second))
        worlds.push({ before, between });
    }
  }
  return worlds;
};

/** Every choice of three homes whose answers are known, as counts before and between. */
const threeKnown: World[] = (() => {
  const one = [
    ...places.map((at) => ({ before: home(at), between: home(-1) })),
    ...places.map((at) => ({ before: home(-1), between: home(at) })),
  ];
  const add = (a: World, b: World): World => ({
    before: plus(a.before, b.before),
    between: plus(a.between, b.between),
  });
  return one.flatMap((a, i) =>
    one.slice(i).flatMap((b, j) => one.slice(i + j).map((c) => add(add(a, b), c))),
  );
})();

/** Answers that a home of this cohort may have given, in some world that holds the known homes and this one. */
const possible = (worlds: readonly World[], known: World, cohort: 'before' | 'between'): number =>
  places.filter((place) => {
    const wanted = { ...known, [cohort]: plus(known[cohort], home(place)) };
    return worlds.some(
      (world) => covers(world.before, wanted.before) && covers(world.between, wanted.between),
    );
  }).length;

/** The fewest answers that any home keeps, over every choice of three known homes that the truth allows. */
const fewestKept = (truth: World): number => {
  const worlds = sameAs(truth);
  let fewest = 5;
  for (const known of threeKnown) {
    if (!covers(truth.before, known.before) || !covers(truth.between, known.between)) continue;
    for (const cohort of ['before', 'between'] as const)
      if (sizeOf(truth[cohort]) > sizeOf(known[cohort]))
        fewest = Math.min(fewest, possible(worlds, known, cohort));
  }
  return fewest;
};

const split = (n: number, weights: Counts, chance: () => number): Counts => {
  const total = sizeOf(weights);
  let counts: Counts = [0, 0, 0, 0, 0];
  for (let each = 0; each < n; each += 1) {
    let draw = chance() * total;
    const place = places.find((at) => {
      draw -= weights[at];
      return draw < 0;
    });
    counts = plus(counts, home(place ?? 4));
  }
  return counts;
};

describe('from two publications and the answers of three homes', () => {
  const hard: readonly (readonly [string, Counts, Counts])[] = [
    ['everyone alike from the start', [0, 0, 0, 0, 30], [0, 0, 0, 0, 10]],
    ['levels for the first time, all new homes alike', [4, 0, 0, 36, 0], [10, 0, 0, 0, 0]],
    ['levels twice, all new homes alike', [10, 10, 10, 10, 10], [0, 0, 0, 0, 10]],
    ['levels twice, three new homes apart', [10, 10, 10, 10, 10], [3, 0, 0, 0, 7]],
    ['levels twice, four new homes apart', [10, 10, 10, 10, 10], [4, 0, 0, 0, 6]],
    ['a few at one level', [0, 0, 3, 25, 22], [0, 0, 2, 4, 4]],
    ['hidden, then shown', [2, 0, 20, 4, 24], [3, 0, 1, 2, 4]],
    ['all of fifty alike', [0, 0, 0, 0, 50], [0, 0, 0, 0, 10]],
    ['all of fifty alike, then some not', [0, 0, 0, 0, 50], [5, 0, 0, 0, 5]],
    ['nobody content', [50, 0, 0, 0, 0], [0, 0, 0, 0, 10]],
  ];
  test.each(hard)('%s: every other home keeps two answers', (_, before, between) => {
    expect(fewestKept({ before, between })).toBeGreaterThanOrEqual(2);
  });

  test('the same, for five associations drawn by chance', () => {
    const chance = chanceOf(11);
    for (let each = 0; each < 5; each += 1) {
      const weights: Counts = [chance() ** 3, chance() ** 3, chance() ** 3, chance() ** 3, chance() ** 3];
      const truth = {
        before: split(each < 1 ? 30 : 50, weights, chance),
        between: split(10, weights, chance),
      };
      expect(fewestKept(truth), JSON.stringify(truth)).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('from two publications of scores and the answers of all homes but one', () => {
  test('the home keeps two answers, whichever it is and whatever it said', () => {
    const chance = chanceOf(5);
    for (let each = 0; each < 40; each += 1) {
      const weights: Counts = [chance() ** 3, chance() ** 3, chance() ** 3, chance() ** 3, chance() ** 3];
      const others = { before: split(30, weights, chance), between: split(10, weights, chance) };
      for (const cohort of ['before', 'between'] as const)
        for (const said of places) {
          const withHome = (place: number): World => ({
            ...others,
            [cohort]: plus(others[cohort], home(place)),
          });
          const seen = JSON.stringify(publishedOf(withHome(said)));
          const kept = places.filter((place) => JSON.stringify(publishedOf(withHome(place))) === seen);
          expect(kept.length, JSON.stringify({ others, cohort, said })).toBeGreaterThanOrEqual(2);
        }
    }
  });
});

test('nine new homes between two dates leave the published bytes as they were', () => {
  const chance = chanceOf(3);
  for (let each = 0; each < 30; each += 1) {
    const before = split(30 + each, [1, 1, 2, 4, 3], chance);
    const { first, second } = publishedOf({ before, between: split(9, [1, 1, 1, 1, 1], chance) });
    expect(second).toEqual(first);
  }
});
