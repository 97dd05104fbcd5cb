import * as z from 'zod';

/** Who a notice goes to. Addresses are looked up when it is sent, never stored in an event. */
export const recipient = z.enum(['secretary', 'chair', 'regulator', 'trade-body']);
export type Recipient = z.infer<typeof recipient>;

/** The two people who speak for a board, each by a link of their own. */
export const boardContact = recipient.extract(['secretary', 'chair']);
export type BoardContact = z.infer<typeof boardContact>;

/** Each mail that a case can owe someone. A notice is (case, step, recipient) and is sent once. */
export const step = z.enum([
  'board-notice',
  'board-reminder-before-5',
  'board-reminder-before-1',
  'board-reminder-due',
  'board-reminder-late-1',
  'board-reminder-late-5',
  'board-reminder-extended-before-5',
  'board-reminder-extended-before-1',
  'board-reminder-extended-due',
  'board-reminder-extended-late-1',
  'board-reminder-extended-late-5',
  'board-reminder-again-before-5',
  'board-reminder-again-before-1',
  'board-reminder-again-due',
  'board-reminder-again-late-1',
  'board-reminder-again-late-5',
  'board-second-contact',
  'board-update-serious',
  'board-update-danger-cluster',
  'board-update-grave-danger',
  'board-confirmed-danger-cluster',
  'board-confirmed-grave-danger',
  'board-draft-waits',
  'board-draft-waits-again',
  'board-draft-returned',
  'board-extension-receipt',
  'board-answer-receipt',
  'board-answer-receipt-again',
  'board-answer-accepted',
  'board-answer-rejected',
  'board-answer-rejected-again',
  'board-information-1',
  'board-information-2',
  'board-information-3',
  'board-case-closed',
  'regulator-notice',
  'regulator-update',
  'regulator-reminder-5',
  'regulator-reminder-15',
  'regulator-acknowledgement-receipt',
  'readings-overdue-danger-cluster',
  'readings-overdue-grave-danger',
  'panel-review-late',
  'stop-asked',
]);
export type Step = z.infer<typeof step>;
