/** One margin: of each stratum its level (0 = not said), and each level's share of all homes, from level 1. */
export type Margin = { levels: Uint16Array; shares: readonly number[] };

export type Raked = {
  /** Weighted homes, in the order of the strata that were given. */
  homes: Float64Array;
  rounds: number;
  converged: boolean;
};

/** A margin made ready: the level of each place of the strata, and the homes that each level is to come to. */
type Aimed = { at: Uint16Array; wanted: Float64Array; factors: Float64Array };

const addUp = (homes: Float64Array, at: Uint16Array, sums: Float64Array): void => {
  sums.fill(0);
  for (let place = 0; place < at.length; place += 1) {
    const level = at[place] ?? 0;
    sums[level] = (sums[level] ?? 0) + (homes[place] ?? 0);
  }
};

/** What each level is to come to. Levels from which nobody answered are left out; the others share what was said. */
const aimed = (homes: Float64Array, strata: readonly number[], { levels, shares }: Margin): Aimed => {
  const at = new Uint16Array(strata.length);
  for (let place = 0; place < at.length; place += 1) at[place] = levels[strata[place] ?? 0] ?? 0;
  const wanted = new Float64Array(shares.length + 1);
  const ready = { at, wanted, factors: new Float64Array(wanted.length) };
  addUp(homes, at, wanted);
  let said = 0;
  let known = 0;
  for (let level = 1; level <= shares.length; level += 1) {
    const answered = wanted[level] ?? 0;
    said += answered;
    if (answered > 0) known += shares[level - 1] ?? 0;
  }
  // Nobody answered from where homes are known: there is nothing to draw to.
  if (known === 0) return ready;
  for (let level = 1; level <= shares.length; level += 1)
    if ((wanted[level] ?? 0) > 0) wanted[level] = ((shares[level - 1] ?? 0) / known) * said;
  return ready;
};

/** Draws homes to one margin; gives how far from 1 its furthest factor was. */
const drawTo = (homes: Float64Array, { at, wanted, factors }: Aimed): number => {
  addUp(homes, at, factors);
  let furthest = 0;
  for (let level = 0; level < wanted.length; level += 1) {
    const sum = factors[level] ?? 0;
    const factor = sum === 0 ? 1 : (wanted[level] ?? 0) / sum;
    factors[level] = factor;
    furthest = Math.max(furthest, Math.abs(factor - 1));
  }
  for (let place = 0; place < at.length; place += 1)
    homes[place] = (homes[place] ?? 0) * (factors[at[place] ?? 0] ?? 1);
  return furthest;
};

/**
 * Rakes counts to known margins: each margin in turn is drawn to its shares, until all of them hold at once. Source:
 * Deming and Stephan 1940, "On a least squares adjustment of a sampled frequency table when the expected marginal totals
 * are known". Weights are the same within a stratum, so that strata give exactly what single answers would; the tests
 * compare with R's `survey::rake`. One margin alone, over one dimension or several together, is post-stratification: the
 * first round does it, the second sees that it holds. The sum of homes stays what it was.
 *
 * What a home did not say is not guessed: "not said" is a level whose share stays what it was among those who answered.
 * All totals are thus fixed, and raking has one answer, whatever the order of the margins (Fienberg 1970; were "not
 * said" left to drift, there would be many).
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
  const all = margins.map((margin) => aimed(homes, strata, margin));
  for (let rounds = 1; rounds <= most; rounds += 1) {
    let furthest = 0;
    for (const each of all) furthest = Math.max(furthest, drawTo(homes, each));
    if (furthest <= tolerance) return { homes, rounds, converged: true };
  }
  return { homes, rounds: most, converged: false };
};
