import type { CaseView } from '../escalation/case.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { addDays, type Instant, type LocalDate, localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';

/** What happened to a case, or is due; each on a day in England. */
export type Moment =
  | {
      kind:
        | 'opened'
        | 'board-told'
        | 'acknowledge-by'
        | 'acknowledgement-late'
        | 'answer-by'
        | 'answer-late'
        | 'answer-very-late'
        | 'regulator-from'
        | 'regulator-told'
        | 'regulator-acknowledge-by'
        | 'regulator-late'
        | 'closed';
      on: LocalDate;
    }
  | {
      kind: 'board-acknowledged' | 'board-answered' | 'regulator-acknowledged';
      on: LocalDate;
      late: boolean;
    };

/** Kinds that say what is still to come. */
const dueKinds = ['acknowledge-by', 'answer-by', 'regulator-from', 'regulator-acknowledge-by'] as const;

/** Whether it has not happened yet and is only due. */
export const isDue = (moment: Moment): boolean => dueKinds.some((kind) => kind === moment.kind);

type Simple = Exclude<Moment, { late: boolean }>['kind'];
type Timed = Extract<Moment, { late: boolean }>['kind'];

const once = (kind: Simple, on: LocalDate | false | undefined): Moment[] => (on ? [{ kind, on }] : []);
const done = (kind: Timed, at: Instant | undefined, due: LocalDate | undefined): Moment[] => {
  if (!at) return [];
  const on = localDateOf(at);
  return [{ kind, on, late: due !== undefined && on > due }];
};

const boardMoments = (view: CaseView): Moment[] => {
  const { acknowledgeBy, answerBy, acknowledgedAt, answeredAt, closed } = view;
  const waits = !closed && !answeredAt;
  const missed = view.acknowledgementMissed && acknowledgeBy && addDays(acknowledgeBy, 1);
  return [
    ...once('board-told', view.dayZero),
    ...once('acknowledge-by', waits && !acknowledgedAt && !missed && acknowledgeBy),
    ...once('acknowledgement-late', missed),
    ...done('board-acknowledged', acknowledgedAt, acknowledgeBy),
    ...once('answer-by', waits && !view.lateSince && answerBy),
    ...once('answer-late', view.lateSince),
    ...once('answer-very-late', view.veryLateSince),
    ...done('board-answered', answeredAt, answerBy),
  ];
};

/** The regulator's clock runs in public too: it is late on the day after its first reminder would have been needed. */
const regulatorMoments = (view: CaseView, today: LocalDate, rulebook: Rulebook): Moment[] => {
  const { escalation, regulatorDayZero, regulatorAcknowledgedAt, closed } = view;
  const [allowed = 0] = rulebook.clocks.regulatorReminders;
  const due = regulatorDayZero && addWorkingDays(regulatorDayZero, allowed);
  const since = due && addDays(due, 1);
  const isLate = since !== undefined && !regulatorAcknowledgedAt && !closed && today >= since;
  const waits = !regulatorAcknowledgedAt && !closed && !isLate;
  return [
    ...once('regulator-from', !closed && !view.regulatorNoticeOwedAt && escalation?.goesOn),
    ...once('regulator-told', regulatorDayZero),
    ...once('regulator-acknowledge-by', waits && due),
    ...once('regulator-late', isLate && since),
    ...done('regulator-acknowledged', regulatorAcknowledgedAt, due),
  ];
};

/** Everything that the public may see of a case's course, by day. */
export const timelineOf = (view: CaseView, today: LocalDate, rulebook: Rulebook): Moment[] =>
  [
    ...once('opened', localDateOf(view.openedAt)),
    ...boardMoments(view),
    ...regulatorMoments(view, today, rulebook),
    ...once('closed', view.closed && localDateOf(view.closed.at)),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
