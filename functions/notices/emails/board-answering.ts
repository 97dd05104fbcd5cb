import { caseMailsEn } from '../../../shared/wording/case-mails.en.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { closing, dates, how, opening, subjectOf } from './board-parts.ts';
import type { BoardFacts } from './facts.ts';
import { type Block, type MailText, mailOf } from './mail-body.ts';

const happened = (text: string): Block[] => [
  { kind: 'heading', text: mailsEn.headings.happened },
  { kind: 'paragraph', text },
];
const ask = (text: string): Block[] => [
  { kind: 'heading', text: mailsEn.headings.ask },
  { kind: 'paragraph', text },
];

/** To the other of the two who speak for a board: a draft is there, and it takes them to make it the answer. */
export const boardDraftWaits = (facts: BoardFacts): MailText => {
  const words = caseMailsEn.draft;
  const other = facts.recipient === 'chair' ? words.contacts.secretary : words.contacts.chair;
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    ...happened(words.happened(other)),
    ...ask(words.ask),
    ...dates(facts),
    ...how(facts),
    ...closing,
  ]);
};

/** To whoever drafted: the other gave it back, with a reason. */
export const boardDraftReturned = (facts: BoardFacts): MailText => {
  const words = caseMailsEn.returned;
  const { draftReturned } = facts.view;
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    ...happened(words.happened),
    ...(draftReturned ? [{ kind: 'quote', of: words.reason, text: draftReturned.reason } as const] : []),
    ...ask(words.ask),
    ...dates(facts),
    ...how(facts),
    ...closing,
  ]);
};

/** To both: the new date, the reason that is public, and that there is no other. */
export const boardExtensionReceipt = (facts: BoardFacts): MailText => {
  const words = caseMailsEn.extension;
  const { extension } = facts.view;
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    ...happened(words.happened(dateWords(extension?.was ?? facts.answerBy, 'en'))),
    ...(extension ? [{ kind: 'quote', of: words.reason, text: extension.reason } as const] : []),
    ...dates(facts),
    { kind: 'paragraph', text: words.once },
    ...how(facts),
    ...closing,
  ]);
};
