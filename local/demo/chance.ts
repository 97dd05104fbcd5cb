import { createHash } from 'node:crypto';
import type { Chance } from '../../shared/ports/chance.ts';

/** Chance that follows from a text: the same text gives the same numbers on every machine. Not fit for secrets. */
export type SeededChance = Chance & {
  /** From 0 up to, and without, 1. */
  share(): number;
  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number;
  /** Normal with this mean and standard deviation. */
  normal(mean: number, deviation: number): number;
  /** One of several. @throws when there are none. */
  oneOf<T>(all: readonly T[]): T;
};

/**
 * Small fast counting generator of 128 bits: Chris Doty-Humphrey's sfc32, in the public domain (PractRand). Gives whole
 * numbers of 32 bits.
 */
export const sfc32 = (...[first, second, third]: readonly [number, number, number]): (() => number) => {
  let [a, b, c, counter] = [first | 0, second | 0, third | 0, 1];
  return () => {
    const next = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    return next >>> 0;
  };
};

/** Chance for one purpose; a purpose of its own does not disturb the others when something is added. */
export const chanceOf = (purpose: string): SeededChance => {
  const seed = createHash('sha256').update(purpose).digest();
  const word = sfc32(seed.readUInt32LE(0), seed.readUInt32LE(4), seed.readUInt32LE(8));
  const share = (): number => word() / 4_294_967_296;
  const whole = (least: number, most: number): number => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    whole,
    bytes: (count) => Uint8Array.from({ length: count }, () => word() >>> 24),
    // Box and Muller; 1 − share() is never 0.
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
    oneOf: (all) => {
      const one = all[whole(0, all.length - 1)];
      if (one === undefined) throw new Error('one of nothing');
      return one;
    },
  };
};
