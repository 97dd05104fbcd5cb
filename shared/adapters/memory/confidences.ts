import type { ConfidedReport, Confidence, Confidences } from '../../ports/confidences.ts';

/** Words and contact kept in memory; `rows` lets a test look at what no function can read back. */
export const memoryConfidences = (): Confidences & {
  rows: ReadonlyMap<string, Confidence>;
  reports: ReadonlyMap<string, ConfidedReport>;
} => {
  const rows = new Map<string, Confidence>();
  const reports = new Map<string, ConfidedReport>();
  return {
    rows,
    reports,
    keepReport: async ({ address, ...of }) => {
      const left = address === 'as-before' ? reports.get(of.derived)?.address : address;
      reports.set(of.derived, structuredClone({ ...of, ...(left && { address: left }) }));
    },
    forgetReport: async (derived) => {
      reports.delete(derived);
    },
    keep: async (confidence) => {
      const { association, kind, derived } = confidence;
      rows.set(`${association} ${kind}#${derived}`, structuredClone(confidence));
    },
    forget: async ({ association, kind, derived }) => {
      rows.delete(`${association} ${kind}#${derived}`);
    },
  };
};
