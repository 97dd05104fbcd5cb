import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { PublicMember } from '../../../shared/domain/people/panel-member.ts';
import { reportInPublic } from '../../../shared/domain/publication/report-in-public.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { panelPublicWording } from '../../../shared/wording/panel-public.ts';
import { publicReportWording } from '../../../shared/wording/public-report.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { recommendationBlock } from './recommendation.ts';

type Facts = {
  lang: Language;
  stylesheet: string;
  association: Association;
  sitting: readonly PublicMember[];
  /** Whether members are fewer than act by themselves. */
  small: boolean;
  views: readonly CaseView[];
};

/** One seat: the part, never a name. What its holder has not declared is shown as missing. */
const seat = (lang: Language, { role, since, interests }: PublicMember): Html => {
  const words = wordingOf(panelPublicWording, lang).register;
  const day = (on: PublicMember['since'] | undefined): string => (on ? dateWords(on, lang) : words.missing);
  const said = (text: string | undefined): Html | string => (text ? inLines(text) : words.missing);
  return html`<h3 class="govuk-heading-s">${wordingOf(panelActsWording, lang).who[role]}</h3>
${summaryList({
  rows: [
    { key: words.since, value: day(since) },
    { key: words.chosen, value: said(interests?.chosen) },
    { key: words.until, value: day(interests?.until) },
    { key: words.interests, value: said(interests?.interests) },
    { key: words.payments, value: said(interests?.payments) },
    ...(interests ? [{ key: words.declaredOn, value: day(interests.declaredOn) }] : []),
  ],
})}`;
};

/** Every case on which the panel published, or has a text with the board. */
const reports = (lang: Language, association: Association, views: readonly CaseView[]): Html => {
  const { reports: words, inCase } = wordingOf(publicReportWording, lang);
  const lines = views.flatMap((view) => {
    const { published, waiting } = reportInPublic(view);
    const newest = published.at(-1);
    if (!newest && !waiting) return [];
    const day = waiting && dateWords(waiting.replyBy, lang);
    return html`<li>${commitmentWords(lang, view.commitment).title}: ${
      newest &&
      html`<a class="govuk-link" href="${routes.reportInPublic(lang, association.id, view.id)}">${newest.report.title}</a>. ${words.published(newest.number, dateWords(newest.publishedOn, lang))}. `
    }${waiting && (waiting.for === 'board' ? inCase.board(day ?? '') : inCase.panel)}</li>`;
  });
  if (lines.length === 0) return html`<p class="govuk-body">${words.none}</p>`;
  return html`<ul class="govuk-list govuk-list--bullet">${lines}</ul>`;
};

/** What two members recommended, of every case, the earliest day first. */
const recommendations = (lang: Language, association: Association, views: readonly CaseView[]): Html => {
  const { none } = wordingOf(panelPublicWording, lang).recommendations;
  const words = wordingOf(publicReportWording, lang).recommendations;
  const all = views
    .flatMap((view) =>
      reportInPublic(view).recommendations.map((each) => ({ each, commitment: view.commitment })),
    )
    .toSorted((a, b) => (a.each.by < b.each.by ? -1 : a.each.by > b.each.by ? 1 : 0));
  if (all.length === 0) return html`<p class="govuk-body">${none}</p>`;
  return html`${all.map(({ each, commitment }) => {
    const about = commitmentWords(lang, commitment).title;
    const title = html`<h3 class="govuk-heading-s">${about}: ${words.one(each.number)}</h3>`;
    return recommendationBlock(lang, each, title);
  })}
<p class="govuk-body"><a class="govuk-link" href="${routes.recommendationsCsv(association.id)}">${words.csv}</a></p>`;
};

/** A panel in public: who sits on it, how independent each is, and what they recommend. */
export const panelPage = (facts: Facts): string => {
  const { lang, stylesheet, association, sitting } = facts;
  const words = wordingOf(panelPublicWording, lang);
  const title = words.title(association.name);
  return framed(
    {
      ...{ lang, stylesheet, title, indexed: true, back: routes.resultsOf(lang, association.id) },
      otherLanguage: everywhere((other) => routes.panelInPublic(other, association.id)),
    },
    html`<div class="twt-column"><h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${words.body}</p>
${facts.small && insetText({ text: words.small })}
<h2 class="govuk-heading-m">${words.register.title}</h2>
${sitting.length === 0 ? html`<p class="govuk-body">${words.none}</p>` : sitting.map((each) => seat(lang, each))}
<h2 class="govuk-heading-m">${wordingOf(publicReportWording, lang).reports.title}</h2>
${reports(lang, association, facts.views)}
<h2 class="govuk-heading-m">${words.recommendations.title}</h2>
${recommendations(lang, association, facts.views)}</div>`,
  );
};
