import type { Hash } from './entry.ts';
import { nodeHash, type Ranges, splitOf } from './tree-hash.ts';

/** The way from one entry to the head: RFC 6962, section 2.1.1. @param size entries in the tree, more than `index` */
export const inclusionProof = (ranges: Ranges, index: number, size: number): string[] => {
  const path = (start: number, end: number): string[] => {
    if (end - start === 1) return [];
    const middle = start + splitOf(end - start);
    return index < middle
      ? [...path(start, middle), ranges(middle, end)]
      : [...path(middle, end), ranges(start, middle)];
  };
  return path(0, size);
};

/**
 * The head that an entry and its way lead to; `undefined` for a way of another length than this place has. The entry is
 * in the tree where this is the tree's head. Source: RFC 9162, section 2.1.3.2.
 */
export const headThrough = (
  hash: Hash,
  { leaf, index, size }: { leaf: string; index: number; size: number },
  proof: readonly string[],
): string | undefined => {
  if (index < 0 || index >= size) return undefined;
  let [at, last, head] = [index, size - 1, leaf];
  for (const each of proof) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      head = nodeHash(hash, each, head);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else head = nodeHash(hash, head, each);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? head : undefined;
};
