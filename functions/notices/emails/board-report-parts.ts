import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { reportMailsEn } from '../../../shared/wording/report-mails.en.ts';
import { how } from './board-parts.ts';
import type { BoardFacts } from './facts.ts';
import type { Block } from './mail-body.ts';

export const happened = (text: string): Block[] => [
  { kind: 'heading', text: mailsEn.headings.happened },
  { kind: 'paragraph', text },
];

/** What the board is asked for: one sentence, or a list of them. */
export const asked = (...items: readonly string[]): Block[] => [
  { kind: 'heading', text: mailsEn.headings.ask },
  items.length === 1 ? { kind: 'paragraph', text: items.join() } : { kind: 'list', items },
];

export const next = (text: string): Block[] => [
  { kind: 'heading', text: mailsEn.headings.next },
  { kind: 'paragraph', text },
];

/** The way to the page of the case, and what a reply by mail counts for: nothing, of a report or a recommendation. */
export const way = (facts: BoardFacts): Block[] => [
  ...how(facts),
  { kind: 'paragraph', text: mailsEn.again },
  { kind: 'paragraph', text: reportMailsEn.reply },
];
