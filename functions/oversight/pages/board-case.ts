import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { evidenceWording } from '../../../shared/wording/evidence.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { evidenceOf } from './evidence.ts';
import { givenAnswer } from './given-answer.ts';

/** What the board's page is written from. `done`: what the press before this page recorded. */
export type BoardFacts = {
  lang: Language;
  stylesheet: string;
  token: string;
  view: CaseView;
  associationName: string;
  today: LocalDate;
  done?: 'acknowledged' | 'answered' | undefined;
};

/** What must be said loudest about the time: late, very late, or where the case goes without an answer. */
const pressing = ({ lang, view, today }: BoardFacts): string[] => {
  const words = wordingOf(boardWording, lang).standing;
  if (view.closed) return [];
  const due = view.answerBy && dateWords(view.answerBy, lang);
  const says: string[] = [];
  if (due && view.answerBy && today > view.answerBy && !view.answeredAt)
    says.push(view.veryLateSince ? words.veryLate(due) : words.late(due));
  if (view.regulatorNoticeOwedAt) {
    if (!view.answeredAt) says.push(words.atRegulator(dayWords(view.regulatorNoticeOwedAt, lang)));
  } else if (view.escalation) says.push(words.goesOn(dateWords(view.escalation.goesOn, lang)));
  return says;
};

/** When the board answered, and that it was late when it was. */
const answeredWords = (lang: Language, view: CaseView, at: Instant): string => {
  const moment = momentWords(at, lang);
  const late = view.answerBy !== undefined && localDateOf(at) > view.answerBy;
  return late ? wordingOf(boardWording, lang).standing.afterDue(moment) : moment;
};

const standing = (facts: BoardFacts): Html => {
  const { lang, view } = facts;
  const all = wordingOf(boardWording, lang);
  const words = all.standing;
  const { clocks } = rulebookOf(view.rulebook);
  const row = (key: string, day: LocalDate | undefined): SummaryRow[] =>
    day ? [{ key, value: dateWords(day, lang) }] : [];
  const rows: SummaryRow[] = [
    view.dayZero
      ? { key: words.dayZero, value: dateWords(view.dayZero, lang) }
      : { key: words.dayZero, value: words.notYet },
    ...(view.acknowledgedAt
      ? [{ key: words.acknowledged, value: momentWords(view.acknowledgedAt, lang) }]
      : row(words.acknowledgeBy, view.answeredAt ? undefined : view.acknowledgeBy)),
    ...row(words.answerBy, view.answerBy),
    ...(view.answeredAt ? [{ key: words.answered, value: answeredWords(lang, view, view.answeredAt) }] : []),
  ];
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
${pressing(facts).map((text) => warningText({ text, iconFallbackText: wordingOf(frameWording, lang).warning }))}
${view.closed && html`<p class="govuk-body">${all.closed.body(momentWords(view.closed.at, lang))}</p>`}
${summaryList({ rows })}
<p class="govuk-body">${words.rule(clocks.acknowledge, clocks.answer)}</p>`;
};

const acts = ({ lang, token, view }: BoardFacts): Html | undefined => {
  const words = wordingOf(boardWording, lang);
  if (view.answer)
    return html`<h2 class="govuk-heading-m">${words.answer.given}</h2>
${givenAnswer(lang, view.answer)}`;
  if (view.closed) return undefined;
  return html`${
    !view.acknowledgedAt &&
    html`<h2 class="govuk-heading-m">${words.acknowledge.title}</h2>
<p class="govuk-body">${words.acknowledge.body}</p>
<form method="post" action="${routes.boardAcknowledge(lang, token)}" novalidate>${button({ text: words.acknowledge.button })}</form>`
  }
<h2 class="govuk-heading-m">${words.answer.title}</h2>
<p class="govuk-body">${words.answer.body}</p>
${button({ text: words.answer.start, href: routes.boardAnswer(lang, token), classes: view.acknowledgedAt ? '' : 'govuk-button--secondary' })}`;
};

/** The page that a board's link opens: what the case is, where it stands, what it rests on, and what can be done. */
export const boardCasePage = (facts: BoardFacts): string => {
  const { lang, stylesheet, token, view, done } = facts;
  const words = wordingOf(boardWording, lang);
  const frame = wordingOf(frameWording, lang);
  const title = words.title(facts.associationName);
  const commitment = commitmentWords(lang, view.commitment);
  return framed(
    { lang, stylesheet, title, otherLanguage: everywhere((other) => routes.board(other, token)) },
    html`${done && notificationBanner({ title: frame.success, type: 'success', text: done === 'answered' ? words.answer.done : words.acknowledge.done })}
<span class="govuk-caption-l">${words.caption(view.id)}</span>
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body-l">${words.about(commitment.title)}</p>
${insetText({ text: commitment.promise })}
${standing(facts)}
${acts(facts)}
<h2 class="govuk-heading-m">${wordingOf(evidenceWording, lang).title}</h2>
${evidenceOf(lang, view)}
<p class="govuk-hint">${words.link}</p>`,
  );
};
