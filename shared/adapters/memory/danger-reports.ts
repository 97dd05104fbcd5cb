import type { Instant } from '../../domain/time/calendar.ts';
import type { ConfidedReport } from '../../ports/confidences.ts';
import type { DangerReports, HeldReport, WaitingReport, WaitingReports } from '../../ports/danger-reports.ts';

const waitingOf = ({ key, reading, due }: HeldReport): WaitingReport => ({ key, reading, due });

/** Reports of danger as they were confided in memory. */
export const memoryDangerReports = (
  reports: ReadonlyMap<string, ConfidedReport>,
): DangerReports & WaitingReports => {
  const settled = new Map<string, string>();
  const addressSettled = new Map<string, string>();
  const isDone = ({ key, reading }: HeldReport, by = settled): boolean => by.get(key) === reading;
  const held = (now: Instant): HeldReport[] =>
    [...reports.values()]
      .filter(({ expires }) => Date.parse(now) < expires * 1000)
      .map(({ derived, reading, due, report, address }) => ({
        ...{ key: derived, reading, due, report },
        hasAddress: address !== undefined,
      }))
      .sort((a, b) => (`${a.due}${a.key}` < `${b.due}${b.key}` ? -1 : 1));
  return {
    waiting: async (now) =>
      held(now)
        .filter((each) => !isDone(each))
        .map(waitingOf),
    withAddress: async (now) =>
      held(now)
        .filter((each) => each.hasAddress && !isDone(each, addressSettled))
        .map(waitingOf),
    settleAddress: async ({ key, reading }) => {
      if (reports.get(key)?.reading === reading) addressSettled.set(key, reading);
    },
    settle: async ({ key, reading }) => {
      if (reports.get(key)?.reading === reading) settled.set(key, reading);
    },
    open: async (now) => held(now).filter((each) => !isDone(each)),
    get: async (key, now) => held(now).find((each) => each.key === key),
    about: async (association, now) => held(now).filter(({ report }) => report.association === association),
  };
};
