import type { Dimension } from '../rulebook/rulebook.ts';

/**
 * Strata number what is known of a home. Each dimension has its levels and, before them, "not said", which is 0; so a
 * home that said nothing is stratum 0, as `pack` stores it, and no answer is lost because a question was skipped.
 * The first dimension counts fastest.
 */

/** What is said of a home: a level by dimension; what is left out was not said. */
export type Known = Readonly<Record<string, string | undefined>>;

/** How many strata there are, "not said" included. */
export const strataIn = (dimensions: readonly Dimension[]): number =>
  dimensions.reduce((product, { levels }) => product * (levels.length + 1), 1);

/**
 * The number of a home's stratum.
 * @throws when a dimension or level is not among `dimensions`: whoever reads a form or a file has checked it before
 */
export const stratumOf = (known: Known, dimensions: readonly Dimension[]): number => {
  for (const id of Object.keys(known))
    if (!dimensions.some((each) => each.id === id))
      throw new Error(
        `${id} is no dimension; wanted one of: ${dimensions.map((each) => each.id).join(', ')}`,
      );
  let stratum = 0;
  let step = 1;
  for (const { id, levels } of dimensions) {
    const level = known[id];
    if (level !== undefined && !levels.includes(level))
      throw new Error(`${level} is no level of ${id}; wanted one of: ${levels.join(', ')}`);
    if (level !== undefined) stratum += (levels.indexOf(level) + 1) * step;
    step *= levels.length + 1;
  }
  return stratum;
};

/** Of each stratum, the place of its level in one dimension, from 1; 0 where it was not said. */
export const levelsByStratum = (dimensions: readonly Dimension[], id: string): Uint8Array => {
  const levels = new Uint8Array(strataIn(dimensions));
  let step = 1;
  for (const each of dimensions) {
    const size = each.levels.length + 1;
    if (each.id === id) return levels.map((_, stratum) => Math.floor(stratum / step) % size);
    step *= size;
  }
  throw new Error(`${id} is no dimension; wanted one of: ${dimensions.map((each) => each.id).join(', ')}`);
};
