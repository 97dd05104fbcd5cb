import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { closing, dates, how, opening, subjectOf } from './board-parts.ts';
import type { BoardFacts } from './facts.ts';
import { findingBlocks } from './findings.ts';
import { type Block, type MailText, mailOf } from './mail-body.ts';

/** What a board is told and asked, with the evidence; the second contact gets the same. */
export const request = (facts: BoardFacts): Block[] => [
  { kind: 'heading', text: mailsEn.headings.happened },
  ...(facts.view.unconfirmed ? [{ kind: 'paragraph', text: mailsEn.unconfirmed } as const] : []),
  ...findingBlocks(facts.findings),
  { kind: 'paragraph', text: mailsEn.notTenants },
  { kind: 'heading', text: mailsEn.headings.ask },
  { kind: 'list', items: mailsEn.ask },
  ...dates(facts),
  ...how(facts),
  { kind: 'heading', text: mailsEn.headings.next },
  { kind: 'paragraph', text: mailsEn.next },
  { kind: 'paragraph', text: mailsEn.public },
];

/** The first mail of a case to the board. */
export const boardNotice = (facts: BoardFacts): MailText =>
  mailOf(subjectOf(facts, mailsEn.notice.what), [...opening(facts), ...request(facts), ...closing]);
