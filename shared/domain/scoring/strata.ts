import type { Dimension } from '../rulebook/rulebook.ts';
import type { Combination } from './combination.ts';

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

/** What a stratum's number says of a home: the other way of {@link stratumOf}. */
export const knownIn = (stratum: number, dimensions: readonly Dimension[]): Record<string, string> => {
  const known: Record<string, string> = {};
  let left = stratum;
  for (const { id, levels } of dimensions) {
    const level = levels[(left % (levels.length + 1)) - 1];
    if (level !== undefined) known[id] = level;
    left = Math.floor(left / (levels.length + 1));
  }
  return known;
};

/** Of each stratum, the place of its level in a combination of dimensions, from 1; 0 where any of them was not said. */
export const levelsByStratum = (
  dimensions: readonly Dimension[],
  { ids }: Pick<Combination, 'ids'>,
): Uint16Array => {
  const places = new Uint16Array(strataIn(dimensions)).fill(1);
  let step = 1;
  let width = 1;
  for (const { id, levels } of dimensions) {
    const size = levels.length + 1;
    if (ids.includes(id)) {
      for (let stratum = 0; stratum < places.length; stratum += 1) {
        const level = Math.floor(stratum / step) % size;
        const place = places[stratum] ?? 0;
        places[stratum] = level === 0 || place === 0 ? 0 : place + (level - 1) * width;
      }
      width *= levels.length;
    }
    step *= size;
  }
  return places;
};
