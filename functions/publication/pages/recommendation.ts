import type { Language } from '../../../shared/contracts/routes.ts';
import type { BoardAnswer } from '../../../shared/domain/escalation/board-answer.ts';
import type { PublicRecommendation } from '../../../shared/domain/publication/report-in-public.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { tag } from '../../../shared/html/components/tag.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { publicReportWording } from '../../../shared/wording/public-report.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

const wordsOf = (lang: Language) => wordingOf(publicReportWording, lang).recommendations;

const answerRows = (lang: Language, answer: BoardAnswer): SummaryRow[] => {
  const words = wordsOf(lang);
  const reason = answer.kind === 'accept' ? [] : [{ key: words.reason, value: inLines(answer.reason) }];
  if (answer.kind === 'reject') return reason;
  return [
    ...reason,
    { key: words.action, value: inLines(answer.action) },
    { key: words.responsible, value: answer.owner },
    { key: words.doneBy, value: dateWords(answer.by, lang) },
  ];
};

const boardRows = (lang: Language, each: PublicRecommendation): SummaryRow[] => {
  const words = wordsOf(lang);
  const { answered, lateSince } = each;
  const due = dateWords(each.answerBy, lang);
  if (!answered) return [{ key: words.answer, value: lateSince ? words.late(due) : words.waits(due) }];
  const said = html`${words.answers[answered.answer.kind]}<br>${words.answeredOn(dateWords(answered.on, lang), due)}`;
  return [{ key: words.answer, value: said }, ...answerRows(lang, answered.answer)];
};

const tags = (lang: Language, { answered, lateSince, judged }: PublicRecommendation): Html => {
  const { states, verdict, verdicts } = wordsOf(lang);
  const red = (text: string): Html => tag({ text, classes: 'govuk-tag--red' });
  return html`<p class="govuk-body twt-state">${answered ? tag({ text: states[answered.answer.kind] }) : !lateSince && tag({ text: states.waits })}
${answered ? answered.late && red(states.answeredLate) : lateSince && red(states.late)}
${judged && tag({ text: `${verdict}: ${verdicts[judged.verdict]}`, classes: 'govuk-tag--purple' })}</p>`;
};

/**
 * One recommendation: what should be done, what the board says, and what the panel makes of it.
 * @param title its heading, of the level that the page needs
 * @param more what else the page says of it
 */
export const recommendationBlock = (
  lang: Language,
  each: PublicRecommendation,
  title: Html,
  more: readonly SummaryRow[] = [],
): Html => {
  const words = wordsOf(lang);
  const { judged } = each;
  const verdict = judged && html`${words.verdicts[judged.verdict]}<br>${inLines(judged.reason)}`;
  return html`${title}
${tags(lang, each)}
${summaryList({
  rows: [
    { key: words.what, value: inLines(each.text) },
    ...more,
    { key: words.owner, value: each.owner },
    { key: words.by, value: dateWords(each.by, lang) },
    { key: words.madeOn, value: dateWords(each.madeOn, lang) },
    ...boardRows(lang, each),
    ...(verdict ? [{ key: words.verdict, value: verdict }] : []),
  ],
})}`;
};
