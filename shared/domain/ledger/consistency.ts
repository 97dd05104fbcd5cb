import type { Hash } from './entry.ts';
import { nodeHash, type Ranges, splitOf } from './tree-hash.ts';

/** A tree as its head states it. */
export type TreeHead = { size: number; root: string };

/**
 * What shows that the tree of the first `before` entries is the beginning of the tree of `size`: RFC 6962, section
 * 2.1.2. Empty where nothing is to be shown.
 */
export const consistencyProof = (ranges: Ranges, before: number, size: number): string[] => {
  const within = (start: number, end: number, whole: boolean): string[] => {
    if (end === before) return whole ? [] : [ranges(start, end)];
    const middle = start + splitOf(end - start);
    return before <= middle
      ? [...within(start, middle, whole), ranges(middle, end)]
      : [...within(middle, end, false), ranges(start, middle)];
  };
  return before === 0 || before === size ? [] : within(0, size, true);
};

const isPowerOfTwo = (size: number): boolean => Number.isInteger(Math.log2(size));

/** Follows a proof upwards; both heads that it leads to. Source: RFC 9162, section 2.1.4.2, steps 4 to 7. */
const headsThrough = (
  hash: Hash,
  { before, size }: { before: number; size: number },
  [first, ...more]: readonly string[],
): { before: string; after: string } | undefined => {
  if (first === undefined) return undefined;
  let [at, last] = [before - 1, size - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let heads = { before: first, after: first };
  for (const each of more) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      heads = { before: nodeHash(hash, each, heads.before), after: nodeHash(hash, each, heads.after) };
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else heads = { ...heads, after: nodeHash(hash, heads.after, each) };
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? heads : undefined;
};

/** True when the proof shows that `after` only added to `before`. */
export const isContinued = (
  hash: Hash,
  before: TreeHead,
  after: TreeHead,
  proof: readonly string[],
): boolean => {
  if (before.size > after.size) return false;
  if (before.size === after.size) return proof.length === 0 && before.root === after.root;
  if (before.size === 0) return proof.length === 0;
  const whole = isPowerOfTwo(before.size) ? [before.root, ...proof] : proof;
  const heads = headsThrough(hash, { before: before.size, size: after.size }, whole);
  return heads?.before === before.root && heads.after === after.root;
};
