import type { Dimension, Rulebook } from '../rulebook/rulebook.ts';
import { type Combination, combinationsIn } from './combination.ts';
import type { Margins } from './margins.ts';
import { type Margin, rake } from './rake.ts';
import { levelsByStratum, strataIn } from './strata.ts';
import type { StratumCount } from './tally.ts';

/** Why a margin takes no part: too few homes at one of its levels, or homes where the margins know of none. */
export type LeftOut = { dimension: string; why: 'too-few-homes' | 'homes-nobody-has' };

/** Why the answers of an association and mode are not weighted. */
export type Unweighted = 'no-margins' | LeftOut['why'] | 'not-convergent';

export type Weights =
  | { kind: 'unweighted'; why: Unweighted; leftOut: readonly LeftOut[] }
  | {
      kind: 'weighted';
      /** Names of dimensions, or of several together. */
      by: readonly string[];
      leftOut: readonly LeftOut[];
      rounds: number;
      /** Homes whose weight was outside the rulebook's limits and was drawn in. */
      drawnIn: number;
      /** By number of the stratum; the mean over homes is 1 before any is drawn in. */
      byStratum: Float64Array;
    };

type Homes = readonly (readonly [stratum: number, homes: number])[];

type Prepared = Combination & { byStratum: Uint16Array };
const prepared = new WeakMap<readonly Dimension[], readonly Prepared[]>();

/** Levels of every stratum in every combination, made once for a rulebook. */
const preparedFor = (dimensions: readonly Dimension[]): readonly Prepared[] => {
  const known = prepared.get(dimensions);
  if (known) return known;
  const made = combinationsIn(dimensions).map((each) => ({
    ...each,
    byStratum: levelsByStratum(dimensions, each),
  }));
  prepared.set(dimensions, made);
  return made;
};

const answeredBy = (homes: Homes, { levels, shares }: Margin): Float64Array => {
  const answered = new Float64Array(shares.length + 1);
  for (const [stratum, count] of homes) {
    const level = levels[stratum] ?? 0;
    answered[level] = (answered[level] ?? 0) + count;
  }
  return answered;
};

/**
 * "A level that homes stand at and fewer than five answered from cannot be weighted to: its margin is left out. So is one
 * where five or more answered from a level that no home stands at: margins and answers speak of different homes. Fewer
 * than five of those are slips, and count as not having said."
 */
const usable = (homes: Homes, margin: Margin, levelFloor: number): Margin | LeftOut['why'] => {
  const answered = answeredBy(homes, margin);
  const from = (place: number): number => answered[place + 1] ?? 0;
  const { levels, shares } = margin;
  if (shares.some((share, place) => share > 0 && from(place) < levelFloor)) return 'too-few-homes';
  if (shares.some((share, place) => share === 0 && from(place) >= levelFloor)) return 'homes-nobody-has';
  return shares.some((share, place) => share === 0 && from(place) > 0)
    ? { levels: levels.map((level) => (shares[level - 1] === 0 ? 0 : level)), shares }
    : margin;
};

type Chosen = { used: { of: Prepared; margin: Margin }[]; leftOut: LeftOut[] };

/** Dimensions that are known together are used together; each by itself only where together cannot be used. */
const chosenFrom = (homes: Homes, known: Margins, { weighting }: Rulebook): Chosen => {
  const chosen: Chosen = { used: [], leftOut: [] };
  for (const of of preparedFor(weighting.dimensions)) {
    const counts = known.homes[of.name];
    if (!counts || chosen.used.some((each) => of.ids.every((id) => each.of.ids.includes(id)))) continue;
    const total = of.levels.reduce((sum, level) => sum + (counts[level] ?? 0), 0);
    if (total === 0) continue;
    const shares = of.levels.map((level) => (counts[level] ?? 0) / total);
    const margin = usable(homes, { levels: of.byStratum, shares }, weighting.levelFloor);
    if (typeof margin === 'string') chosen.leftOut.push({ dimension: of.name, why: margin });
    else chosen.used.push({ of, margin });
  }
  return chosen;
};

/** Why nothing was chosen: that too few answered is the usual case and is said first. */
const whyNothing = (leftOut: readonly LeftOut[]): Unweighted =>
  leftOut.find(({ why }) => why === 'too-few-homes')?.why ?? leftOut[0]?.why ?? 'no-margins';

/**
 * "Answers are weighted to what is known of all homes, as far as enough homes answered from every part of them. Who has
 * no margins, or too few answers, or margins that do not fit together, is unweighted and says so."
 *
 * Raking over every margin that can be used; then weights are drawn in to the rulebook's limits, after which the margins
 * hold only nearly, and how many homes that concerns is told.
 * @param homes how many homes of each stratum answered in one mode
 * @param margins of the association, or none
 */
export const weightsOf = (homes: Homes, margins: Margins | undefined, rulebook: Rulebook): Weights => {
  if (!margins) return { kind: 'unweighted', why: 'no-margins', leftOut: [] };
  const { dimensions, lowestWeight, highestWeight } = rulebook.weighting;
  const { used, leftOut } = chosenFrom(homes, margins, rulebook);
  if (used.length === 0) return { kind: 'unweighted', why: whyNothing(leftOut), leftOut };
  const raked = rake(
    homes.map(([stratum]) => stratum),
    homes.map(([, count]) => count),
    used.map(({ margin }) => margin),
    rulebook.weighting,
  );
  if (!raked.converged) return { kind: 'unweighted', why: 'not-convergent', leftOut };
  const byStratum = new Float64Array(strataIn(dimensions)).fill(1);
  let drawnIn = 0;
  homes.forEach(([stratum, count], place) => {
    const weight = (raked.homes[place] ?? 0) / count;
    const kept = Math.min(highestWeight, Math.max(lowestWeight, weight));
    if (kept !== weight) drawnIn += count;
    byStratum[stratum] = kept;
  });
  return {
    kind: 'weighted',
    by: used.map(({ of }) => of.name),
    leftOut,
    rounds: raked.rounds,
    drawnIn,
    byStratum,
  };
};

/**
 * The weighted share of homes at levels 4 and 5, and how many equal voices it is worth: Kish's effective size,
 * (Σw)² ÷ Σw² (Kish 1965, "Survey Sampling", 11.7). Unequal weights make it smaller than the number of homes.
 * @param byStratum weights by number of the stratum
 */
export const weightedShare = (
  strata: readonly StratumCount[],
  byStratum: Float64Array,
): { share: number; nEffective: number } => {
  let answered = 0;
  let kept = 0;
  let squares = 0;
  for (const [stratum, n, k] of strata) {
    const weight = byStratum[stratum] ?? 1;
    answered += weight * n;
    kept += weight * k;
    squares += weight * weight * n;
  }
  return { share: kept / answered, nEffective: (answered * answered) / squares };
};
