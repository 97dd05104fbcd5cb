import { edgeOf, tileWidth, type WidePlace } from './tiles.ts';

/**
 * The tiles that the way from an entry to the head is made of: on each level the one that the entry stands below, and
 * the one at the right edge where it is not full. At most two a level, however large the tree.
 */
export const tilesForProof = (index: number, size: number): WidePlace[] => {
  const own: WidePlace[] = [];
  for (let [level, left, at] = [0, size, index]; left > 0; level += 1) {
    const tile = Math.floor(at / tileWidth);
    const width = Math.min(tileWidth, left - tile * tileWidth);
    // On the levels above, an entry of the right edge stands below no whole tile.
    if (width > 0) own.push({ level, index: tile, width });
    [left, at] = [Math.floor(left / tileWidth), tile];
  }
  const known = new Set(own.map((each) => `${each.level} ${each.index}`));
  return [...own, ...edgeOf(size).filter((each) => !known.has(`${each.level} ${each.index}`))];
};

/** Whether a tree of this size covers so many hashes of a tile. */
export const hasTile = (size: number, { level, index, width }: WidePlace): boolean =>
  Math.floor(size / tileWidth ** level) - index * tileWidth >= width;
