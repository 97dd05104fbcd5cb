import type { Hash } from './entry.ts';
import { bytesOfHex } from './hex.ts';

/**
 * The Merkle tree of RFC 6962, section 2.1. Hashes are SHA-256 in hexadecimal, and `start` to `end` means the entries
 * from `start` up to and without `end`.
 */

/** Gives the hash of the tree over the entries from `start` to `end`; there is at least one. */
export type Ranges = (start: number, end: number) => string;
/** Gives the hash over the 2^`height` entries that begin at `index` × 2^`height`. */
export type Subtrees = (height: number, index: number) => string;

/** The tree of no entries at all. */
export const emptyRoot = (hash: Hash): string => hash(new Uint8Array());

/** What an entry is in the tree. */
export const leafHash = (hash: Hash, data: Uint8Array): string => {
  const bytes = new Uint8Array(data.length + 1);
  bytes.set(data, 1);
  return hash(bytes);
};

/** Two neighbours in one. */
export const nodeHash = (hash: Hash, left: string, right: string): string =>
  hash(bytesOfHex(`01${left}${right}`));

/** The largest power of two below `size`, where a tree of more than one entry is parted. */
export const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};

/** Ranges of a tree whose whole subtrees are known. */
export const rangesOf = (hash: Hash, subtree: Subtrees): Ranges => {
  const range: Ranges = (start, end) => {
    const size = end - start;
    const height = Math.log2(size);
    // Every range that a tree is parted into begins at a multiple of its own size, where that is a power of two.
    if (Number.isInteger(height) && start % size === 0) return subtree(height, start / size);
    const middle = start + splitOf(size);
    return nodeHash(hash, range(start, middle), range(middle, end));
  };
  return range;
};

/** Ranges of a tree whose leaves are known, every node of it computed once. */
export const rangesOfLeaves = (hash: Hash, leaves: readonly string[]): Ranges => {
  const known = new Map<string, string>();
  const subtree: Subtrees = (height, index) => {
    if (height === 0) {
      const leaf = leaves[index];
      if (leaf === undefined) throw new Error(`there is no leaf ${index}, only ${leaves.length}`);
      return leaf;
    }
    const place = `${height} ${index}`;
    const made =
      known.get(place) ?? nodeHash(hash, subtree(height - 1, 2 * index), subtree(height - 1, 2 * index + 1));
    known.set(place, made);
    return made;
  };
  return rangesOf(hash, subtree);
};

/** The head of a tree: the hash over all of it. */
export const rootOf = (hash: Hash, ranges: Ranges, size: number): string =>
  size === 0 ? emptyRoot(hash) : ranges(0, size);
