import { addDays } from '../time/calendar.ts';
import { type Alarm, on } from './alarm.ts';
import type { CaseView } from './case.ts';

/** "The board may reply; after ten working days the panel need not wait for it any longer." */
const replies = (view: CaseView): Alarm[] =>
  view.reportVersions.slice(-1).flatMap(({ number, replyBy, reply, replyOverSince, published }) => {
    if (reply || replyOverSince || published) return [];
    const since = addDays(replyBy, 1);
    return [on(since, (at) => [{ kind: 'report-reply-over', at, number, since }])];
  });

/** "A recommendation that is not answered by its day is late in public." */
const answers = (view: CaseView): Alarm[] =>
  view.recommendations.flatMap(({ number, answerBy, answered, lateSince }) => {
    if (answered || lateSince) return [];
    const since = addDays(answerBy, 1);
    return [on(since, (at) => [{ kind: 'recommendation-late', at, number, since }])];
  });

/** What is due of a report and its recommendations; it goes on when the case has ended. */
export const reportAlarms = (view: CaseView): Alarm[] => [...replies(view), ...answers(view)];
