import type { LocalDate } from '../time/calendar.ts';
import type { AnswerRound } from './board-answer.ts';
import type { CaseView } from './case.ts';
import { boardReminders } from './reminders.ts';
import { type NumberedMail, numberedOf, type Step } from './step.ts';

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

const numberedIsOvertaken = (mail: NumberedMail, number: number, view: CaseView): boolean => {
  switch (mail) {
    case 'board-draft-waits':
      return view.draft?.number !== number;
    case 'board-draft-returned':
      return view.draftReturned === undefined || view.drafted !== number;
    case 'board-recommendation-draft':
      return view.recommendations.every((each) => each.draft?.number !== number);
    case 'board-recommendation-returned':
      return view.recommendations.every((each) => each.returned?.number !== number);
    case 'board-recommendation-late':
      return view.recommendations.some((each) => each.number === number && each.answered !== undefined);
    case 'board-notice-again':
    case 'board-information':
    case 'board-report':
    case 'board-report-reply':
    case 'board-report-published':
    case 'board-recommendation':
    case 'board-recommendation-answered':
    case 'board-recommendation-judged':
      return false;
    default:
      return mail satisfies never;
  }
};

/**
 * "Reminders stop at once on an answer." Whether what a mail would ask for has been done, or a later one says it
 * better, by the time it goes out. Notices, receipts and updates always go.
 */
export const isOvertaken = (step: Step, view: CaseView, today: LocalDate): boolean => {
  const about = numberedOf(step);
  if (about) return numberedIsOvertaken(about.numbered, about.number, view);
  const reminder = reminderOf(step);
  if (reminder) return reminderIsOvertaken(reminder, view, today);
  switch (step) {
    case 'board-second-contact':
      return view.answeredAt !== undefined || view.earlierAnswers.length > 0;
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
