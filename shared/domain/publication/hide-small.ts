/** Counts of homes by level, or of which `null` is hidden. */
export type Shown = (number | null)[];

/** The place of the smallest count among these that is above 0, or else the first that is 0. */
const nextSmallest = (counts: readonly number[], places: readonly number[]): number | undefined => {
  const above = places.filter((place) => (counts[place] ?? 0) > 0);
  return above.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)[0] ?? places[0];
};

const hiddenIn = (counts: readonly number[], group: readonly number[], hiddenBelow: number): Set<number> => {
  const hidden = new Set(group.filter((place) => counts[place] !== 0 && (counts[place] ?? 0) < hiddenBelow));
  const peopled = group.filter((place) => counts[place] !== 0);
  // Everyone of the group at one level: who knows that a home is in the group would know its answer.
  const [only] = peopled;
  if (hidden.size === 0 && peopled.length === 1 && only !== undefined) hidden.add(only);
  if (hidden.size === 1) {
    const next = nextSmallest(
      counts,
      group.filter((place) => !hidden.has(place)),
    );
    if (next !== undefined) hidden.add(next);
  }
  return hidden;
};

/**
 * Hides counts of a few homes, and of those left the next smallest where only one is hidden, since the total would
 * give it away. What counts as "the total" is whatever is published beside: each group of levels whose sum can be
 * worked out is hidden by itself. Zeros stay, unless nothing else can hide the hidden one.
 * Source: the GP Patient Survey's published rule (counts 1 to 4, next smallest), applied within each group.
 * @param groups places in `counts` whose sum a reader can work out
 */
export const hideSmall = (
  counts: readonly number[],
  groups: readonly (readonly number[])[],
  hiddenBelow: number,
): Shown => {
  const hidden = new Set(groups.flatMap((group) => [...hiddenIn(counts, group, hiddenBelow)]));
  return counts.map((count, place) => (hidden.has(place) ? null : count));
};
