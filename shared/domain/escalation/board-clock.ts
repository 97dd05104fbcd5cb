import type { Rulebook } from '../rulebook/rulebook.ts';
import { addDays } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import { type Alarm, on } from './alarm.ts';
import type { CaseView } from './case.ts';
import { escalationDue } from './owed.ts';
import { boardReminders, remindersAround } from './reminders.ts';

/** "A dead mailbox must not stop a clock." */
const undeliverable = (view: CaseView): Alarm[] => {
  const goesOn = view.undeliverableOn;
  if (!goesOn || view.dayZero || view.escalation) return [];
  return [on(goesOn, (at) => [{ kind: 'escalation-due', at, reason: 'undeliverable', goesOn }])];
};

const acknowledgement = (view: CaseView): Alarm[] => {
  const answered = view.answeredAt ?? view.earlierAnswers.at(-1);
  if (!view.acknowledgeBy || view.acknowledgedAt || answered || view.acknowledgementMissed) return [];
  return [on(addDays(view.acknowledgeBy, 1), (at) => [{ kind: 'acknowledgement-missed', at }])];
};

/** "Late the next day, very late after five more working days; once late, the regulator is next." */
const answer = (view: CaseView, rulebook: Rulebook): Alarm[] => {
  const { answerBy } = view;
  if (!answerBy || view.answeredAt) return [];
  const { clocks } = rulebook;
  const alarms = remindersAround(view, answerBy, clocks.boardReminders, boardReminders[view.answerRound]);
  const since = addDays(answerBy, 1);
  if (!view.lateSince) {
    alarms.push(
      on(since, (at) => [
        { kind: 'answer-late', at, since },
        ...escalationDue(view, at, since, 'answer-late', rulebook),
      ]),
    );
  } else if (!view.veryLateSince) {
    const day = addWorkingDays(answerBy, clocks.veryLate);
    alarms.push(on(day, (at) => [{ kind: 'answer-very-late', at, since: day }]));
  }
  return alarms;
};

/** What is due while a board has not acknowledged or answered; an answer stops all of it. */
export const boardAlarms = (view: CaseView, rulebook: Rulebook): Alarm[] => [
  ...undeliverable(view),
  ...acknowledgement(view),
  ...answer(view, rulebook),
];
