import type { Levels } from '../../shared/domain/scoring/scorecard.ts';
import { levelsOf } from './scoring.ts';

/** Homes at levels 1 to 5. */
export type Counts = readonly [number, number, number, number, number];

/** Every way in which `n` homes can be at five levels. */
export function* allCounts(n: number): Generator<Counts> {
  for (let a = 0; a <= n; a += 1)
    for (let b = 0; a + b <= n; b += 1)
      for (let c = 0; a + b + c <= n; c += 1)
        for (let d = 0; a + b + c + d <= n; d += 1) yield [a, b, c, d, n - a - b - c - d];
}

export const plus = (one: Counts, other: Counts): Counts => [
  one[0] + other[0],
  one[1] + other[1],
  one[2] + other[2],
  one[3] + other[3],
  one[4] + other[4],
];
export const levelsIn = (counts: Counts): Levels => levelsOf(...counts);
/** One home at this place. */
export const home = (place: number): Counts => [
  Number(place === 0),
  Number(place === 1),
  Number(place === 2),
  Number(place === 3),
  Number(place === 4),
];
export const covers = (counts: Counts, part: Counts): boolean =>
  counts.every((count, place) => count >= (part[place] ?? 0));
export const places = [0, 1, 2, 3, 4] as const;
