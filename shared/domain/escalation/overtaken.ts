import type { LocalDate } from '../time/calendar.ts';
import type { AnswerRound } from './board-answer.ts';
import type { CaseView } from './case.ts';
import { boardReminders } from './reminders.ts';
import type { Step } from './step.ts';

/** The due date that a reminder is about, and how many working days from it; none where it reminds no board. */
const reminderOf = (step: Step): { round: AnswerRound; offset: number } | undefined => {
  for (const round of ['first', 'extended', 'again'] as const)
    for (const [offset, each] of Object.entries(boardReminders[round]))
      if (each === step) return { round, offset: Number(offset) };
  return undefined;
};

const reminderIsOvertaken = (
  { round, offset }: { round: AnswerRound; offset: number },
  view: CaseView,
  today: LocalDate,
): boolean => {
  // An extension or a rejection has set another date since.
  if (view.answeredAt !== undefined || view.answerRound !== round) return true;
  if (offset <= 0) return view.answerBy !== undefined && today > view.answerBy;
  return offset === 1 && view.veryLateSince !== undefined;
};

/**
 * "Reminders stop at once on an answer." Whether what a mail would ask for has been done, or a later one says it
 * better, by the time it goes out. Notices, receipts and updates always go.
 */
export const isOvertaken = (step: Step, view: CaseView, today: LocalDate): boolean => {
  const reminder = reminderOf(step);
  if (reminder) return reminderIsOvertaken(reminder, view, today);
  switch (step) {
    case 'board-second-contact':
      return view.answeredAt !== undefined || view.earlierAnswers.length > 0;
    case 'board-draft-waits':
    case 'board-draft-waits-again':
      return view.draft === undefined;
    case 'board-draft-returned':
      return view.draftReturned === undefined;
    case 'regulator-reminder-5':
    case 'regulator-reminder-15':
      return view.regulatorAcknowledgedAt !== undefined || view.regulatorOutcome !== undefined;
    case 'panel-review-late':
      return view.review === undefined;
    case 'stop-asked':
      return view.stopAsked.length === 0;
    default:
      return false;
  }
};
