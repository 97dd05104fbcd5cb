import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { Recommendation } from '../../../shared/domain/escalation/report.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { tag } from '../../../shared/html/components/tag.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { panelReportWording } from '../../../shared/wording/panel-report.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

const answerRows = (lang: Language, { answered }: Recommendation): SummaryRow[] => {
  const words = wordingOf(panelReportWording, lang).items;
  if (!answered) return [{ key: words.accepts, value: words.none }];
  const { kinds, reason, action } = wordingOf(panelWording, lang).board;
  const { by, owner } = wordingOf(panelActsWording, lang).fields;
  const { answer, at } = answered;
  const rows: SummaryRow[] = [
    { key: words.accepts, value: words.answeredOn(kinds[answer.kind], dayWords(at, lang)) },
  ];
  if (answer.kind !== 'accept') rows.push({ key: reason, value: inLines(answer.reason) });
  if (answer.kind !== 'reject')
    rows.push(
      { key: action, value: inLines(answer.action) },
      { key: by, value: dateWords(answer.by, lang) },
      { key: owner, value: answer.owner },
    );
  return rows;
};

/** All that is known of one recommendation: who sees to it, by when, what the board says, and what came of it. */
export const recommendationRows = (lang: Language, each: Recommendation): Html => {
  const words = wordingOf(panelReportWording, lang).items;
  const acts = wordingOf(panelActsWording, lang);
  const { text, owner, by, answerBy, lateSince, judged } = each;
  const due = dateWords(answerBy, lang);
  return summaryList({
    rows: [
      { key: acts.fields.recommendation, value: inLines(text) },
      { key: acts.fields.owner, value: owner },
      { key: acts.fields.by, value: dateWords(by, lang) },
      {
        key: words.due,
        value: lateSince ? html`${due} ${tag({ text: words.late, classes: 'govuk-tag--red' })}` : due,
      },
      ...answerRows(lang, each),
      ...(judged
        ? [
            {
              key: words.verdict,
              value: words.answeredOn(acts.verdicts[judged.verdict], dayWords(judged.at, lang)),
            },
            { key: acts.fields.reason, value: inLines(judged.reason) },
          ]
        : []),
    ],
  });
};

/** Every recommendation of a panel, with a way to judge those that can be judged. */
export const recommendations = (facts: {
  lang: Language;
  view: CaseView;
  /** Numbers of those that may be judged now. */
  judge: readonly number[];
}): Html | undefined => {
  const { lang, view } = facts;
  if (view.recommendations.length === 0) return undefined;
  const words = wordingOf(panelReportWording, lang);
  return html`<h2 class="govuk-heading-m" id="recommendations">${words.items.title}</h2>
${view.recommendations.map((each) => {
  const { number } = each;
  const waiting = view.proposals.find(
    ({ act }) => act.kind === 'judge-recommendation' && act.number === number,
  );
  const href = routes.panelRecommendation(lang, view.association, view.id, number);
  return html`<section class="twt-case" id="recommendation-${number}">
<h3 class="govuk-heading-s">${words.items.one(number)}</h3>
${recommendationRows(lang, each)}
${waiting && html`<p class="govuk-body"><a class="govuk-link" href="#proposal-${waiting.number}">${words.toProposal}</a></p>`}
${!waiting && facts.judge.includes(number) && html`<p class="govuk-body"><a class="govuk-link" href="${href}">${words.items.judge}<span class="govuk-visually-hidden"> ${words.items.judgeWhich(number)}</span></a></p>`}
</section>`;
})}`;
};
