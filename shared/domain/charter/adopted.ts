import type { CharterEdition } from './charter.ts';
import { charter2019 } from './editions/2019.ts';
import { charter2020 } from './editions/2020.ts';

/** Every edition that this release ships, oldest first. */
export const shippedEditions: readonly CharterEdition[] = [charter2019, charter2020];

/** The edition adopted when the trade body has adopted nothing else. */
export const adoptedEdition: CharterEdition = charter2019;

/**
 * The edition with this id.
 * @throws when the release ships no such edition; the message lists the ids it ships.
 */
export const editionOf = (id: string): CharterEdition => {
  const found = shippedEditions.find((each) => each.id === id);
  if (!found) {
    throw new Error(
      `unknown charter edition ${id}; shipped: ${shippedEditions.map((each) => each.id).join(', ')}`,
    );
  }
  return found;
};
