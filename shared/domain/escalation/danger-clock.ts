import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Alarm, after, on } from './alarm.ts';
import type { CaseView } from './case.ts';
import type { Danger } from './danger.ts';
import { boardNoticeOwed, dangerGoes } from './owed.ts';

/** "Unread then, it alarms": the first reading the same working day, the second within one more. */
const unread = (danger: Danger): Alarm[] => {
  const { failure, trigger, readings, overdue } = danger;
  if (danger.standing !== 'unread') return [];
  const alarm = (reading: 'first' | 'second', day: Danger['readBy'], needed: number): Alarm[] =>
    readings.length >= needed || overdue.includes(reading)
      ? []
      : [after(day, (at) => [{ kind: 'readings-overdue', at, failure, trigger, reading }])];
  return [...alarm('first', danger.firstReadBy, 1), ...alarm('second', danger.readBy, 2)];
};

/**
 * "One person's word stops nothing, and nothing waits for ever on a volunteer" (decisions §7, §12): where two readers
 * differ and no third has decided in time, it goes on as a confirmed danger would, and says that it is undecided.
 */
const undecided = (danger: Danger, view: CaseView): Alarm[] =>
  danger.standing === 'disputed' && danger.decideBy
    ? [
        after(danger.decideBy, (at) => [
          { kind: 'danger-undecided', at, failure: danger.failure },
          ...dangerGoes(view, at, danger.failure, 'undecided-danger'),
        ]),
      ]
    : [];

/** "Whoever has read it by then, the board is told": of each danger by its own day, of all at once by the first notice. */
const boardIsTold = (view: CaseView, rulebook: Rulebook): Alarm[] =>
  view.dangers
    .filter((each) => !view.told.includes(each.failure) && each.standing !== 'not-upheld')
    .map(({ failure, boardToldBy }) =>
      on(boardToldBy, (at) => [
        view.boardNoticeOwedAt
          ? { kind: 'board-update-owed', at, failure, unconfirmed: true }
          : boardNoticeOwed(at, boardToldBy, true, rulebook),
      ]),
    );

/** What is due while people read reports of danger. */
export const dangerAlarms = (view: CaseView, rulebook: Rulebook): Alarm[] => [
  ...view.dangers.flatMap(unread),
  ...boardIsTold(view, rulebook),
  ...view.dangers.flatMap((each) => undecided(each, view)),
];
