import type { Margins } from '../domain/scoring/margins.ts';

/** What is known of all homes of the associations, whoever answered. */
export type MarginsStore = {
  /** All that were loaded, in the order of the associations' codes. */
  list(): Promise<Margins[]>;
  /** Puts these in the place of what was known of their associations; writes only what differs. */
  load(all: readonly Margins[], onProgress?: (done: number) => void): Promise<void>;
};
