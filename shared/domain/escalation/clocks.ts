import type { Rulebook } from '../rulebook/rulebook.ts';
import { addDays, type Instant, type LocalDate, startOfDay } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CaseEvent, CaseView, Step } from './case.ts';

/** One thing that a case's clock owes: at this instant (the start of a day in England) these events happen. */
export type Alarm = { at: Instant; ring: (at: Instant) => readonly CaseEvent[] };

const on = (day: LocalDate, ring: Alarm['ring']): Alarm => ({ at: startOfDay(day), ring });

/** "Five working days before the answer is due, one before, on the day, one after, five after." */
const boardReminders: Readonly<Record<number, Step>> = {
  [-5]: 'board-reminder-before-5',
  [-1]: 'board-reminder-before-1',
  0: 'board-reminder-due',
  1: 'board-reminder-late-1',
  5: 'board-reminder-late-5',
};
const regulatorReminders: Readonly<Record<number, Step>> = {
  5: 'regulator-reminder-5',
  15: 'regulator-reminder-15',
};

const reminders = (
  view: CaseView,
  from: LocalDate,
  offsets: readonly number[],
  steps: Readonly<Record<number, Step>>,
): Alarm[] =>
  offsets.flatMap((offset) => {
    const step = steps[offset];
    if (!step)
      throw new Error(`rulebook ${view.rulebook} reminds at ${offset} working days, and no mail does`);
    if (view.remindersOwed.includes(step)) return [];
    return [on(addWorkingDays(from, offset), (at) => [{ kind: 'reminder-owed', at, step }])];
  });

/** "Whoever has read it by then, the board is told." */
const triageEnds = (view: CaseView, rulebook: Rulebook): Alarm[] => {
  const untold = view.failures.filter((each) => !view.told.includes(each.trigger));
  if (!view.triage || untold.length === 0) return [];
  const day = view.triage.boardToldBy;
  if (!view.boardNoticeOwedAt) return [on(day, (at) => [boardNoticeOwed(at, day, true, rulebook)])];
  return [
    on(day, (at) =>
      untold.flatMap(({ trigger }) =>
        trigger === 'overdue-answer' ? [] : [{ kind: 'board-update-owed', at, trigger, unconfirmed: true }],
      ),
    ),
  ];
};

/** "A dead mailbox must not stop a clock." */
const undeliverable = (view: CaseView): Alarm[] => {
  const goesOn = view.undeliverableOn;
  if (!goesOn || view.dayZero || view.escalation) return [];
  return [on(goesOn, (at) => [{ kind: 'escalation-due', at, reason: 'undeliverable', goesOn }])];
};

const acknowledgement = (view: CaseView): Alarm[] => {
  if (!view.acknowledgeBy || view.acknowledgedAt || view.answeredAt || view.acknowledgementMissed) return [];
  return [on(addDays(view.acknowledgeBy, 1), (at) => [{ kind: 'acknowledgement-missed', at }])];
};

/** "Late the next day, very late after five more working days; once late, the regulator is next." */
const answer = (view: CaseView, { clocks }: Rulebook): Alarm[] => {
  if (!view.answerBy || view.answeredAt) return [];
  const alarms = reminders(view, view.answerBy, clocks.boardReminders, boardReminders);
  const since = addDays(view.answerBy, 1);
  if (!view.lateSince) {
    const goesOn = addWorkingDays(since, clocks.publicWait);
    const escalation: CaseEvent[] = view.escalation
      ? []
      : [{ kind: 'escalation-due', at: startOfDay(since), reason: 'answer-late', goesOn }];
    alarms.push(
      on(since, (at) => [{ kind: 'answer-late', at, since }, ...escalation.map((each) => ({ ...each, at }))]),
    );
  } else if (!view.veryLateSince) {
    const day = addWorkingDays(view.answerBy, clocks.veryLate);
    alarms.push(on(day, (at) => [{ kind: 'answer-very-late', at, since: day }]));
  }
  return alarms;
};

/**
 * "A due escalation waits in public, then goes." An answer that comes meanwhile goes along with it and does not call it
 * back: only two people of different roles can, in public.
 */
const escalation = (view: CaseView): Alarm[] =>
  view.escalation && !view.regulatorNoticeOwedAt
    ? [on(view.escalation.goesOn, (at) => [{ kind: 'regulator-notice-owed', at }])]
    : [];

const regulator = (view: CaseView, { clocks }: Rulebook): Alarm[] =>
  view.regulatorDayZero && !view.regulatorAcknowledgedAt
    ? reminders(view, view.regulatorDayZero, clocks.regulatorReminders, regulatorReminders)
    : [];

/** Everything that the clock still owes this case; of two at one instant the first in this list happens first. */
const alarmsOf = (view: CaseView, rulebook: Rulebook): Alarm[] =>
  view.closed
    ? []
    : [
        ...triageEnds(view, rulebook),
        ...undeliverable(view),
        ...acknowledgement(view),
        ...answer(view, rulebook),
        ...escalation(view),
        ...regulator(view, rulebook),
      ];

/** The alarm that rings first. */
export const nextAlarm = (view: CaseView, rulebook: Rulebook): Alarm | undefined =>
  alarmsOf(view, rulebook).reduce<Alarm | undefined>(
    (first, each) => (first && first.at <= each.at ? first : each),
    undefined,
  );

/** The instant at which a clock must look at this case again; none when nothing is owed. */
export const nextLook = (view: CaseView, rulebook: Rulebook): Instant | undefined =>
  nextAlarm(view, rulebook)?.at;

/**
 * The board is owed its notice. It counts as undeliverable on the first working day after the rulebook's number of
 * whole working days.
 */
export function boardNoticeOwed(
  at: Instant,
  day: LocalDate,
  unconfirmed: boolean,
  rulebook: Rulebook,
): CaseEvent {
  const undeliverableOn = addWorkingDays(day, rulebook.clocks.undeliverable + 1);
  return { kind: 'board-notice-owed', at, unconfirmed, undeliverableOn };
}
