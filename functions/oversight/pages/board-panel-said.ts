import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { PanelAct } from '../../../shared/domain/escalation/panel-act.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { boardPublicWording } from '../../../shared/wording/board-public.ts';
import { boardSayingsWording } from '../../../shared/wording/board-sayings.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Facts = { lang: Language; token: string; view: CaseView; today: LocalDate };

type Decided = { what: string; text: string };

/** What was decided about the answer; the report, recommendations and questions have parts of their own. */
const decidedBy = (lang: Language, act: PanelAct): Decided | undefined => {
  const words = wordingOf(boardPublicWording, lang).panel;
  switch (act.kind) {
    case 'accept':
    case 'reject':
    case 'close':
      return { what: words.acts[act.kind], text: act.reason };
    case 'judge-answer':
      return { what: words.acts[act.kind], text: `${words.verdicts[act.verdict]} ${act.reason}` };
    case 'recommend':
    case 'judge-recommendation':
    case 'send-report':
    case 'publish-report':
    case 'ask-information':
      return undefined;
    default:
      return act satisfies never;
  }
};

/** What two members of the panel decided about the answer, each with its reason, and what comes next. */
export const panelDecided = ({ lang, view }: Facts): Html | undefined => {
  const words = wordingOf(boardPublicWording, lang).panel;
  const { review, monitoredUntil } = view;
  const next =
    view.closed || view.regulatorNoticeOwedAt
      ? undefined
      : review && view.answeredAt
        ? words.reviewed(dateWords(review.reviewBy, lang))
        : monitoredUntil && words.monitored(dateWords(monitoredUntil, lang));
  const acts = view.panelActs.flatMap(({ at, act }) => {
    const decided = decidedBy(lang, act);
    return decided ? [{ at, ...decided }] : [];
  });
  if (acts.length === 0 && !next) return undefined;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.lead}</p>
${
  acts.length > 0 &&
  summaryList({
    rows: acts.map(({ at, what, text }) => ({
      key: words.on(what, dayWords(at, lang)),
      value: inLines(text),
    })),
  })
}
${next && html`<p class="govuk-body">${next}</p>`}`;
};

/** Each request of the panel for information: what it asks, by when, and what was given. */
export const informationAsked = ({ lang, token, view, today }: Facts): Html | undefined => {
  const words = wordingOf(boardSayingsWording, lang).information;
  if (view.information.length === 0) return undefined;
  return html`<h2 class="govuk-heading-m">${words.section}</h2>
${view.information.map(({ number, question, answerBy, given }) => {
  const due = dateWords(answerBy, lang);
  return html`<p class="govuk-body">${words.question}</p>
${insetText({ text: inLines(question) })}
${
  given
    ? html`<p class="govuk-body">${words.given(momentWords(given.at, lang))}</p>
${insetText({ text: inLines(given.text) })}`
    : html`<p class="govuk-body">${today > answerBy ? words.late(due) : words.due(due)}</p>
${!view.closed && button({ text: words.open, href: routes.boardInformation(lang, token, number) })}`
}`;
})}`;
};
