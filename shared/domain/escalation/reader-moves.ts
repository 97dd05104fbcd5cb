import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Instant, localDateOf } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CaseEvent, CaseView } from './case.ts';
import { type Decision, moved, type Of, refused } from './command.ts';
import { type Danger, isOpen, type NotConfirmedReason, type Reading } from './danger.ts';
import { dangerOf } from './danger-changes.ts';
import { boardNoticeOwed, dangerGoes } from './owed.ts';

/** The board hears of it in parallel, as confirmed, in the form that fits what it has been told so far. */
const boardHears = (view: CaseView, at: Instant, danger: Danger, rulebook: Rulebook): CaseEvent[] => {
  const { failure } = danger;
  if (!view.boardNoticeOwedAt) {
    const others = view.dangers.some(
      (each) => each.failure !== failure && (isOpen(each) || each.standing === 'undecided'),
    );
    return [boardNoticeOwed(at, localDateOf(at), others, rulebook)];
  }
  return view.told.includes(failure)
    ? [{ kind: 'board-confirmation-owed', at, failure }]
    : [{ kind: 'board-update-owed', at, failure, unconfirmed: false }];
};

const confirmed = (view: CaseView, at: Instant, danger: Danger, rulebook: Rulebook): CaseEvent[] => [
  { kind: 'danger-confirmed', at, failure: danger.failure },
  ...boardHears(view, at, danger, rulebook),
  ...dangerGoes(view, at, danger.failure, 'confirmed-danger'),
];

/** Whether nothing else is left of the case; an escalation that is due is never ended in this way. */
const isAllOfIt = (view: CaseView, danger: Danger): boolean =>
  !view.escalation &&
  !view.regulatorNoticeOwedAt &&
  view.failures.every(({ id }) => id === danger.failure || dangerOf(view, id)?.standing === 'not-upheld');

const notUpheld = (view: CaseView, at: Instant, danger: Danger, reason: NotConfirmedReason): CaseEvent[] => [
  { kind: 'danger-not-upheld', at, failure: danger.failure, reason },
  ...(isAllOfIt(view, danger)
    ? [{ kind: 'closed' as const, at, outcome: 'not-upheld' as const, reason, code: reason }]
    : []),
];

/** What two readings that agree lead to, and the third where two did not. */
const follows = (
  view: CaseView,
  at: Instant,
  danger: Danger,
  reading: Reading,
  rulebook: Rulebook,
): CaseEvent[] => {
  const [first] = danger.readings;
  if (!first) return [];
  if (danger.standing === 'unread' && first.reading.finding !== reading.finding) {
    const decideBy = addWorkingDays(localDateOf(at), rulebook.danger.decideBy);
    return [{ kind: 'danger-disputed', at, failure: danger.failure, decideBy }];
  }
  return reading.finding === 'confirmed'
    ? confirmed(view, at, danger, rulebook)
    : notUpheld(view, at, danger, reading.reason);
};

/** "Two different readers confirm, or turn it down; where they differ a third decides." */
export const readDanger = (
  { at, by, failure, reading }: Of<'read-danger'>,
  view: CaseView,
  rulebook: Rulebook,
): Decision => {
  const danger = dangerOf(view, failure);
  if (!danger) return refused('no-such-danger');
  if (danger.readings.some((each) => each.by === by.subject)) return refused('already-read');
  if (!isOpen(danger)) return refused('already-decided');
  return moved(
    { kind: 'danger-read', at, failure, by: by.subject, reading },
    ...follows(view, at, danger, reading, rulebook),
  );
};
