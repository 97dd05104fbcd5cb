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
        | 'extended'
        | 'panel-by'
        | 'panel-late'
        | 'accepted'
        | 'look-again'
        | 'rejected'
        | 'information-by'
        | 'information-late'
        | 'information-given'
        | 'stopped'
        | 'regulator-from'
        | 'regulator-outcome'
        | 'regulator-told'
        | 'regulator-acknowledge-by'
        | 'regulator-late'
        | 'regulator-very-late'
        | 'closed';
      on: LocalDate;
    }
  | {
      kind: 'board-acknowledged' | 'board-answered' | 'regulator-acknowledged';
      on: LocalDate;
      late: boolean;
    };

/** Kinds that say what is still to come. */
const dueKinds = [
  'acknowledge-by',
  'answer-by',
  'panel-by',
  'look-again',
  'information-by',
  'regulator-from',
  'regulator-acknowledge-by',
] as const;

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

/** An answer that the panel rejected, with what became of its date. */
const earlierMoments = (view: CaseView): Moment[] =>
  view.earlierAnswers.flatMap(({ answerBy, answeredAt, rejectedAt, lateSince, veryLateSince }) => [
    ...once('answer-late', lateSince),
    ...once('answer-very-late', veryLateSince),
    ...done('board-answered', answeredAt, answerBy),
    ...once('rejected', localDateOf(rejectedAt)),
  ]);

/** What the panel decided, asked for or has still to decide. */
const panelMoments = (view: CaseView): Moment[] => {
  const { review, acceptedAt, monitoredUntil, information, panelActs, closed } = view;
  // The rejection that went to the regulator; those before it stand with the answers that they rejected.
  const last = view.answer && panelActs.findLast(({ act }) => act.kind === 'reject');
  const rejectedAt = last && view.answeredAt && last.at >= view.answeredAt ? last.at : undefined;
  const asked = information.flatMap(({ answerBy, lateSince, given }) => [
    ...once('information-by', !closed && !given && !lateSince && answerBy),
    ...once('information-late', lateSince),
    ...once('information-given', given && localDateOf(given.at)),
  ]);
  return [
    ...once('panel-by', review && !review.lateSince && review.reviewBy),
    ...once('panel-late', review?.lateSince),
    ...once('accepted', acceptedAt && localDateOf(acceptedAt)),
    ...once('look-again', !closed && monitoredUntil && addDays(monitoredUntil, 1)),
    ...once('rejected', rejectedAt && localDateOf(rejectedAt)),
    ...asked,
    ...view.stops.flatMap(({ at }) => once('stopped', localDateOf(at))),
  ];
};

const boardMoments = (view: CaseView): Moment[] => {
  const { acknowledgeBy, answerBy, acknowledgedAt, answeredAt, closed, extension } = view;
  const waits = !closed && !answeredAt;
  const missed = view.acknowledgementMissed && acknowledgeBy && addDays(acknowledgeBy, 1);
  return [
    ...once('board-told', view.dayZero),
    ...once('acknowledge-by', waits && !acknowledgedAt && !missed && acknowledgeBy),
    ...once('acknowledgement-late', missed),
    ...done('board-acknowledged', acknowledgedAt, acknowledgeBy),
    ...once('extended', extension && localDateOf(extension.at)),
    ...once('answer-by', waits && !view.lateSince && answerBy),
    ...once('answer-late', view.lateSince),
    ...once('answer-very-late', view.veryLateSince),
    ...done('board-answered', answeredAt, answerBy),
  ];
};

/**
 * The regulator's clock runs in public too, and by itself: it is late on the day after its first reminder would have been
 * needed, and very late on the day after its second.
 */
const regulatorMoments = (view: CaseView, today: LocalDate, rulebook: Rulebook): Moment[] => {
  const { escalation, regulatorDayZero, regulatorAcknowledgedAt, regulatorOutcome, closed } = view;
  const [due, second] = regulatorDayZero
    ? rulebook.clocks.regulatorReminders.map((days) => addWorkingDays(regulatorDayZero, days))
    : [];
  const silent = !regulatorAcknowledgedAt && !regulatorOutcome && !closed;
  const isOver = (day: LocalDate | undefined): boolean => silent && day !== undefined && today > day;
  const waits = silent && !isOver(due);
  return [
    ...once('regulator-from', !closed && !view.regulatorNoticeOwedAt && escalation?.goesOn),
    ...once('regulator-told', regulatorDayZero),
    ...once('regulator-acknowledge-by', waits && due),
    ...once('regulator-late', due && isOver(due) && addDays(due, 1)),
    ...once('regulator-very-late', second && isOver(second) && addDays(second, 1)),
    ...done('regulator-acknowledged', regulatorAcknowledgedAt, due),
    ...once('regulator-outcome', regulatorOutcome && localDateOf(regulatorOutcome.at)),
  ];
};

/** Everything that the public may see of a case's course, by day. */
export const timelineOf = (view: CaseView, today: LocalDate, rulebook: Rulebook): Moment[] =>
  [
    ...once('opened', localDateOf(view.openedAt)),
    ...earlierMoments(view),
    ...boardMoments(view),
    ...panelMoments(view),
    ...regulatorMoments(view, today, rulebook),
    ...once('closed', view.closed && localDateOf(view.closed.at)),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
