/** Natural log of k! for all k up to `largest`. */
const lnFactorials = (largest: number): number[] => {
  const logs = [0];
  for (let k = 1; k <= largest; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log(k));
  return logs;
};

/** Where a falling function of a number between `low` and `high` passes `goal`. */
const passing = (falling: (at: number) => number, goal: number, low: number, high: number): number => {
  let [from, to] = [low, high];
  for (let halving = 0; halving < 100; halving += 1) {
    const middle = (from + to) / 2;
    if (falling(middle) > goal) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
};

export type Interval = { low: number; high: number };

/** Chance in each tail of a 95 % interval. */
const tail = 0.025;

/** An interval out of the chance that at most so many happen, where that chance falls as the parameter grows. */
const exact = (count: number, atMost: (count: number, at: number) => number, most: number): Interval => ({
  low: count === 0 ? 0 : passing((at) => atMost(count - 1, at), 1 - tail, 0, most),
  high: passing((at) => atMost(count, at), tail, 0, most),
});

/**
 * The exact 95 % interval of a share (Clopper and Pearson 1934).
 * @param count how many of `n`
 * @returns proportions
 */
export const shareInterval = (count: number, n: number): Interval => {
  const logs = lnFactorials(n);
  const ln = (k: number): number => logs[k] ?? 0;
  const atMost = (most: number, share: number): number => {
    let sum = 0;
    for (let k = 0; k <= most; k += 1)
      sum += Math.exp(ln(n) - ln(k) - ln(n - k) + k * Math.log(share) + (n - k) * Math.log1p(-share));
    return sum;
  };
  const { low, high } = exact(count, atMost, 1);
  return { low, high: count === n ? 1 : high };
};

/**
 * The exact 95 % interval of a rate (Garwood 1936), of events that come one by one, such as false flags in years.
 * @param count events in all
 * @param units over how many units, such as years
 * @returns events a unit
 */
export const rateInterval = (count: number, units: number): Interval => {
  const logs = lnFactorials(count);
  const atMost = (most: number, mean: number): number => {
    let sum = 0;
    for (let k = 0; k <= most; k += 1) sum += Math.exp(k * Math.log(mean) - mean - (logs[k] ?? 0));
    return sum;
  };
  const { low, high } = exact(count, atMost, 2 * count + 20);
  return { low: low / units, high: high / units };
};

/**
 * The middle of waiting times; those who waited in vain waited longest.
 * @returns `undefined` where nobody waited, or the middle one in vain
 */
export const medianWait = (waits: readonly (number | undefined)[]): number | undefined => {
  const sorted = waits.map((wait) => wait ?? Number.POSITIVE_INFINITY).sort((a, b) => (a === b ? 0 : a - b));
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  const above = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (below === undefined || above === undefined) return undefined;
  const middle = (below + above) / 2;
  return Number.isFinite(middle) ? middle : undefined;
};
