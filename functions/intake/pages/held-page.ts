import { routes } from '../../../shared/contracts/routes.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { details } from '../../../shared/html/components/details.ts';
import { publicLink } from '../../../shared/html/components/public-link.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { html } from '../../../shared/html/html.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { trackWording } from '../../../shared/wording/track.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type CodeFacts, trackForm, trackFrame } from './code-frame.ts';
import { type InRecord, recordBlock } from './record-block.ts';

/** What is told of answers to whoever has their receipt code. */
export type HeldFacts = CodeFacts & {
  state: string;
  association: { id: string; name: string };
  year: number;
  week: LocalDate;
  withCode: boolean;
  /** Hash of what was sent, as it is stored. */
  hash: string;
  record: InRecord;
  /** First publication from today on. */
  published: LocalDate;
  /** Last day on which they can be changed. */
  until: LocalDate;
};

/** What is held, what happens with it, and two buttons: change and withdraw. */
export const heldPage = (facts: HeldFacts): string => {
  const { lang, association } = facts;
  const words = wordingOf(trackWording, lang).held;
  const date = (day: LocalDate): string => shortDateWords(day, lang);
  return trackFrame(
    facts,
    { title: words.title, form: { id: 'page', back: true } },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
${summaryList({
  rows: [
    { key: words.about, value: association.name },
    { key: words.year, value: words.yearOf(facts.year) },
    { key: words.week, value: date(facts.week) },
    { key: words.code, value: facts.withCode ? words.used : words.notUsed },
  ],
})}
${details({
  summary: words.proof,
  text: html`<p class="govuk-body">${words.proofText}</p><p class="govuk-body twt-proof" dir="ltr">${facts.hash}</p>`,
})}
${recordBlock(lang, facts.record)}
<h2 class="govuk-heading-m">${words.next}</h2>
<ul class="govuk-list govuk-list--bullet">
<li>${facts.withCode ? words.counted : words.apart}</li>
<li>${words.published(date(facts.published))}</li>
</ul>
<p class="govuk-body">${publicLink(lang, (other) => routes.resultsOf(other, association.id), words.cases)}</p>
<p class="govuk-body">${words.until(date(facts.until))}</p>
${trackForm(
  lang,
  facts.state,
  html`<div class="govuk-button-group">
${button({ text: words.change, name: 'act', value: 'change' })}
${button({ text: words.withdraw, name: 'act', value: 'withdraw', classes: 'govuk-button--secondary' })}
</div>`,
)}`,
  );
};
