/** One margin: of each stratum its level (0 = not said, left as it is), and each level's share of all homes, from 1. */
export type Margin = { levels: Uint8Array; shares: readonly number[] };

export type Raked = {
  /** Weighted homes, in the order of the strata that were given. */
  homes: Float64Array;
  rounds: number;
  converged: boolean;
};

/** Draws one margin to its shares; gives how far from 1 its furthest factor was. Levels without homes are left out. */
const drawTo = (homes: Float64Array, strata: readonly number[], { levels, shares }: Margin): number => {
  const sums = new Float64Array(shares.length + 1);
  for (let place = 0; place < strata.length; place += 1) {
    const level = levels[strata[place] ?? 0] ?? 0;
    sums[level] = (sums[level] ?? 0) + (homes[place] ?? 0);
  }
  let said = 0;
  let known = 0;
  for (let level = 1; level <= shares.length; level += 1) {
    const sum = sums[level] ?? 0;
    said += sum;
    if (sum > 0) known += shares[level - 1] ?? 0;
  }
  const factors = new Float64Array(shares.length + 1).fill(1);
  let furthest = 0;
  for (let level = 1; level <= shares.length; level += 1) {
    const sum = sums[level] ?? 0;
    if (sum === 0) continue;
    const factor = (((shares[level - 1] ?? 0) / known) * said) / sum;
    factors[level] = factor;
    furthest = Math.max(furthest, Math.abs(factor - 1));
  }
  for (let place = 0; place < strata.length; place += 1)
    homes[place] = (homes[place] ?? 0) * (factors[levels[strata[place] ?? 0] ?? 0] ?? 1);
  return furthest;
};

/**
 * Rakes counts to known margins: each margin in turn is drawn to its shares, until all of them hold at once. Source:
 * Deming and Stephan 1940, "On a least squares adjustment of a sampled frequency table when the expected marginal totals
 * are known". Weights are the same within a stratum, so that strata give exactly what single answers would; the tests
 * compare with R's `survey::rake`. One margin alone is post-stratification, done after one round. The sum of homes
 * stays what it was. What a home did not say is not guessed: it takes no part in that margin.
 * @param strata numbers of the strata in which somebody answered
 * @param counts homes in each of them, above 0
 * @param tolerance how near to 1 every factor of a round must be
 */
export const rake = (
  strata: readonly number[],
  counts: readonly number[],
  margins: readonly Margin[],
  { rounds: most, tolerance }: { rounds: number; tolerance: number },
): Raked => {
  const homes = Float64Array.from(counts);
  for (let rounds = 1; rounds <= most; rounds += 1) {
    let furthest = 0;
    for (const margin of margins) furthest = Math.max(furthest, drawTo(homes, strata, margin));
    if (furthest <= tolerance) return { homes, rounds, converged: true };
  }
  return { homes, rounds: most, converged: false };
};
