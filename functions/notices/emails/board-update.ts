import { caseMailsEn } from '../../../shared/wording/case-mails.en.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { closing, dates, how, opening, subjectOf } from './board-parts.ts';
import type { BoardFacts } from './facts.ts';
import { findingBlocks } from './findings.ts';
import { type MailText, mailOf } from './mail-body.ts';

/** A danger that the board knows of as unconfirmed is confirmed; `findings` holds that one only. */
export const boardDangerConfirmed = (facts: BoardFacts): MailText => {
  const words = caseMailsEn.confirmed;
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    { kind: 'heading', text: mailsEn.headings.happened },
    { kind: 'paragraph', text: words.happened },
    ...findingBlocks(facts.findings),
    { kind: 'heading', text: mailsEn.headings.ask },
    { kind: 'paragraph', text: words.ask },
    ...dates(facts),
    ...how(facts),
    ...closing,
  ]);
};

/** A further failure joined a case that the board knows of; `findings` holds that one only. */
export const boardUpdate = (facts: BoardFacts & { unconfirmed: boolean }): MailText => {
  const words = mailsEn.update;
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    { kind: 'heading', text: mailsEn.headings.happened },
    { kind: 'paragraph', text: words.happened },
    ...(facts.unconfirmed ? [{ kind: 'paragraph', text: mailsEn.unconfirmed } as const] : []),
    ...findingBlocks(facts.findings),
    { kind: 'heading', text: mailsEn.headings.ask },
    { kind: 'paragraph', text: words.ask },
    ...dates(facts),
    ...how(facts),
    ...closing,
  ]);
};
