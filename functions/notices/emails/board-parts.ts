import { dateWords, shortDateWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import type { BoardFacts } from './facts.ts';
import type { Block } from './mail-body.ts';

/** "C9001-…: the board is asked to answer, Name of the association, 18 December 2026". */
export const subjectOf = (
  facts: { view: { id: string }; association: string; today: BoardFacts['today'] },
  what: string,
): string => mailsEn.subject(facts.view.id, what, facts.association, shortDateWords(facts.today, 'en'));

export const opening = ({ recipient, association, promise }: BoardFacts): Block[] => [
  { kind: 'paragraph', text: mailsEn.greeting[recipient] },
  { kind: 'paragraph', text: mailsEn.about(association, promise) },
];

/** Both dates; whether they are certain yet is said with them. */
export const dates = ({ view, acknowledgeBy, answerBy }: BoardFacts): Block[] => [
  { kind: 'heading', text: mailsEn.headings.when },
  {
    kind: 'rows',
    caption: mailsEn.dates,
    rows: [
      ...(view.acknowledgedAt ? [] : [[mailsEn.acknowledgeBy, dateWords(acknowledgeBy, 'en')] as const]),
      [mailsEn.answerBy, dateWords(answerBy, 'en')],
    ],
  },
  ...(view.dayZero ? [] : [{ kind: 'paragraph', text: mailsEn.provisional } as const]),
];

export const how = ({ link }: BoardFacts): Block[] => [
  { kind: 'heading', text: mailsEn.headings.how },
  { kind: 'paragraph', text: mailsEn.how },
  { kind: 'link', label: mailsEn.link, address: link },
  { kind: 'paragraph', text: mailsEn.keep },
];

export const closing: readonly Block[] = [
  { kind: 'paragraph', text: mailsEn.again },
  { kind: 'paragraph', text: mailsEn.reply },
];
