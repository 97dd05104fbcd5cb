import type { Person } from '../../domain/people/person.ts';
import type { Session } from '../../domain/people/session.ts';
import type { Instant } from '../../domain/time/calendar.ts';
import type { People, SessionEnds, Sessions } from '../../ports/people.ts';

/** People with a role, in memory. */
export const memoryPeople = (...those: readonly Person[]): People => {
  const rows = new Map(those.map((each) => [each.subject, each]));
  return {
    find: async (subject) => structuredClone(rows.get(subject)),
    put: async (person) => void rows.set(person.subject, structuredClone(person)),
    remove: async (subject) => rows.delete(subject),
    list: async () =>
      [...rows.values()]
        .toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
        .map((each) => structuredClone(each)),
  };
};

/** Sessions in memory, by secret. */
export const memorySessions = (): Sessions & SessionEnds => {
  const rows = new Map<string, Session>();
  const over = new Map<string, Instant>();
  return {
    start: async (secret, session) => {
      if (rows.has(secret)) throw new Error('a session has that secret already');
      rows.set(secret, { ...session });
    },
    find: async (secret) => {
      const row = rows.get(secret);
      const out = row && over.get(row.subject);
      return out !== undefined && row && row.startedAt <= out ? undefined : structuredClone(row);
    },
    touch: async (secret, seenAt) => {
      const row = rows.get(secret);
      if (row) rows.set(secret, { ...row, seenAt });
    },
    end: async (secret) => void rows.delete(secret),
    endAll: async (subject, at) => void over.set(subject, at),
  };
};
