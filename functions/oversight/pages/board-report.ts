import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { MinorityView, ReportVersion } from '../../../shared/domain/escalation/report.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { details } from '../../../shared/html/components/details.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { boardReportsWording } from '../../../shared/wording/board-reports.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Facts = { lang: Language; token: string; view: CaseView; today: LocalDate };

/** The views that stand beside a text: those that were published with it, or the ones that there are now. */
export const viewsBeside = (view: CaseView, { published }: ReportVersion): readonly MinorityView[] =>
  published?.minorityViews ?? view.minorityViews;

/** A text of the report, the views beside it, and what the board says to it: as everybody reads them together. */
export const reportText = (
  lang: Language,
  sent: ReportVersion,
  views: readonly MinorityView[],
  reply: string | undefined,
): Html => {
  const words = wordingOf(boardReportsWording, lang).report;
  return html`<h2 class="govuk-heading-m">${sent.report.title}</h2>
<h3 class="govuk-heading-s">${words.findings}</h3>
<p class="govuk-body">${inLines(sent.report.findings)}</p>
${views.map(
  ({
    by,
    text,
  }) => html`<h3 class="govuk-heading-s">${by.role === 'panel-chair' ? words.view.chair : words.view.member}</h3>
<p class="govuk-body">${inLines(text)}</p>`,
)}
${
  reply !== undefined &&
  html`<h3 class="govuk-heading-s">${words.reply}</h3>
${reply === '' ? html`<p class="govuk-body">${words.noReply}</p>` : insetText({ text: inLines(reply) })}`
}`;
};

/** The report with this reply beside it, folded away. */
export const reportFolded = (lang: Language, view: CaseView, sent: ReportVersion, reply: string): Html => {
  const words = wordingOf(boardReportsWording, lang).report;
  return html`${details({ summary: words.preview, text: reportText(lang, sent, viewsBeside(view, sent), reply) })}
<p class="govuk-body">${words.previewNote}</p>`;
};

const standing = (lang: Language, today: LocalDate, sent: ReportVersion): string => {
  const words = wordingOf(boardReportsWording, lang).report;
  if (sent.published) return words.published(momentWords(sent.published.at, lang));
  if (sent.reply) return words.replied(momentWords(sent.reply.at, lang));
  const due = dateWords(sent.replyBy, lang);
  return today > sent.replyBy ? words.over(due) : words.due(due);
};

/** On the page of the case: the text that was sent last, how long it can be replied to, and the way there. */
export const reportPart = ({ lang, token, view, today }: Facts): Html | undefined => {
  const sent = view.reportVersions.at(-1);
  if (!sent) return undefined;
  const words = wordingOf(boardReportsWording, lang).report;
  const href = routes.boardReport(lang, token, sent.number);
  return html`<h2 class="govuk-heading-m">${words.section}</h2>
<p class="govuk-body">${words.sent(momentWords(sent.at, lang))}</p>
<p class="govuk-body">${standing(lang, today, sent)}</p>
${
  sent.reply || sent.published
    ? html`<p class="govuk-body"><a class="govuk-link" href="${href}">${words.read}</a></p>`
    : button({ text: words.open, href })
}`;
};

/** A text of the report that cannot be replied to any more: whole, with what was said to it. */
export const reportPage = (facts: Facts & { stylesheet: string; sent: ReportVersion }): string => {
  const { lang, stylesheet, token, view, today, sent } = facts;
  const words = wordingOf(boardReportsWording, lang).report;
  const title = words.title(sent.number);
  const inPublic = routes.reportInPublic(lang, view.association, view.id, sent.number);
  return framed(
    {
      ...{ lang, stylesheet, title, back: routes.board(lang, token) },
      otherLanguage: everywhere((other) => routes.boardReport(other, token, sent.number)),
    },
    html`<span class="govuk-caption-l">${wordingOf(boardWording, lang).caption(view.id)}</span>
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${standing(lang, today, sent)}</p>
${reportText(lang, sent, viewsBeside(view, sent), sent.reply?.text ?? '')}
${sent.published && html`<p class="govuk-body"><a class="govuk-link" href="${inPublic}">${words.inPublic}</a></p>`}`,
  );
};
