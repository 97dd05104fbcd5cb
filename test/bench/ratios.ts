import { chanceOf } from '../support/scoring.ts';

/** Middle value; the mean of both middle ones when there are two. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** Ratios of two series, round by round: what drifts on a shared machine drifts for both. */
export const paired = (over: readonly number[], under: readonly number[]): number[] =>
  over.map((value, index) => value / (under[index] ?? Number.NaN));

/** The same values in an order that follows from the seed (Fisher and Yates). */
export const shuffled = <T>(values: readonly T[], seed: number): T[] => {
  const random = chanceOf(seed + 1);
  const order = [...values];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [order[index], order[other]];
    if (a !== undefined && b !== undefined) [order[index], order[other]] = [b, a];
  }
  return order;
};

/** 95 % interval of the median, by 2,000 resamples (percentile bootstrap). */
export const interval = (values: readonly number[]): [number, number] => {
  const random = chanceOf(7);
  const medians = Array.from({ length: 2000 }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  return [medians[49] ?? Number.NaN, medians[1949] ?? Number.NaN];
};
