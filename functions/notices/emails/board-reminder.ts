import { caseMailsEn } from '../../../shared/wording/case-mails.en.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { closing, dates, how, opening, subjectOf } from './board-parts.ts';
import type { BoardFacts } from './facts.ts';
import { type MailText, mailOf } from './mail-body.ts';

/** Written for the day it goes out, not for the day it was meant for: a reminder that waited says what is true now. */
const timing = ({ today, answerBy }: BoardFacts) => {
  const { before, due, late } = mailsEn.reminder;
  if (today < answerBy) return before;
  return today === answerBy ? due : late;
};

const next = ({ view }: BoardFacts): string => {
  const { goesOn, went } = mailsEn.reminder;
  if (view.regulatorNoticeOwedAt) return went;
  return view.escalation ? goesOn(dateWords(view.escalation.goesOn, 'en')) : mailsEn.next;
};

/** "Something is missing": one thing, by when, and how. */
export const boardReminder = (facts: BoardFacts): MailText => {
  const words = timing(facts);
  const { missing, missingBoth } = mailsEn.reminder;
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    { kind: 'heading', text: mailsEn.headings.happened },
    { kind: 'paragraph', text: words.happened(dateWords(facts.answerBy, 'en')) },
    { kind: 'heading', text: mailsEn.headings.ask },
    { kind: 'paragraph', text: facts.view.acknowledgedAt ? missing : missingBoth },
    ...(facts.view.draft ? [{ kind: 'paragraph', text: caseMailsEn.draft.waits } as const] : []),
    ...dates(facts),
    ...how(facts),
    { kind: 'heading', text: mailsEn.headings.next },
    { kind: 'paragraph', text: next(facts) },
    ...closing,
  ]);
};
