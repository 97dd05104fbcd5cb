import type { Language } from '../contracts/routes.ts';
import type { BoardAnswer } from '../domain/escalation/board-answer.ts';
import { isDue, type Moment } from '../domain/publication/case-timeline.ts';
import type { PublicCase, PublicEvidence } from '../domain/publication/cases-in-public.ts';
import type { Rulebook } from '../domain/rulebook/rulebook.ts';
import { commitmentWords, hazardName } from '../wording/charter.ts';
import { dateWords } from '../wording/dates.ts';
import { resultsWording } from '../wording/results.ts';
import { wordingOf } from '../wording/wording.ts';
import { summaryList } from './components/summary-list.ts';
import { tag } from './components/tag.ts';
import { type Html, html } from './html.ts';
import { inLines } from './in-lines.ts';
import { reportLines } from './report-lines.ts';

const wordsOf = (lang: Language) => wordingOf(resultsWording, lang).case;

const moment = (each: Moment, lang: Language): Html => {
  const words = wordsOf(lang);
  const late = 'late' in each && each.late;
  return html`<li class="twt-timeline__moment${isDue(each) ? ' twt-timeline__moment--due' : ''}">
<span class="twt-timeline__day">${dateWords(each.on, lang)}</span>
<span>${words.moments[each.kind]}${late && html` <strong>(${words.lateMark})</strong>`}</span>
</li>`;
};

const evidenceText = (evidence: PublicEvidence, lang: Language, rulebook: Rulebook): string => {
  const words = wordsOf(lang);
  switch (evidence.kind) {
    case 'serious':
      return words.serious(evidence.homesAtLeast, evidence.failingAbout, `${Math.round(evidence.bar)}%`);
    case 'danger-cluster':
      return words.cluster(
        evidence.homesAtLeast,
        hazardName(lang, evidence.hazard),
        rulebook.danger.clusterDays,
      );
    case 'grave-danger':
      return words.grave(hazardName(lang, evidence.hazard), evidence.further);
    default:
      return evidence satisfies never;
  }
};

const answerRows = (answer: BoardAnswer, lang: Language) => {
  const words = wordsOf(lang);
  const reason = answer.kind === 'accept' ? [] : [{ key: words.reason, value: inLines(answer.reason) }];
  if (answer.kind === 'reject') return reason;
  return [
    ...reason,
    { key: words.action, value: inLines(answer.action) },
    { key: words.owner, value: answer.owner },
    { key: words.by, value: dateWords(answer.by, lang) },
  ];
};

const inside = ({ inside: held }: PublicCase, lang: Language, rulebook: Rulebook): Html => {
  const words = wordsOf(lang);
  if (held.kind === 'not-yet')
    return html`<p class="govuk-body twt-muted">${held.from ? words.notYet(dateWords(held.from, lang)) : words.notYetOpen(rulebook.publication.caseEvidence)}</p>`;
  return html`<h4 class="govuk-heading-s">${words.evidence}</h4>
${held.evidence.map((each) => html`<p class="govuk-body">${evidenceText(each, lang, rulebook)}</p>`)}
${
  held.answer &&
  html`<h4 class="govuk-heading-s">${words.answer}</h4>
<p class="govuk-body">${words.answers[held.answer.kind]}</p>
${summaryList({ rows: answerRows(held.answer, lang) })}`
}`;
};

/** One case as the public sees it: its state, every day that was kept or missed, and what is open by now. */
export const caseBlock = (each: PublicCase, lang: Language, rulebook: Rulebook): Html => {
  const words = wordsOf(lang);
  return html`<section class="twt-case" id="${each.id}">
<h3 class="govuk-heading-m">${words.title(commitmentWords(lang, each.commitment).title)}</h3>
<p class="govuk-body-s twt-muted">${words.reference(each.id)}</p>
<p class="govuk-body">${tag({ text: words.states[each.state] })} ${each.late && tag({ text: words.late, classes: 'govuk-tag--red' })}</p>
${each.unconfirmed && html`<p class="govuk-body">${words.unconfirmed}</p>`}
<h4 class="govuk-heading-s">${words.timeline}</h4>
<ol class="twt-timeline">${each.timeline.map((one) => moment(one, lang))}</ol>
${
  each.reasons.length > 0 &&
  html`<h4 class="govuk-heading-s">${words.reasons}</h4>
${summaryList({ rows: each.reasons.map(({ kind, text }) => ({ key: words.reasonOf[kind], value: inLines(text) })) })}`
}
${inside(each, lang, rulebook)}
${reportLines(each, lang)}
${
  each.closed &&
  html`<h4 class="govuk-heading-s">${words.closedBecause}</h4>
<p class="govuk-body">${words.outcomes[each.closed.outcome]} ${each.closed.code ? words.codes[each.closed.code] : inLines(each.closed.reason)}</p>`
}
</section>`;
};
