import { rulebook202611 } from './editions/2026-11.ts';
import type { Rulebook } from './rulebook.ts';

/** Every rulebook that this release ships, oldest first. */
export const shippedRulebooks: readonly Rulebook[] = [rulebook202611];

/** The rulebook that new submissions, runs and cases are made under. */
export const currentRulebook: Rulebook = rulebook202611;

/**
 * The rulebook edition with this id: an open case keeps the rules it was opened under.
 * @throws when the release ships no such edition; the message lists the ids it ships.
 */
export const rulebookOf = (id: string): Rulebook => {
  const found = shippedRulebooks.find((each) => each.id === id);
  if (!found)
    throw new Error(
      `unknown rulebook edition ${id}; shipped: ${shippedRulebooks.map((each) => each.id).join(', ')}`,
    );
  return found;
};
