import { isDeepStrictEqual } from 'node:util';
import type { AuditEntry, Proposal } from '../../domain/people/proposal.ts';
import type { Proposals } from '../../ports/proposals.ts';

const newestFirst =
  <T>(of: (each: T) => string) =>
  (a: T, b: T): number =>
    of(a) < of(b) ? 1 : -1;

/** Changes that take two people, in memory. */
export const memoryProposals = (): Proposals => {
  const rows = new Map<string, Proposal>();
  const lines: AuditEntry[] = [];
  return {
    find: async (id) => structuredClone(rows.get(id)),
    latest: async (most) =>
      structuredClone([...rows.values()].sort(newestFirst((each) => each.id)).slice(0, most)),
    take: async ({ before, after, entry }) => {
      if (!isDeepStrictEqual(rows.get(after.id), before)) return 'conflict';
      rows.set(after.id, structuredClone(after));
      if (entry) lines.push(structuredClone(entry));
      return 'taken';
    },
    audit: async (most) =>
      structuredClone(lines.toSorted(newestFirst((each) => `${each.at}#${each.id}`)).slice(0, most)),
  };
};
