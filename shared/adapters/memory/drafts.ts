import type { Drafts } from '../../ports/drafts.ts';

/** Saved drafts in memory, by code; `rows` lets a test look. */
export const memoryDrafts = (): Drafts & { rows: ReadonlyMap<string, { text: string; until: string }> } => {
  const rows = new Map<string, { text: string; until: string }>();
  return {
    rows,
    save: async ({ text: code }, text, until) => {
      rows.set(code, { text, until });
    },
    find: async ({ text: code }, now) => {
      const row = rows.get(code);
      return row && Date.parse(now) < Date.parse(row.until) ? row.text : undefined;
    },
    forget: async ({ text: code }) => {
      rows.delete(code);
    },
  };
};
