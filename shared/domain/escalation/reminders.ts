import type { LocalDate } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import { type Alarm, on } from './alarm.ts';
import type { AnswerRound } from './board-answer.ts';
import type { CaseView } from './case.ts';
import type { Step } from './step.ts';

type Reminders = Readonly<Record<number, Step>>;

/** "Five working days before the answer is due, one before, on the day, one after, five after", of each due date. */
export const boardReminders = {
  first: {
    [-5]: 'board-reminder-before-5',
    [-1]: 'board-reminder-before-1',
    0: 'board-reminder-due',
    1: 'board-reminder-late-1',
    5: 'board-reminder-late-5',
  },
  extended: {
    [-5]: 'board-reminder-extended-before-5',
    [-1]: 'board-reminder-extended-before-1',
    0: 'board-reminder-extended-due',
    1: 'board-reminder-extended-late-1',
    5: 'board-reminder-extended-late-5',
  },
  again: {
    [-5]: 'board-reminder-again-before-5',
    [-1]: 'board-reminder-again-before-1',
    0: 'board-reminder-again-due',
    1: 'board-reminder-again-late-1',
    5: 'board-reminder-again-late-5',
  },
} as const satisfies Record<AnswerRound, Reminders>;

export const regulatorReminders: Reminders = {
  5: 'regulator-reminder-5',
  15: 'regulator-reminder-15',
};

/** Of this due date those that have not been owed yet: no step is ever owed twice. */
export const remindersAround = (
  view: CaseView,
  from: LocalDate,
  offsets: readonly number[],
  steps: Reminders,
): Alarm[] =>
  offsets.flatMap((offset) => {
    const step = steps[offset];
    if (!step)
      throw new Error(`rulebook ${view.rulebook} reminds at ${offset} working days, and no mail does`);
    if (view.remindersOwed.includes(step)) return [];
    return [on(addWorkingDays(from, offset), (at) => [{ kind: 'reminder-owed', at, step }])];
  });
