import type { Instant } from '../../domain/time/calendar.ts';
import type { ConfidedReport } from '../../ports/confidences.ts';
import type { DangerReports, HeldReport, WaitingReports } from '../../ports/danger-reports.ts';

/** Reports of danger as they were confided in memory. */
export const memoryDangerReports = (
  reports: ReadonlyMap<string, ConfidedReport>,
): DangerReports & WaitingReports => {
  const settled = new Map<string, string>();
  const isDone = ({ key, reading }: HeldReport): boolean => settled.get(key) === reading;
  const held = (now: Instant): HeldReport[] =>
    [...reports.values()]
      .filter(({ expires }) => Date.parse(now) < expires * 1000)
      .map(({ derived, reading, due, report }) => ({ key: derived, reading, due, report }))
      .sort((a, b) => (`${a.due}${a.key}` < `${b.due}${b.key}` ? -1 : 1));
  return {
    waiting: async (now) =>
      held(now)
        .filter((each) => !isDone(each))
        .map(({ key, reading, due }) => ({ key, reading, due })),
    settle: async ({ key, reading }) => {
      if (reports.get(key)?.reading === reading) settled.set(key, reading);
    },
    open: async (now) => held(now).filter((each) => !isDone(each)),
    get: async (key, now) => held(now).find((each) => each.key === key),
    about: async (association, now) => held(now).filter(({ report }) => report.association === association),
  };
};
