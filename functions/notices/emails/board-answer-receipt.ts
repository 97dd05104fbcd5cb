import type { BoardAnswer } from '../../../shared/domain/escalation/board-answer.ts';
import { localDateOf } from '../../../shared/domain/time/calendar.ts';
import { caseMailsEn } from '../../../shared/wording/case-mails.en.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { opening, subjectOf } from './board-parts.ts';
import type { BoardFacts } from './facts.ts';
import { type Block, type MailText, mailOf } from './mail-body.ts';

/** The board's own words, quoted back. `kinds`: what each kind of answer says, where it is one to something else. */
export const answerBlocks = (
  answer: BoardAnswer,
  kinds: Readonly<Record<BoardAnswer['kind'], string>> = mailsEn.receipt.kinds,
): Block[] => {
  const words = mailsEn.receipt;
  const reason: Block[] =
    answer.kind === 'accept' ? [] : [{ kind: 'quote', of: words.reason, text: answer.reason }];
  const action: Block[] =
    answer.kind === 'reject'
      ? []
      : [
          { kind: 'quote', of: words.action, text: answer.action },
          { kind: 'paragraph', text: `${words.by}: ${dateWords(answer.by, 'en')}` },
        ];
  return [{ kind: 'paragraph', text: kinds[answer.kind] }, ...reason, ...action];
};

/** The answer that a receipt is for: the first one may have been rejected since. */
const receipted = ({ view, answerBy }: BoardFacts, which: 'first' | 'last') => {
  const earlier = which === 'first' ? view.earlierAnswers[0] : undefined;
  if (earlier) return { ...earlier, answerBy: earlier.answerBy ?? answerBy };
  return view.answer && view.answeredAt
    ? { answer: view.answer, answeredAt: view.answeredAt, answerBy }
    : undefined;
};

/**
 * To both contacts of the board: that an answer was given in its name, and what it says.
 * @throws when there is no answer: then no receipt is owed.
 */
export const boardAnswerReceipt = (facts: BoardFacts, which: 'first' | 'last'): MailText => {
  const { view } = facts;
  const words = mailsEn.receipt;
  const given = receipted(facts, which);
  if (!given) throw new Error(`case ${view.id} has no answer to receipt`);
  const by = view.answeredBy === 'chair' ? words.contacts.chair : words.contacts.secretary;
  const late = localDateOf(given.answeredAt) > given.answerBy;
  const happened = view.answerMailed ? caseMailsEn.byMail : words.happened;
  const due = dateWords(given.answerBy, 'en');
  return mailOf(subjectOf(facts, words.what), [
    ...opening(facts),
    { kind: 'heading', text: mailsEn.headings.happened },
    { kind: 'paragraph', text: happened(by, dayWords(given.answeredAt, 'en')) },
    { kind: 'paragraph', text: late ? words.late(due) : words.inTime(due) },
    { kind: 'heading', text: mailsEn.headings.yourAnswer },
    ...answerBlocks(given.answer),
    { kind: 'heading', text: mailsEn.headings.next },
    { kind: 'paragraph', text: words.next },
    { kind: 'paragraph', text: words.wrong },
    { kind: 'link', label: mailsEn.link, address: facts.link },
    { kind: 'paragraph', text: mailsEn.reply },
  ]);
};
