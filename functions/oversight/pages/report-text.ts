import type { Language } from '../../../shared/contracts/routes.ts';
import type { MinorityView, PanelReport } from '../../../shared/domain/escalation/report.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { dayWords } from '../../../shared/wording/dates.ts';
import { panelReportWording } from '../../../shared/wording/panel-report.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** The text of a report, with the line breaks that were made in it. */
export const reportText = ({ title, findings }: PanelReport): Html =>
  html`<p class="govuk-body govuk-!-font-weight-bold">${title}</p>
<p class="govuk-body">${inLines(findings)}</p>`;

/** Somebody in the middle of a sentence: "you", or the part in which they acted. */
export const whoWords = (lang: Language, by: MinorityView['by'], subject: string): string => {
  const words = wordingOf(panelReportWording, lang);
  return by.subject === subject ? words.you : words.who[by.role];
};

/** Views of members as they stand. */
export const viewsOf = (lang: Language, views: readonly MinorityView[], subject: string): Html => {
  const words = wordingOf(panelReportWording, lang).views;
  return html`${views.map(({ at, by, text }) => {
    const day = dayWords(at, lang);
    const who = by.subject === subject ? `${words.own}, ${day}` : words.of(whoWords(lang, by, subject), day);
    return html`<p class="govuk-body govuk-!-margin-bottom-1"><strong>${who}</strong></p>
<p class="govuk-body">${inLines(text)}</p>`;
  })}`;
};
