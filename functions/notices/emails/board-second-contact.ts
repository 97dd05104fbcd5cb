import { dateWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { request } from './board-notice.ts';
import { closing, opening, subjectOf } from './board-parts.ts';
import type { BoardFacts } from './facts.ts';
import { type MailText, mailOf } from './mail-body.ts';

/** To the chair, when the first contact's mailbox took no mail or nobody acknowledged in time. */
export const boardSecondContact = (facts: BoardFacts): MailText => {
  const words = mailsEn.second;
  const why = facts.view.acknowledgementMissed
    ? words.missed(dateWords(facts.acknowledgeBy, 'en'))
    : words.bounced;
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    { kind: 'paragraph', text: why },
    ...request(facts),
    ...closing,
  ]);
};
