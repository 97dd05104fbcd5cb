import { type Language, routes } from '../contracts/routes.ts';
import type { PublicCase } from '../domain/publication/cases-in-public.ts';
import { dateWords } from '../wording/dates.ts';
import { publicReportWording } from '../wording/public-report.ts';
import { wordingOf } from '../wording/wording.ts';
import { type Html, html } from './html.ts';

const line = (text: string | Html): Html => html`<p class="govuk-body">${text}</p>`;
const link = (href: string, text: string): Html =>
  line(html`<a class="govuk-link" href="${href}">${text}</a>`);

/** What the panel reports and recommends on a case, in a few lines; nothing where it did neither. */
export const reportLines = (
  { id, association, report }: Pick<PublicCase, 'id' | 'association' | 'report'>,
  lang: Language,
): Html | undefined => {
  const words = wordingOf(publicReportWording, lang).inCase;
  const { published, waiting, recommendations } = report;
  const newest = published.at(-1);
  if (!newest && !waiting && recommendations.length === 0) return undefined;
  const late = recommendations.filter(({ lateSince, answered }) => lateSince && !answered).length;
  return html`<h4 class="govuk-heading-s">${words.title}</h4>
${newest && line(words.published(dateWords(newest.publishedOn, lang)))}
${newest && link(routes.reportInPublic(lang, association, id), words.read)}
${waiting && line(waiting.for === 'board' ? words.board(dateWords(waiting.replyBy, lang)) : words.panel)}
${recommendations.length > 0 && line(words.recommended(recommendations.length, late))}
${recommendations.length > 0 && link(routes.panelInPublic(lang, association), words.seeRecommendations)}`;
};
