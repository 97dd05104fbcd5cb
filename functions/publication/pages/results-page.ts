import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import type { Publication, PublishedAssociation } from '../../../shared/domain/publication/publication.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { table } from '../../../shared/html/components/table.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { escalationsWording } from '../../../shared/wording/escalations.ts';
import { ledgerWording } from '../../../shared/wording/ledger.ts';
import { countWords } from '../../../shared/wording/numbers.ts';
import { resultsWording } from '../../../shared/wording/results.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Facts = {
  lang: Language;
  stylesheet: string;
  publication: Publication | undefined;
  associations: readonly Association[];
  published: ReadonlyMap<string, PublishedAssociation>;
  openCases: ReadonlyMap<string, number>;
};

/** As a reader looks names up: a name that begins with a small letter stands among the others, not after Z. */
const alphabet = new Intl.Collator('en-GB');

/** The most homes behind any of its figures: homes may leave questions out. */
const answered = (row: PublishedAssociation | undefined): number | undefined => {
  const counts = Object.values(row?.figures ?? {}).flatMap((each) => (each.kind === 'shown' ? [each.n] : []));
  return counts.length > 0 ? Math.max(...counts) : undefined;
};

const list = (facts: Facts): Html => {
  const words = wordingOf(resultsWording, facts.lang).index;
  const byName = [...facts.associations].sort((a, b) => alphabet.compare(a.name, b.name));
  return table({
    caption: words.caption,
    captionClasses: 'govuk-visually-hidden',
    classes: 'twt-index',
    firstCellIsHeader: true,
    head: [
      { text: words.association },
      { text: words.homes, format: 'numeric', classes: 'twt-wide' },
      { text: words.answered, format: 'numeric' },
      { text: words.cases, format: 'numeric' },
    ],
    rows: byName.map((each) => {
      const n = answered(facts.published.get(each.id));
      const open = facts.openCases.get(each.id) ?? 0;
      return [
        {
          text: html`<a class="govuk-link" href="${routes.resultsOf(facts.lang, each.id)}">${each.name}</a>`,
        },
        { text: countWords(each.homes), format: 'numeric' as const, classes: 'twt-wide' },
        {
          text: n === undefined ? html`<span class="twt-muted">${words.few}</span>` : countWords(n),
          format: 'numeric' as const,
        },
        { text: open === 0 ? '0' : html`<strong>${open}</strong>`, format: 'numeric' as const },
      ];
    }),
  });
};

/** All associations of the charter by name, with how many homes answered and how many cases are open. No ranks. */
export const resultsPage = (facts: Facts): string => {
  const { lang, publication } = facts;
  const words = wordingOf(resultsWording, lang).index;
  const body = html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l twt-column">${words.lead}</p>
<p class="govuk-body">${publication ? words.published(dateWords(localDate.parse(publication.publishedOn), lang)) : words.none}</p>
<ul class="govuk-list">
<li><a class="govuk-link" href="${routes.scoresCsv()}">${words.csv}</a></li>
<li><a class="govuk-link" href="${routes.method(lang)}">${words.method}</a></li>
<li><a class="govuk-link" href="${routes.escalations(lang)}">${wordingOf(escalationsWording, lang).title}</a></li>
<li><a class="govuk-link" href="${routes.ledger(lang)}">${wordingOf(ledgerWording, lang).title}</a></li>
</ul>
${list(facts)}`;
  const frame = { lang, title: words.title, stylesheet: facts.stylesheet, indexed: true };
  return framed({ ...frame, otherLanguage: everywhere(routes.results) }, body);
};
