import { type Interval, medianWait, shareInterval } from './findings.ts';
import type { Lack } from './looks.ts';
import type { Planted } from './sector-year.ts';

/** How planted failures were found: by the whole rule within the year, and after how many weeks. */
export type Found = {
  planted: number;
  found: number;
  /** Of the share found. */
  interval: Interval;
  /** Median weeks, those never found among them; `undefined` where more than half were not found. */
  weeks: number | undefined;
  /** The same of the e-value by itself. */
  weeksOfEvidence: number | undefined;
  /** How many had to wait after the e-value passed, by what was missing then. */
  lacked: Readonly<Record<Lack, number>>;
};

const weeksOf = (night: number | undefined): number | undefined => night && night / 7;

/** All that is said of planted failures, over all years of a scenario; `undefined` where none were planted. */
export const foundOf = (planted: readonly Planted[]): Found | undefined => {
  if (planted.length === 0) return undefined;
  const found = planted.filter(({ serious }) => serious !== undefined).length;
  const lacking = (what: Lack): number => planted.filter(({ lack }) => lack === what).length;
  return {
    planted: planted.length,
    found,
    interval: shareInterval(found, planted.length),
    weeks: medianWait(planted.map(({ serious }) => weeksOf(serious))),
    weeksOfEvidence: medianWait(planted.map(({ evidence }) => weeksOf(evidence))),
    lacked: {
      nothing: lacking('nothing'),
      homes: lacking('homes'),
      associations: lacking('associations'),
      funnel: lacking('funnel'),
    },
  };
};
