import type { Drafts } from '../../ports/drafts.ts';

type Row = { text: string; until: string; links: number; unlinked: boolean };

/** Saved drafts in memory, by code; `rows` lets a test look. */
export const memoryDrafts = (): Drafts & { rows: ReadonlyMap<string, Row> } => {
  const rows = new Map<string, Row>();
  return {
    rows,
    save: async ({ text: code }, text, until) => {
      rows.set(code, { text, until, links: rows.get(code)?.links ?? 0, unlinked: true });
    },
    find: async ({ text: code }, now) => {
      const row = rows.get(code);
      return row && Date.parse(now) < Date.parse(row.until) ? row.text : undefined;
    },
    countLink: async ({ text: code }, most, now) => {
      const row = rows.get(code);
      if (!row?.unlinked || row.links >= most || Date.parse(now) >= Date.parse(row.until)) return false;
      rows.set(code, { ...row, links: row.links + 1, unlinked: false });
      return true;
    },
    forget: async ({ text: code }) => {
      rows.delete(code);
    },
  };
};
