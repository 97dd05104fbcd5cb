import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { type Preview, rightOfReply } from '../../../shared/domain/publication/right-of-reply.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import { type Instant, localDateOf } from '../../../shared/domain/time/calendar.ts';
import { details } from '../../../shared/html/components/details.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { caseBlock } from '../../../shared/html/public-case.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { boardPublicWording } from '../../../shared/wording/board-public.ts';
import { boardReportsWording } from '../../../shared/wording/board-reports.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { recommendationWhole } from './board-recommendation.ts';
import { reportText, viewsBeside } from './board-report.ts';

const block = (lang: Language, { of }: Preview): Html => caseBlock(of, lang, rulebookOf(of.rulebook));

/** What tenants will see, folded away under a heading of its own. */
export const previewFolded = (lang: Language, preview: Preview): Html => {
  const words = wordingOf(boardPublicWording, lang).preview;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
${details({ summary: words.open, text: block(lang, preview) })}`;
};

/** The case as the public page will write it, and from which day. */
export const previewPage = (facts: {
  lang: Language;
  stylesheet: string;
  token: string;
  view: CaseView;
  now: Instant;
  preview: Preview;
}): string => {
  const { lang, stylesheet, token, view, preview } = facts;
  const words = wordingOf(boardPublicWording, lang).preview;
  const sent = view.reportVersions.at(-1);
  const { from, isPublic } = rightOfReply(view, localDateOf(facts.now));
  return framed(
    {
      ...{ lang, stylesheet, title: words.title, back: routes.board(lang, token) },
      otherLanguage: everywhere((other) => routes.boardPreview(other, token)),
    },
    html`<span class="govuk-caption-l">${wordingOf(boardWording, lang).caption(view.id)}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
${insetText({ text: `${isPublic ? words.now : words.lead(dateWords(from, lang))} ${words.with[preview.shown]}` })}
<h2 class="govuk-visually-hidden">${words.open}</h2>
${block(lang, preview)}
${
  sent &&
  html`<h2 class="govuk-heading-m">${wordingOf(boardReportsWording, lang).report.section}</h2>
${reportText(lang, sent, viewsBeside(view, sent), sent.reply?.text ?? '')}`
}
${view.recommendations.map((item) => recommendationWhole(lang, item, localDateOf(facts.now)))}`,
  );
};
