import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { BoardAnswer } from '../../../shared/domain/escalation/board-answer.ts';
import type { Recommendation } from '../../../shared/domain/escalation/report.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { details } from '../../../shared/html/components/details.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { boardDraftsWording } from '../../../shared/wording/board-drafts.ts';
import { boardReportsWording } from '../../../shared/wording/board-reports.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import type { BoardSide } from './board-side.ts';
import { clockNote } from './board-two.ts';
import { givenAnswer } from './given-answer.ts';

type Facts = { lang: Language; token: string; link: BoardSide };

/** What the panel recommends, whose it is, and both its dates. */
export const recommendationText = (lang: Language, item: Recommendation, today: LocalDate): Html => {
  const words = wordingOf(boardReportsWording, lang).item;
  const due = dateWords(item.answerBy, lang);
  const late = !item.answered && today > item.answerBy;
  return summaryList({
    rows: [
      { key: words.text, value: inLines(item.text) },
      { key: words.owner, value: item.owner },
      { key: words.by, value: dateWords(item.by, lang) },
      { key: words.answerBy, value: late ? words.late(due) : due },
    ],
  });
};

/** What the board answered, and what came of it, beneath what was recommended. */
const followed = (lang: Language, { answered, judged }: Recommendation): Html => {
  const words = wordingOf(boardReportsWording, lang).item;
  return html`<h3 class="govuk-heading-s">${words.answer}</h3>
${
  answered
    ? html`<p class="govuk-body">${words.answered(momentWords(answered.at, lang))}</p>
${givenAnswer(lang, answered.answer, words.kind)}`
    : html`<p class="govuk-body">${words.none}</p>`
}
${
  judged &&
  html`<h3 class="govuk-heading-s">${words.verdict}</h3>
<p class="govuk-body">${words.verdicts[judged.verdict]} ${inLines(judged.reason)}</p>`
}`;
};

/** A recommendation as everybody reads it. */
export const recommendationWhole = (lang: Language, item: Recommendation, today: LocalDate): Html =>
  html`<h2 class="govuk-heading-m">${wordingOf(boardReportsWording, lang).item.title(item.number)}</h2>
${recommendationText(lang, item, today)}
${followed(lang, item)}`;

/** The same with this answer beside it, folded away. */
export const recommendationFolded = (
  lang: Language,
  item: Recommendation,
  answer: BoardAnswer,
  today: LocalDate,
): Html => {
  const words = wordingOf(boardReportsWording, lang).item;
  return details({
    summary: words.preview,
    text: html`${recommendationText(lang, item, today)}
<h3 class="govuk-heading-s">${words.answer}</h3>
${givenAnswer(lang, answer, words.kind)}`,
  });
};

/** Where the answer to a recommendation stands between the two, and the one way on. */
const way = ({ lang, token, link }: Facts, item: Recommendation): Html => {
  const words = wordingOf(boardReportsWording, lang).item;
  const drafts = wordingOf(boardDraftsWording, lang);
  const { contacts } = drafts;
  const href = routes.boardRecommendation(lang, token, item.number);
  const { draft, returned, number } = item;
  if (draft?.by === link.by)
    return html`<p class="govuk-body">${words.yours(contacts[link.other])}</p>
${button({ text: words.change(number), href, classes: 'govuk-button--secondary' })}`;
  if (draft && link.reach === 'one-mailbox')
    return html`<p class="govuk-body">${drafts.reach['one-mailbox'](contacts[link.other])}</p>`;
  if (draft)
    return html`<p class="govuk-body">${words.theirs(contacts[link.other])}</p>
${button({ text: words.open(number), href })}`;
  return html`${returned && html`<p class="govuk-body">${words.returned}</p>${insetText({ text: inLines(returned.reason) })}`}
${button({ text: words.start(number), href })}`;
};

/** On the page of the case: each recommendation with its dates, and what is still to be done about it. */
export const recommendationsPart = (facts: Facts): Html | undefined => {
  const { lang, link } = facts;
  const { recommendations } = link.view;
  if (recommendations.length === 0) return undefined;
  const words = wordingOf(boardReportsWording, lang).item;
  return html`<h2 class="govuk-heading-m">${words.section}</h2>
${recommendations.map(
  (
    item,
  ) => html`<h3 class="govuk-heading-s" id="recommendation-${String(item.number)}">${words.title(item.number)}</h3>
${recommendationText(lang, item, link.today)}
${item.answered || item.judged ? followed(lang, item) : ''}
${item.answered ? '' : way(facts, item)}`,
)}`;
};

type PageFacts = Facts & { stylesheet: string; item: Recommendation };

const pageOf = ({ lang, stylesheet, token, link, item }: PageFacts, title: string, body: Html): string =>
  framed(
    {
      ...{ lang, stylesheet, title, back: routes.board(lang, token) },
      otherLanguage: everywhere((other) => routes.boardRecommendation(other, token, item.number)),
    },
    html`<span class="govuk-caption-l">${wordingOf(boardWording, lang).caption(link.view.id)}</span>
<h1 class="govuk-heading-l">${title}</h1>
${body}`,
  );

/** A recommendation that was answered. */
export const recommendationPage = (facts: PageFacts): string => {
  const { lang, link, item } = facts;
  const { title } = wordingOf(boardReportsWording, lang).item;
  return pageOf(
    facts,
    title(item.number),
    html`${recommendationText(lang, item, link.today)}${followed(lang, item)}`,
  );
};

/** What the other of the two drafted, whole: to be confirmed, sent back, or written anew. */
export const recommendationDraftPage = (
  facts: PageFacts & { draft: NonNullable<Recommendation['draft']> },
): string => {
  const { lang, token, link, item, draft } = facts;
  const words = wordingOf(boardReportsWording, lang).item;
  const { judge, theirs, contacts } = wordingOf(boardDraftsWording, lang);
  const path = routes.boardRecommendation(lang, token, item.number);
  const number = String(draft.number);
  return pageOf(
    facts,
    words.judge(item.number),
    html`<p class="govuk-body-l">${judge.lead}</p>
${recommendationText(lang, item, link.today)}
<p class="govuk-body">${theirs.body(momentWords(draft.at, lang), contacts[link.other])}</p>
${givenAnswer(lang, draft.answer, words.kind)}
${warningText({ text: words.publicNote, iconFallbackText: wordingOf(frameWording, lang).warning })}
${recommendationFolded(lang, item, draft.answer, link.today)}
<p class="govuk-body">${clockNote({ lang, due: item.answerBy, today: link.today })}</p>
<p class="govuk-body">${judge.once}</p>
<form method="post" action="${path}" novalidate>
<input type="hidden" name="draft" value="${number}">
${button({ text: words.confirm, name: 'act', value: 'confirm', preventDoubleClick: true })}
</form>
<p class="govuk-body"><a class="govuk-link" href="${routes.boardRecommendationReturn(lang, token, item.number)}?draft=${number}">${judge.back}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${path}?write=1">${judge.instead}</a><br>
<span class="twt-muted">${judge.insteadHint(contacts[link.other])}</span></p>`,
  );
};
