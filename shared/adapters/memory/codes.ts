import { isResting } from '../../domain/submission/cool-down.ts';
import type { Codes, StoredCode } from '../../ports/codes.ts';

/** Home codes kept in memory. */
export const memoryCodes = (): Codes => {
  const rows = new Map<string, StoredCode>();
  return {
    find: async (selector) => structuredClone(rows.get(selector)),
    recordWrongTry: async (selector, now, coolsUntil, counts = true) => {
      const row = rows.get(selector);
      if (!row || !counts || isResting(row.coolsUntil, now)) return;
      rows.set(selector, { ...row, wrongTries: row.wrongTries + 1, ...(coolsUntil && { coolsUntil }) });
    },
    forgetWrongTries: async (selector) => {
      const row = rows.get(selector);
      if (!row) return;
      const { coolsUntil: _, ...rest } = row;
      rows.set(selector, { ...rest, wrongTries: 0 });
    },
    add: async (codes, onProgress) => {
      const refused = codes.filter((code) => rows.has(code.selector)).map((code) => code.selector);
      for (const code of codes)
        if (!rows.has(code.selector)) rows.set(code.selector, { ...code, wrongTries: 0 });
      onProgress?.(codes.length);
      return refused;
    },
  };
};
