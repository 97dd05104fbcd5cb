import type { Suppression } from '../../ports/suppression.ts';

/** Holds back the addresses it was told to. */
export const memorySuppression = (...held: string[]): Suppression & { held: Set<string> } => {
  const addresses = new Set(held);
  return { held: addresses, holds: async (address) => addresses.has(address) };
};
