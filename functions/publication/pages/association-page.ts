import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import type { CharterEdition } from '../../../shared/domain/charter/charter.ts';
import type { PublicCase } from '../../../shared/domain/publication/cases-in-public.ts';
import type {
  Publication,
  PublishedAssociation,
  PublishedTrends,
} from '../../../shared/domain/publication/publication.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import type { Rulebook } from '../../../shared/domain/rulebook/rulebook.ts';
import { requiredSample } from '../../../shared/domain/scoring/accuracy.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { caseBlock } from '../../../shared/html/public-case.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { countWords } from '../../../shared/wording/numbers.ts';
import { panelPublicWording } from '../../../shared/wording/panel-public.ts';
import { resultsWording } from '../../../shared/wording/results.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { figureBlock } from './figure.ts';

type Facts = {
  lang: Language;
  stylesheet: string;
  association: Association;
  publication: Publication | undefined;
  row: PublishedAssociation | undefined;
  trends: PublishedTrends | undefined;
  cases: readonly PublicCase[];
  charter: CharterEdition;
  rulebook: Rulebook;
};

const figures = ({ lang, association, publication, row, trends, charter, rulebook }: Facts): Html => {
  const words = wordingOf(resultsWording, lang).association;
  if (!publication || !row) return html`<p class="govuk-body">${words.unpublished}</p>`;
  const asOf = dateWords(localDate.parse(publication.asOf), lang);
  const needed = words.sample(countWords(association.homes), countWords(requiredSample(association.homes)));
  return html`<p class="govuk-body twt-column">${words.basis(asOf)}</p>
${insetText({ classes: 'twt-column', text: html`<strong>${words.selfSelected}.</strong> ${words.selfSelectedMeans} ${needed}` })}
${charter.commitments.map(({ id }) => {
  const figure = row.figures[id] ?? { kind: 'hidden' as const, why: 'too-few' as const };
  return figureBlock(figure, {
    ...{ lang, commitment: id, rulebook, asOf: publication.asOf },
    ...{ sector: publication.sectors[id], history: trends?.trends[id] ?? [] },
  });
})}`;
};

const cases = ({ lang, cases: all }: Facts): Html => {
  const words = wordingOf(resultsWording, lang).association;
  if (all.length === 0) return html`<p class="govuk-body">${words.noCases}</p>`;
  return html`<p class="govuk-body">${words.question}</p>
${all.map((each) => caseBlock(each, lang, rulebookOf(each.rulebook)))}`;
};

/** One association in public: its cases as they stand now, and the figures of the last fixed date. */
export const associationPage = (facts: Facts): string => {
  const { lang, association, publication, stylesheet } = facts;
  const words = wordingOf(resultsWording, lang);
  const casesFirst = facts.cases.some((each) => !each.closed);
  const blocks = {
    cases: html`<h2 class="govuk-heading-l">${words.association.cases}</h2>${cases(facts)}`,
    figures: html`<h2 class="govuk-heading-l">${words.association.figures}</h2>${figures(facts)}`,
  };
  const body = html`<span class="govuk-caption-l">${words.association.caption(association.id, countWords(association.homes))}</span>
<h1 class="govuk-heading-xl">${association.name}</h1>
${casesFirst ? [blocks.cases, blocks.figures] : [blocks.figures, blocks.cases]}
<p class="govuk-body"><a class="govuk-link" href="${routes.panelInPublic(lang, association.id)}">${wordingOf(panelPublicWording, lang).link}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${routes.method(lang)}">${words.index.method}</a></p>
${publication && html`<p class="govuk-body-s twt-muted">${words.index.published(dateWords(localDate.parse(publication.publishedOn), lang))}. ${words.method.editions(publication.charter, publication.rulebook)}</p>`}`;
  return framed(
    {
      ...{ lang, title: association.name, stylesheet, indexed: true, back: routes.results(lang) },
      otherLanguage: everywhere((other) => routes.resultsOf(other, association.id)),
    },
    body,
  );
};
