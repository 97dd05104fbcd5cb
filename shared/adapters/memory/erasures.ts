import type { Erasure } from '../../domain/submission/erasure.ts';
import type { LocalDate } from '../../domain/time/calendar.ts';
import type { Erasures } from '../../ports/erasures.ts';

/** What tenants took back, in memory. */
export const memoryErasures = (): Erasures => {
  const rows = new Map<string, { erasure: Erasure; on: LocalDate }>();
  return {
    note: async (erasure, on) => void rows.set(`${on} ${JSON.stringify(erasure)}`, { erasure, on }),
    since: async (day) =>
      structuredClone(
        [...rows.values()]
          .filter(({ on }) => on >= day)
          .sort((a, b) => (a.on < b.on ? -1 : 1))
          .map(({ erasure }) => erasure),
      ),
  };
};
