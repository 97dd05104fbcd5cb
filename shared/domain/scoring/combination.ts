import type { Dimension } from '../rulebook/rulebook.ts';

/** What one margin is over: a dimension of the rulebook, or several of them together. */
export type Combination = {
  /** "tenure", or "tenure and property": always in the order of the rulebook. */
  name: string;
  /** Ids of its dimensions, in the order of the rulebook. */
  ids: readonly string[];
  /** "flat", or "general-needs and flat": each with each, the first dimension counting fastest. */
  levels: readonly string[];
};

/** Ids hold no space, so this can stand in none of them. */
const joint = ' and ';

/** Ids that a name is made of: "tenure and property" is tenure, property. */
export const idsIn = (name: string): string[] => name.split(joint);
/** The name that ids make, in the order in which they are given. */
export const nameOf = (ids: readonly string[]): string => ids.join(joint);

/**
 * The combination of these dimensions, in whatever order they are named.
 * @returns `undefined` when one of them is not in the rulebook, or is named twice
 */
export const combinationOf = (
  ids: readonly string[],
  dimensions: readonly Dimension[],
): Combination | undefined => {
  const of = dimensions.filter(({ id }) => ids.includes(id));
  const [first, ...more] = of;
  if (!first || of.length !== ids.length) return undefined;
  return {
    name: nameOf(of.map(({ id }) => id)),
    ids: of.map(({ id }) => id),
    levels: more.reduce<readonly string[]>(
      (levels, next) => next.levels.flatMap((last) => levels.map((level) => nameOf([level, last]))),
      first.levels,
    ),
  };
};

/** Every combination that a margin may be over: the larger first, then in the order of the rulebook. */
export const combinationsIn = (dimensions: readonly Dimension[]): Combination[] => {
  let all: string[][] = [[]];
  for (const { id } of dimensions) all = all.concat(all.map((ids) => [...ids, id]));
  return all
    .flatMap((ids) => combinationOf(ids, dimensions) ?? [])
    .sort((one, other) => other.ids.length - one.ids.length);
};
