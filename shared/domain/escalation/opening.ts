import type { Rulebook } from '../rulebook/rulebook.ts';
import { localDateOf } from '../time/calendar.ts';
import { addWorkingDays, isWorkingDay } from '../time/working-days.ts';
import type { CaseEvent } from './case.ts';
import type { Decision, History, Of } from './command.ts';
import { dangerTrigger, isOpen } from './danger.ts';
import { followedBy } from './evolve.ts';
import { letTimePass } from './let-time-pass.ts';
import { boardNoticeOwed } from './owed.ts';

type OpenCase = Of<'open-case'>;

/** "Danger is read by people first": once the same working day, a second time within one more. */
const triage = ({ at, failure }: OpenCase, rulebook: Rulebook): CaseEvent => {
  const { danger } = rulebook;
  const today = localDateOf(at);
  const firstDay = isWorkingDay(today) ? today : addWorkingDays(today, 1);
  return {
    kind: 'triage-started',
    at,
    failure: failure.id,
    trigger: dangerTrigger.parse(failure.trigger),
    firstReadBy: addWorkingDays(firstDay, danger.firstReadBy),
    readBy: addWorkingDays(today, danger.readBy),
    boardToldBy: addWorkingDays(today, danger.boardToldBy),
  };
};

const opened = (command: OpenCase, ordinal: number, rulebook: Rulebook): CaseEvent[] => [
  { kind: 'opened', at: command.at, failure: command.failure, ordinal, rulebook: rulebook.id },
  command.failure.severity === 'danger'
    ? triage(command, rulebook)
    : boardNoticeOwed(command.at, localDateOf(command.at), false, rulebook),
];

const joined = (command: OpenCase, history: History, rulebook: Rulebook): CaseEvent[] => {
  const { at, failure } = command;
  const join: CaseEvent = { kind: 'failure-joined', at, failure };
  if (failure.severity === 'danger') return [join, triage(command, rulebook)];
  if (!history.view.boardNoticeOwedAt) {
    // The danger that the board now hears of together with the figures may not have been read yet.
    const unread = history.view.dangers.some((each) => isOpen(each) || each.standing === 'undecided');
    return [join, boardNoticeOwed(at, localDateOf(at), unread, rulebook)];
  }
  if (failure.trigger === 'overdue-answer') return [join];
  return [join, { kind: 'board-update-owed', at, failure: failure.id, unconfirmed: false }];
};

/**
 * "A failure opens a case, or joins the open one; after closing, the next one is a case of its own." A failure is known
 * by its id for ever, so an event that comes twice, or years later, opens nothing. Serious: the board is told at once.
 */
export const openCase = (command: OpenCase, history: History | undefined, rulebook: Rulebook): Decision => {
  const { failure } = command;
  if (failure.severity === 'watch' || failure.trigger === 'overdue-answer')
    return { kind: 'refused', why: 'opens-nothing' };
  if (history?.view.failures.some((each) => each.id === failure.id))
    return { kind: 'nothing', why: 'known-failure' };
  if (!history || history.view.closed)
    return { kind: 'moved', events: opened(command, (history?.view.ordinal ?? 0) + 1, rulebook) };
  const passed = letTimePass(history, command.at, rulebook);
  const now = passed.length > 0 ? followedBy(history, passed) : history;
  return { kind: 'moved', events: [...passed, ...joined(command, now, rulebook)] };
};
