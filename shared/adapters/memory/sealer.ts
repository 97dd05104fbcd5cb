import type { Sealer } from '../../ports/seals.ts';

/** Seals by remembering: the sealed text is only a number of what is kept. */
export const memorySealer = (): Sealer => {
  const kept = new Map<string, { purpose: string; value: unknown; expiresAt: string }>();
  return {
    seal: async (purpose, value, expiresAt) => {
      const sealed = `sealed-${kept.size + 1}`;
      kept.set(sealed, structuredClone({ purpose, value, expiresAt }));
      return sealed;
    },
    open: async (purpose, sealed, now) => {
      const found = kept.get(sealed);
      const opens = found !== undefined && found.purpose === purpose && found.expiresAt > now;
      return opens ? structuredClone(found.value) : undefined;
    },
  };
};
