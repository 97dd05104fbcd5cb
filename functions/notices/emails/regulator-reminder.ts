import { dateWords } from '../../../shared/wording/dates.ts';
import { regulatorMailsEn } from '../../../shared/wording/regulator-mails.en.ts';
import type { RegulatorFacts } from './facts.ts';
import { type MailText, mailOf } from './mail-body.ts';
import { ask, closing, opening, subjectOf } from './regulator-parts.ts';

/** "A referral waits for an acknowledgement." */
export const regulatorReminder = (facts: RegulatorFacts): MailText => {
  const { what, reminder } = regulatorMailsEn;
  const since = facts.view.regulatorDayZero ?? facts.today;
  return mailOf(subjectOf(facts, what.reminder), [
    ...opening(facts, true),
    { kind: 'paragraph', text: reminder.happened(dateWords(since, 'en')) },
    ...ask(facts, reminder.ask),
    ...closing,
  ]);
};
