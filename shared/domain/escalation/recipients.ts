import { rulebookOf } from '../rulebook/current.ts';
import type { CaseView } from './case.ts';
import type { BoardContact, Recipient, Step } from './step.ts';

/** One mail that is owed to somebody. */
export type Owed = { step: Step; recipient: Recipient };

export const to = (step: Step, recipients: readonly Recipient[]): Owed[] =>
  recipients.map((recipient) => ({ step, recipient }));

export const bouncedAt = (view: CaseView, recipient: Recipient): boolean =>
  view.bounced.some((each) => each.recipient === recipient);

/** The contacts of the board that have been written to and whose mailbox takes mail. */
export const contacts = (view: CaseView): Recipient[] => {
  const second = view.acknowledgementMissed || bouncedAt(view, 'secretary');
  const known: Recipient[] = second ? ['secretary', 'chair'] : ['secretary'];
  return known.filter((each) => !bouncedAt(view, each));
};

/** Duty mail that the regulator's mailbox does not take goes to the trade body, which must bring it there. */
export const regulators = (view: CaseView): Recipient[] => [
  bouncedAt(view, 'regulator') ? 'trade-body' : 'regulator',
];

/** Whoever speaks for a board gets a receipt for what one of them did, whatever became of earlier mails. */
export const both: readonly Recipient[] = ['secretary', 'chair'];

export const other = {
  secretary: 'chair',
  chair: 'secretary',
} as const satisfies Record<BoardContact, Recipient>;

/** Who sends drafts without end does not fill the other's mailbox. */
export const aboutDraft = (view: CaseView, number: number, owed: Owed[]): Owed[] =>
  number > rulebookOf(view.rulebook).panel.draftMails ? [] : owed;
