import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { PublishedReport, ReportInPublic } from '../../../shared/domain/publication/report-in-public.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { differences, isDifferent } from '../../../shared/html/differences.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { publicReportWording } from '../../../shared/wording/public-report.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { recommendationBlock } from './recommendation.ts';

type Facts = {
  lang: Language;
  stylesheet: string;
  association: Association;
  of: Pick<CaseView, 'id' | 'commitment'>;
  report: ReportInPublic;
  /** The text that was asked for, and the one that was public before it. */
  shown: PublishedReport;
  before: PublishedReport | undefined;
  newest: PublishedReport;
};

const wordsOf = (lang: Language) => wordingOf(publicReportWording, lang);
const heading = (text: string): Html => html`<h2 class="govuk-heading-m">${text}</h2>`;
const link = (href: string, text: string): Html => html`<a class="govuk-link" href="${href}">${text}</a>`;
const line = (text: string | Html): Html => html`<p class="govuk-body">${text}</p>`;

/** A text of several paragraphs, which empty lines part. */
const paragraphs = (text: string): Html =>
  html`${text.split(/\n\s*\n/).map((each) => html`<p class="govuk-body">${inLines(each)}</p>`)}`;

const standing = ({ lang, association, of, report, shown, before, newest }: Facts): Html => {
  const { page, inCase } = wordsOf(lang);
  const { waiting } = report;
  const older = html`${page.older(newest.number)} ${link(routes.reportInPublic(lang, association.id, of.id), page.toNewest)}`;
  return html`${line(page.version(shown.number, dateWords(shown.publishedOn, lang)))}
${line(page.two)}
${shown !== newest && insetText({ text: older })}
${waiting && insetText({ text: waiting.for === 'board' ? inCase.board(dateWords(waiting.replyBy, lang)) : inCase.panel })}
${before && line(link('#changes', page.changes(before.number)))}`;
};

/** Beside the report, headed and set as the report is: no majority makes a view smaller. */
const views = ({ lang, shown }: Facts): Html => {
  const { page } = wordsOf(lang);
  const { who } = wordingOf(panelActsWording, lang);
  return html`${shown.minorityViews.map(
    ({ role, on, text }) => html`${heading(page.view(who[role]))}
${paragraphs(text)}
<p class="govuk-body-s twt-muted">${page.viewBy(dateWords(on, lang))}</p>`,
  )}`;
};

const reply = ({ lang, shown }: Facts): Html => {
  const { page } = wordsOf(lang);
  const said = shown.reply;
  return html`${heading(page.reply)}
${
  said
    ? html`${paragraphs(said.text)}
<p class="govuk-body-s twt-muted">${page.repliedOn(dateWords(said.on, lang))}</p>`
    : line(page.noReply(dateWords(shown.replyBy, lang)))
}`;
};

const changes = ({ lang, shown, before }: Facts): Html | undefined => {
  if (!before) return undefined;
  const { page, differences: said } = wordsOf(lang);
  const [was, is] = [before.report, shown.report];
  const titled = isDifferent(was.title, is.title);
  const found = isDifferent(was.findings, is.findings);
  return html`<h2 class="govuk-heading-m" id="changes">${page.changes(before.number)}</h2>
${line(titled || found ? page.changesMean : page.same)}
${titled && html`<p class="govuk-body"><strong>${differences(was.title, is.title, said)}</strong></p>`}
${found && line(differences(was.findings, is.findings, said))}`;
};

const recommendations = ({ lang, report }: Facts): Html | undefined => {
  if (report.recommendations.length === 0) return undefined;
  const words = wordsOf(lang).recommendations;
  return html`${heading(words.title)}
${line(words.state)}
${report.recommendations.map((each) =>
  recommendationBlock(lang, each, html`<h3 class="govuk-heading-s">${words.one(each.number)}</h3>`),
)}`;
};

const around = ({ lang, association, of, report, shown }: Facts): Html => {
  const { page } = wordsOf(lang);
  const one = ({ number, publishedOn }: PublishedReport): Html => {
    const text = page.versionOn(number, dateWords(publishedOn, lang));
    if (number === shown.number) return html`<li>${text} (${page.thisOne})</li>`;
    return html`<li>${link(routes.reportInPublic(lang, association.id, of.id, number), text)}</li>`;
  };
  return html`${
    report.published.length > 1 &&
    html`${heading(page.versions)}
<ul class="govuk-list govuk-list--bullet">${report.published.map(one)}</ul>`
  }
${heading(page.made)}
${line(link(routes.panelInPublic(lang, association.id), page.toPanel))}
${line(link(`${routes.resultsOf(lang, association.id)}#${of.id}`, page.toCase))}`;
};

/** One published text of a panel's report, with every view of a member and what the board replied. */
export const reportPage = (facts: Facts): string => {
  const { lang, stylesheet, association, of, shown, newest } = facts;
  const { page } = wordsOf(lang);
  const { title, findings } = shown.report;
  const version = shown === newest ? undefined : shown.number;
  const caption = page.caption(association.name, commitmentWords(lang, of.commitment).title);
  return framed(
    {
      ...{ lang, stylesheet, title, indexed: true, back: routes.resultsOf(lang, association.id) },
      otherLanguage: everywhere((other) => routes.reportInPublic(other, association.id, of.id, version)),
    },
    html`<div class="twt-column"><span class="govuk-caption-l">${caption}</span>
<h1 class="govuk-heading-l">${title}</h1>
${standing(facts)}
${heading(page.found)}
${paragraphs(findings)}
${views(facts)}
${reply(facts)}
${recommendations(facts)}
${changes(facts)}
${around(facts)}</div>`,
  );
};
