import type { ClosedYear } from '../../domain/scoring/closed-year.ts';
import type { ClosedYears } from '../../ports/closed-years.ts';

/** Closed years, in memory. */
export const memoryClosedYears = (): ClosedYears => {
  const rows = new Map<number, ClosedYear>();
  return {
    of: async (year) => structuredClone(rows.get(year)),
    close: async (each) => {
      if (rows.has(each.year)) return 'closed-before';
      rows.set(each.year, structuredClone(each));
      return 'closed';
    },
  };
};
