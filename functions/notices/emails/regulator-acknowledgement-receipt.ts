import { dayWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { regulatorMailsEn } from '../../../shared/wording/regulator-mails.en.ts';
import type { RegulatorFacts } from './facts.ts';
import { type MailText, mailOf } from './mail-body.ts';
import { opening, subjectOf } from './regulator-parts.ts';

/**
 * To the regulator and to the trade body: that the referral was acknowledged, and when.
 * @throws when it was not: then no receipt is owed.
 */
export const regulatorAcknowledgementReceipt = (facts: RegulatorFacts): MailText => {
  const { what, receipt, reply } = regulatorMailsEn;
  const at = facts.view.regulatorAcknowledgedAt;
  if (!at) throw new Error(`case ${facts.view.id} was not acknowledged by the regulator`);
  return mailOf(subjectOf(facts, what.receipt), [
    ...opening(facts, false),
    { kind: 'heading', text: mailsEn.headings.happened },
    { kind: 'paragraph', text: receipt.happened(dayWords(at, 'en')) },
    { kind: 'heading', text: mailsEn.headings.next },
    { kind: 'paragraph', text: receipt.next },
    ...(facts.recipient === 'regulator' ? [{ kind: 'paragraph', text: receipt.wrong } as const] : []),
    { kind: 'paragraph', text: reply },
  ]);
};
