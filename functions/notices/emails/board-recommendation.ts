import type { Recommendation } from '../../../shared/domain/escalation/report.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { mailsEn } from '../../../shared/wording/mails.en.ts';
import { reportMailsEn } from '../../../shared/wording/report-mails.en.ts';
import { answerBlocks } from './board-answer-receipt.ts';
import { opening, subjectOf } from './board-parts.ts';
import { asked, happened, next, way } from './board-report-parts.ts';
import type { BoardFacts } from './facts.ts';
import { type Block, type MailText, mailOf } from './mail-body.ts';

/**
 * The recommendation that a mail is about.
 * @throws where there is none such: then no mail about it is owed
 */
const itemOf = ({ view }: BoardFacts, is: (each: Recommendation) => boolean): Recommendation => {
  const item = view.recommendations.find(is);
  if (!item) throw new Error(`case ${view.id} has no recommendation that a mail is owed about`);
  return item;
};
const numbered = (facts: BoardFacts, number: number) => itemOf(facts, (each) => each.number === number);

const textBlock = ({ text }: Recommendation): Block => ({
  ...{ kind: 'quote', of: reportMailsEn.recommendation.text, text },
});
const whenBlocks = ({ owner, by, answerBy }: Recommendation): Block[] => {
  const words = reportMailsEn.recommendation;
  return [
    { kind: 'quote', of: words.owner, text: owner },
    { kind: 'heading', text: mailsEn.headings.when },
    {
      kind: 'rows',
      caption: words.caption,
      rows: [
        [words.answerBy, dateWords(answerBy, 'en')],
        [words.by, dateWords(by, 'en')],
      ],
    },
  ];
};

/** The panel recommends something: its text, whose it is, its day, and by when the board answers. */
export const boardRecommendation = (facts: BoardFacts, number: number): MailText => {
  const words = reportMailsEn.recommendation;
  const item = numbered(facts, number);
  return mailOf(subjectOf(facts, words.what(number)), [
    ...opening(facts),
    ...happened(words.happened(number)),
    textBlock(item),
    ...asked(words.ask),
    ...whenBlocks(item),
    ...next(words.next),
    ...way(facts),
  ]);
};

/** To the other of the two: the draft with this number waits. */
export const boardRecommendationDraft = (facts: BoardFacts, draft: number): MailText => {
  const words = reportMailsEn.draft;
  const item = itemOf(facts, (each) => each.draft?.number === draft);
  const by = reportMailsEn.contacts[item.draft?.by ?? 'secretary'];
  return mailOf(subjectOf(facts, words.what(item.number)), [
    ...opening(facts),
    ...happened(words.happened(item.number, by)),
    textBlock(item),
    ...asked(words.ask),
    ...whenBlocks(item),
    ...way(facts),
  ]);
};

/** To whoever drafted: the other gave the draft with this number back, with a reason. */
export const boardRecommendationReturned = (facts: BoardFacts, draft: number): MailText => {
  const words = reportMailsEn.returned;
  const item = itemOf(facts, (each) => each.returned?.number === draft);
  return mailOf(subjectOf(facts, words.what(item.number)), [
    ...opening(facts),
    ...happened(words.happened(item.number)),
    ...(item.returned ? [{ kind: 'quote', of: words.reason, text: item.returned.reason } as const] : []),
    ...asked(words.ask),
    textBlock(item),
    ...whenBlocks(item),
    ...way(facts),
  ]);
};

/**
 * To both: what was answered in the name of the board.
 * @throws where nothing was: then no receipt is owed
 */
export const boardRecommendationAnswered = (facts: BoardFacts, number: number): MailText => {
  const words = reportMailsEn.answered;
  const item = numbered(facts, number);
  const { answered, answerBy, lateSince } = item;
  if (!answered) throw new Error(`recommendation ${number} has no answer to receipt`);
  const due = dateWords(answerBy, 'en');
  const by = reportMailsEn.contacts[answered.by];
  return mailOf(subjectOf(facts, words.what(number)), [
    ...opening(facts),
    ...happened(words.happened(number, by, dayWords(answered.at, 'en'))),
    { kind: 'paragraph', text: lateSince ? mailsEn.receipt.late(due) : mailsEn.receipt.inTime(due) },
    textBlock(item),
    { kind: 'heading', text: mailsEn.headings.yourAnswer },
    ...answerBlocks(answered.answer, words.kinds),
    { kind: 'paragraph', text: reportMailsEn.wrong },
    ...next(words.next),
    ...way(facts),
  ]);
};

/** Its day has passed without an answer, and the public reads so. */
export const boardRecommendationLate = (facts: BoardFacts, number: number): MailText => {
  const words = reportMailsEn.late;
  const item = numbered(facts, number);
  return mailOf(subjectOf(facts, words.what(number)), [
    ...opening(facts),
    ...happened(words.happened(number, dateWords(item.answerBy, 'en'))),
    textBlock(item),
    ...asked(words.ask),
    ...next(words.next),
    ...way(facts),
  ]);
};

/** What the panel says came of it. */
export const boardRecommendationJudged = (facts: BoardFacts, number: number): MailText => {
  const words = reportMailsEn.judged;
  const item = numbered(facts, number);
  const { judged } = item;
  return mailOf(subjectOf(facts, words.what(number)), [
    ...opening(facts),
    ...happened(words.happened(number)),
    textBlock(item),
    ...(judged
      ? [
          { kind: 'paragraph', text: words.verdicts[judged.verdict] } as const,
          { kind: 'quote', of: words.reason, text: judged.reason } as const,
        ]
      : []),
    ...way(facts),
  ]);
};
