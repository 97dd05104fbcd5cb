import type { ClosedYear } from '../domain/scoring/closed-year.ts';

/** Reporting years that were closed. */
export type ClosedYears = {
  of(year: number): Promise<ClosedYear | undefined>;
  /** `closed-before`: the year was closed, and what stands there stays. */
  close(year: ClosedYear): Promise<'closed' | 'closed-before'>;
};
