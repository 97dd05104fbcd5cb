import type { Confidence, Confidences } from '../../ports/confidences.ts';

/** Words and contact kept in memory; `rows` lets a test look at what no function can read back. */
export const memoryConfidences = (): Confidences & { rows: ReadonlyMap<string, Confidence> } => {
  const rows = new Map<string, Confidence>();
  return {
    rows,
    keep: async (confidence) => {
      const { association, kind, derived } = confidence;
      rows.set(`${association} ${kind}#${derived}`, structuredClone(confidence));
    },
    forget: async ({ association, kind, derived }) => {
      rows.delete(`${association} ${kind}#${derived}`);
    },
  };
};
