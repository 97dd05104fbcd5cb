import { dateWords, shortDateWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { regulatorMailsEn } from '../../../shared/wording/regulator-mails.en.ts';
import type { RegulatorFacts } from './facts.ts';
import type { Block } from './mail-body.ts';

export const subjectOf = ({ view, association, today }: RegulatorFacts, what: string): string =>
  mailsEn.subject(view.id, what, association, shortDateWords(today, 'en'));

/** Whom it is to; the trade body is told why it gets a mail that is not its own. */
export const opening = (facts: RegulatorFacts, forwarded: boolean): Block[] => [
  { kind: 'paragraph', text: regulatorMailsEn.greeting[facts.recipient] },
  ...(forwarded && facts.recipient === 'trade-body'
    ? [{ kind: 'paragraph', text: regulatorMailsEn.notTaken } as const]
    : []),
  {
    kind: 'paragraph',
    text: regulatorMailsEn.about(facts.association, facts.view.association, facts.promise),
  },
];

/** The one thing that is asked, by when, and where. */
export const ask = ({ view, acknowledgeBy, link }: RegulatorFacts, text?: string): Block[] =>
  link
    ? [
        { kind: 'heading', text: regulatorMailsEn.ask },
        { kind: 'paragraph', text: text ?? regulatorMailsEn.askText(dateWords(acknowledgeBy, 'en')) },
        ...(view.regulatorDayZero
          ? []
          : [{ kind: 'paragraph', text: regulatorMailsEn.provisional } as const]),
        { kind: 'link', label: regulatorMailsEn.link, address: link },
        { kind: 'paragraph', text: mailsEn.keep },
      ]
    : [];

export const closing: readonly Block[] = [
  { kind: 'paragraph', text: regulatorMailsEn.again },
  { kind: 'paragraph', text: regulatorMailsEn.reply },
];
