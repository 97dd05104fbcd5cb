import type { Dimension, Rulebook } from '../rulebook/rulebook.ts';
import type { Margins } from './margins.ts';
import { type Margin, rake } from './rake.ts';
import { levelsByStratum, strataIn } from './strata.ts';
import type { StratumCount } from './tally.ts';

/** Why the answers of an association and mode are not weighted. */
export type Unweighted = 'no-margins' | 'too-few-homes' | 'not-convergent';

/** Why one dimension takes no part: too few homes at one of its levels, or homes where the margins know of none. */
export type LeftOut = { dimension: string; why: 'too-few-homes' | 'homes-nobody-has' };

export type Weights =
  | { kind: 'unweighted'; why: Unweighted; leftOut: readonly LeftOut[] }
  | {
      kind: 'weighted';
      by: readonly string[];
      leftOut: readonly LeftOut[];
      rounds: number;
      /** Homes whose weight was outside the rulebook's limits and was drawn in. */
      drawnIn: number;
      /** By number of the stratum; the mean over homes is 1 before any is drawn in. */
      byStratum: Float64Array;
    };

type Homes = readonly (readonly [stratum: number, homes: number])[];

const prepared = new WeakMap<readonly Dimension[], Map<string, Uint8Array>>();

/** Levels of every stratum, made once for a rulebook. */
const levelsOf = (dimensions: readonly Dimension[]): Map<string, Uint8Array> => {
  const known = prepared.get(dimensions);
  if (known) return known;
  const made = new Map(dimensions.map(({ id }) => [id, levelsByStratum(dimensions, id)]));
  prepared.set(dimensions, made);
  return made;
};

const sharesOf = ({ levels }: Dimension, homes: Readonly<Record<string, number>>): number[] => {
  const total = levels.reduce((sum, level) => sum + (homes[level] ?? 0), 0);
  return levels.map((level) => (homes[level] ?? 0) / total);
};

/** "A level that homes stand at and fewer than five answered from cannot be weighted to: its dimension is left out." */
const faultOf = (
  homes: Homes,
  { levels, shares }: Margin,
  levelFloor: number,
): LeftOut['why'] | undefined => {
  const answered = new Float64Array(shares.length + 1);
  for (const [stratum, count] of homes) {
    const level = levels[stratum] ?? 0;
    answered[level] = (answered[level] ?? 0) + count;
  }
  if (shares.some((share, place) => share > 0 && (answered[place + 1] ?? 0) < levelFloor))
    return 'too-few-homes';
  return shares.some((share, place) => share === 0 && (answered[place + 1] ?? 0) > 0)
    ? 'homes-nobody-has'
    : undefined;
};

type Usable = { id: string; margin: Margin };

const usableOf = (homes: Homes, known: Margins, { weighting }: Rulebook) => {
  const usable: Usable[] = [];
  const leftOut: LeftOut[] = [];
  const levels = levelsOf(weighting.dimensions);
  for (const dimension of weighting.dimensions) {
    const { id } = dimension;
    const counts = known.homes[id];
    const of = levels.get(id);
    if (!counts || !of) continue;
    const margin = { levels: of, shares: sharesOf(dimension, counts) };
    const why = faultOf(homes, margin, weighting.levelFloor);
    if (why) leftOut.push({ dimension: id, why });
    else usable.push({ id, margin });
  }
  return { usable, leftOut };
};

/**
 * "Answers are weighted to what is known of all homes, as far as enough homes answered from every part of them. Who has
 * no margins, or too few answers, or margins that do not fit together, is unweighted and says so."
 *
 * Raking over every dimension that can be used; then weights are drawn in to the rulebook's limits, after which the
 * margins hold only nearly, and how many homes that concerns is told.
 * @param homes how many homes of each stratum answered in one mode
 * @param margins of the association, or none
 */
export const weightsOf = (homes: Homes, margins: Margins | undefined, rulebook: Rulebook): Weights => {
  if (!margins) return { kind: 'unweighted', why: 'no-margins', leftOut: [] };
  const { dimensions, lowestWeight, highestWeight } = rulebook.weighting;
  const { usable, leftOut } = usableOf(homes, margins, rulebook);
  if (usable.length === 0) return { kind: 'unweighted', why: 'too-few-homes', leftOut };
  const strata = homes.map(([stratum]) => stratum);
  const counts = homes.map(([, count]) => count);
  const raked = rake(
    strata,
    counts,
    usable.map(({ margin }) => margin),
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
    by: usable.map(({ id }) => id),
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
