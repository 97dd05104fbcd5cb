import type { LocalDate } from '../time/calendar.ts';
import type { CaseView, Step } from './case.ts';

/**
 * "Reminders stop at once on an answer." Whether what a mail would ask for has been done, or a later reminder says it
 * better, by the time it goes out. Notices, receipts and updates always go.
 */
export const isOvertaken = (step: Step, view: CaseView, today: LocalDate): boolean => {
  switch (step) {
    case 'board-reminder-before-5':
    case 'board-reminder-before-1':
    case 'board-reminder-due':
      return view.answeredAt !== undefined || (view.answerBy !== undefined && today > view.answerBy);
    case 'board-reminder-late-1':
      return view.answeredAt !== undefined || view.veryLateSince !== undefined;
    case 'board-reminder-late-5':
    case 'board-second-contact':
      return view.answeredAt !== undefined;
    case 'regulator-reminder-5':
    case 'regulator-reminder-15':
      return view.regulatorAcknowledgedAt !== undefined;
    case 'board-notice':
    case 'board-update-serious':
    case 'board-update-danger-cluster':
    case 'board-update-grave-danger':
    case 'board-answer-receipt':
    case 'regulator-notice':
    case 'regulator-acknowledgement-receipt':
      return false;
    default:
      return step satisfies never;
  }
};
