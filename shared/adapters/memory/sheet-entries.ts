import type { LocalDate } from '../../domain/time/calendar.ts';
import type { SheetEntries } from '../../ports/sheet-entries.ts';

type Row = { text: string; since: LocalDate; until: string };

/** First entries in memory, by reference; `rows` lets a test look. */
export const memorySheetEntries = (): SheetEntries & { rows: ReadonlyMap<string, Row> } => {
  const rows = new Map<string, Row>();
  const isOpen = (row: Row, now: string): boolean => Date.parse(now) < Date.parse(row.until);
  return {
    rows,
    keep: async ({ reference, since }, text, until) => {
      rows.set(reference.text, { text, since, until });
    },
    find: async ({ text }, now) => {
      const row = rows.get(text);
      return row && isOpen(row, now) ? row.text : undefined;
    },
    forget: async ({ text }) => {
      rows.delete(text);
    },
    waiting: async (now) =>
      [...rows]
        .filter(([, row]) => isOpen(row, now))
        .map(([text, { since }]) => ({ reference: { text }, since }))
        .sort((a, b) => (a.since + a.reference.text < b.since + b.reference.text ? -1 : 1)),
  };
};
