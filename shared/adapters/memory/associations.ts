import { isDeepStrictEqual } from 'node:util';
import type { Association, AssociationId } from '../../domain/association.ts';
import type { Associations } from '../../ports/associations.ts';

/** The register of associations kept in memory. */
export const memoryAssociations = (initial: readonly Association[] = []): Associations => {
  const rows = new Map<AssociationId, Association>(initial.map((each) => [each.id, each]));
  return {
    get: async (id) => structuredClone(rows.get(id)),
    list: async () => structuredClone([...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))),
    load: async (all, onProgress) => {
      const differs = all.filter((each) => !isDeepStrictEqual(rows.get(each.id), each));
      const added = differs.filter((each) => !rows.has(each.id)).length;
      for (const each of differs) rows.set(each.id, structuredClone(each));
      onProgress?.(all.length);
      return { added, changed: differs.length - added, unchanged: all.length - differs.length };
    },
    setMailbox: async (id, of, address) => {
      const stored = rows.get(id);
      if (!stored) return 'no-such-association';
      rows.set(id, { ...stored, [`${of}Mailbox`]: address });
      return 'set';
    },
  };
};
