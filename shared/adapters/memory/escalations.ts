import type { CountedEscalations } from '../../domain/publication/escalations.ts';
import type { Escalations } from '../../ports/escalations.ts';

/** Keeps what was counted last. */
export const memoryEscalations = (): Escalations => {
  let kept: CountedEscalations | undefined;
  return {
    counted: async () => structuredClone(kept),
    keep: async (counted) => {
      kept = structuredClone(counted);
    },
  };
};
