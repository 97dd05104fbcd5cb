import type { AssociationId } from '../../domain/association.ts';
import type { Margins } from '../../domain/scoring/margins.ts';
import type { MarginsStore } from '../../ports/margins.ts';

/** Margins kept in memory. */
export const memoryMargins = (initial: readonly Margins[] = []): MarginsStore => {
  const rows = new Map<AssociationId, Margins>(initial.map((each) => [each.association, each]));
  return {
    list: async () =>
      structuredClone([...rows.values()].sort((a, b) => (a.association < b.association ? -1 : 1))),
    load: async (all, onProgress) => {
      for (const each of all) rows.set(each.association, structuredClone(each));
      onProgress?.(all.length);
    },
  };
};
