import { sfc32 } from '../../local/demo/chance.ts';

/** Chance, from 0 to below 1. */
export type Chance = () => number;

/**
 * Repeatable chance out of whole numbers, such as a seed and the number of a year: sfc32, whose period of at least 2^32
 * and 128 bits of state keep the years of a long simulation from running into one another.
 */
export const chanceFrom = (first: number, second = 0, third = 0): Chance => {
  const word = sfc32(first, second, third);
  // Its first values still show the numbers that it was made of.
  for (let mixing = 0; mixing < 20; mixing += 1) word();
  return () => word() / 4_294_967_296;
};

/** A standard normal value (Box and Muller 1958). */
export const normalFrom = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/**
 * How many arrive where `mean` are expected, by inversion.
 * @param none e^−mean, handed in because one mean is used for a whole year; a mean of some hundreds is too large
 */
export const poissonFrom = (mean: number, none: number, chance: Chance): number => {
  let left = chance();
  let share = none;
  let count = 0;
  while (left >= share && share > 0) {
    left -= share;
    count += 1;
    share *= mean / count;
  }
  return count;
};

/** A gamma value of scale 1 (Marsaglia and Tsang 2000, "A simple method for generating gamma variables"). */
const gammaFrom = (shape: number, chance: Chance): number => {
  if (shape < 1) return gammaFrom(shape + 1, chance) * (1 - chance()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalFrom(chance);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(1 - chance()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
};

/**
 * A proportion from the beta distribution.
 * @param mean above 0 and below 1
 * @param concentration the sum of its two shapes: its variance is mean·(1−mean)/(concentration+1)
 */
export const betaFrom = (mean: number, concentration: number, chance: Chance): number => {
  const x = gammaFrom(mean * concentration, chance);
  const y = gammaFrom((1 - mean) * concentration, chance);
  return x / (x + y);
};
