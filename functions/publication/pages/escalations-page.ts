import { type Language, routes } from '../../../shared/contracts/routes.ts';
import { precisionOf, rangeOf } from '../../../shared/domain/escalation/precision.ts';
import { regulatorOutcome, upholds } from '../../../shared/domain/escalation/regulator-outcome.ts';
import type { CountedEscalations } from '../../../shared/domain/publication/escalations.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { table } from '../../../shared/html/components/table.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { escalationsWording } from '../../../shared/wording/escalations.ts';
import { countWords, wholePercentWords } from '../../../shared/wording/numbers.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Facts = { lang: Language; stylesheet: string; counted: CountedEscalations | undefined };

const figures = (lang: Language, { escalations, countedOn }: CountedEscalations): Html => {
  const words = wordingOf(escalationsWording, lang);
  const { upheld, unknown, share } = precisionOf(escalations);
  const range = rangeOf(precisionOf(escalations), currentRulebook.scoring.intervalZ);
  const silent = escalations.filter((each) => !each.acknowledgedOn && !each.outcome).length;
  const rows = [...regulatorOutcome.options, undefined].map((outcome) => [
    { text: outcome ? words.outcomes[outcome] : words.unknown },
    { text: outcome ? (upholds[outcome] ? words.yes : words.no) : words.open },
    {
      text: countWords(escalations.filter((each) => each.outcome === outcome).length),
      format: 'numeric' as const,
    },
  ]);
  return html`<p class="govuk-body-l twt-column">${words.summary(upheld, escalations.length)}</p>
<p class="govuk-body twt-column">${share !== undefined && words.share(wholePercentWords(share), unknown)} ${range ? words.range(wholePercentWords(range.low), wholePercentWords(range.high)) : words.noRange}</p>
<p class="govuk-body twt-column">${words.silent(silent)}</p>
${table({
  caption: words.caption,
  firstCellIsHeader: true,
  head: [{ text: words.outcome }, { text: words.upheld }, { text: words.cases, format: 'numeric' }],
  rows,
})}
<p class="govuk-body twt-muted">${words.countedOn(dateWords(countedOn, lang))}</p>`;
};

/** What became of every case that went to the regulator, and how often there was something to look at. */
export const escalationsPage = ({ lang, stylesheet, counted }: Facts): string => {
  const words = wordingOf(escalationsWording, lang);
  const some = counted && counted.escalations.length > 0 ? counted : undefined;
  return framed(
    {
      ...{ lang, stylesheet, title: words.title, indexed: true },
      otherLanguage: everywhere(routes.escalations),
    },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body twt-column">${words.lead}</p>
${some ? figures(lang, some) : html`<p class="govuk-body-l">${words.none}</p>`}
<h2 class="govuk-heading-m">${words.meansTitle}</h2>
${words.means.map((text) => html`<p class="govuk-body twt-column">${text}</p>`)}
<ul class="govuk-list">
<li><a class="govuk-link" href="${routes.escalationsCsv()}">${words.csv}</a></li>
<li><a class="govuk-link" href="${routes.results(lang)}">${words.back}</a></li>
</ul>`,
  );
};
