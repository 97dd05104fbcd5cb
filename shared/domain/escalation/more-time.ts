import type { Rulebook } from '../rulebook/rulebook.ts';
import type { LocalDate } from '../time/calendar.ts';
import { addWorkingDays } from '../time/working-days.ts';
import type { CaseView } from './case.ts';
import type { Refusal } from './command.ts';

/** The date of the answer that runs, or would from today where nobody has been told, and the one after an extension. */
export const extensionDates = (
  view: CaseView,
  today: LocalDate,
  { clocks }: Rulebook,
): { was: LocalDate; becomes: LocalDate } => {
  const was = view.answerBy ?? addWorkingDays(today, clocks.answer);
  return { was, becomes: addWorkingDays(was, clocks.extension) };
};

/** "Once, asked before the due date": why a board cannot have more time on this day. */
export const extensionRefusal = (
  view: CaseView,
  today: LocalDate,
  rulebook: Rulebook,
):
  | Extract<Refusal, 'board-not-told' | 'already-answered' | 'already-extended' | 'too-late-to-extend'>
  | undefined => {
  if (!view.boardNoticeOwedAt) return 'board-not-told';
  if (view.answeredAt) return 'already-answered';
  if (view.extension) return 'already-extended';
  return today >= extensionDates(view, today, rulebook).was ? 'too-late-to-extend' : undefined;
};
