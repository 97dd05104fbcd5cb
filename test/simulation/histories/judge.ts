import type { Instant } from '../../../shared/domain/time/calendar.ts';
import { type CaseAtEnd, casesAtEnd, type End } from './at-end.ts';
import {
  arrived,
  bounceSeen,
  dangersTold,
  inOrder,
  isExcused,
  kept,
  mailed,
  oneCase,
  recorded,
  rightDay,
} from './promises.ts';

import { byTwo, nothingWaits, reportsHeard } from './promises-of-people.ts';

export type Judgement = {
  breaches: string[];
  /** Notices of which a second mail went that nobody could have known to be one. */
  excused: string[];
  cases: number;
  mails: number;
};

/** Two hours after the last tick nothing may be due any more. */
const overdue = async ({ stores }: End, now: Instant): Promise<string[]> => [
  ...(await stores.cases.dueBy(now)).map(({ id }) => `I-4 case ${id} is still due`),
  ...(await stores.notices.dueBy(now)).map(({ id }) => `I-4 notice ${id} is still due`),
  ...(await stores.scores.unopenedFailures()).map(({ id }) => `I-4 failure ${id} has no case`),
];

const excusedIn = ({ taken, known }: End, { notices }: CaseAtEnd): string[] =>
  notices.flatMap(({ id }) => {
    const mails = taken.filter((each) => each.notice === id);
    return mails.length > 1 && isExcused(mails, known) ? [id] : [];
  });

const held = async (end: End, now: Instant): Promise<Judgement> => {
  const cases = await casesAtEnd(end.stores);
  return {
    breaches: [
      ...end.impossible,
      ...oneCase(end, cases),
      ...kept(end, cases),
      ...recorded(end, cases),
      ...reportsHeard(end, cases),
      ...cases.flatMap((each) => [
        ...inOrder(each),
        ...dangersTold(each),
        ...mailed(end, each),
        ...arrived(end, each),
        ...rightDay(end, each),
        ...bounceSeen(end, each),
        ...byTwo(each),
        ...nothingWaits(each, now),
      ]),
      ...(await overdue(end, now)),
    ],
    excused: cases.flatMap((each) => excusedIn(end, each)),
    cases: cases.length,
    mails: end.taken.length,
  };
};

/**
 * Holds a history to its promises.
 * @param now by then everything that fell due must have been done
 */
export const judged = async (end: End, now: Instant): Promise<Judgement> => {
  try {
    return await held(end, now);
  } catch (error) {
    // What is stored does not even make a case any more.
    const breaches = [`I-8 ${error instanceof Error ? error.message : String(error)}`];
    return { breaches, excused: [], cases: 0, mails: end.taken.length };
  }
};

/** Everything that is stored, as one text: two worlds are the same when these are. */
export const everything = async ({ stores, taken }: Pick<End, 'stores' | 'taken'>): Promise<string> =>
  JSON.stringify([await casesAtEnd(stores), stores.ledger, taken.length]);
