import { type Language, routes } from '../../../shared/contracts/routes.ts';
import { extensionDates, extensionRefusal } from '../../../shared/domain/escalation/more-time.ts';
import { rightOfReply } from '../../../shared/domain/publication/right-of-reply.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import { addDays } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { boardDraftsWording } from '../../../shared/wording/board-drafts.ts';
import { boardPublicWording } from '../../../shared/wording/board-public.ts';
import { boardReportsWording } from '../../../shared/wording/board-reports.ts';
import { boardSayingsWording } from '../../../shared/wording/board-sayings.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { evidenceWording } from '../../../shared/wording/evidence.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { informationAsked, panelDecided } from './board-panel-said.ts';
import { recommendationsPart } from './board-recommendation.ts';
import { reportPart } from './board-report.ts';
import type { BoardSide, Deed } from './board-side.ts';
import { boardStanding } from './board-standing.ts';
import { betweenTheTwo } from './board-two.ts';
import { evidenceOf } from './evidence.ts';
import { givenAnswer } from './given-answer.ts';

/** What the board's page is written from. `done`: what the press before this page recorded. */
export type BoardFacts = {
  lang: Language;
  stylesheet: string;
  token: string;
  link: BoardSide;
  done: Deed | undefined;
};

const doneWords = (lang: Language, { view, other }: BoardSide, done: Deed): string => {
  const drafts = wordingOf(boardDraftsWording, lang);
  const sayings = wordingOf(boardSayingsWording, lang);
  const reports = wordingOf(boardReportsWording, lang);
  switch (done) {
    case 'acknowledged':
      return wordingOf(boardWording, lang).acknowledge.done;
    case 'drafted':
      return drafts.yours.done[other];
    case 'confirmed':
      return drafts.judge.done;
    case 'returned':
      return drafts.returned.done;
    case 'extended':
      return sayings.extension.done(view.answerBy ? dateWords(view.answerBy, lang) : '');
    case 'replied':
      return reports.report.done;
    case 'item-drafted':
      return reports.item.drafted;
    case 'item-confirmed':
      return reports.item.confirmed;
    case 'item-returned':
      return reports.item.sentBack;
    case 'informed':
      return sayings.information.done;
    default:
      return done satisfies never;
  }
};

const acknowledging = ({ lang, token, link: { view } }: BoardFacts): Html | undefined => {
  if (view.closed || view.answeredAt || view.acknowledgedAt) return undefined;
  const { acknowledge } = wordingOf(boardWording, lang);
  return html`<h2 class="govuk-heading-m">${acknowledge.title}</h2>
<p class="govuk-body">${acknowledge.body}</p>
<form method="post" action="${routes.boardAcknowledge(lang, token)}" novalidate>${button({ text: acknowledge.button })}</form>`;
};

const answering = (facts: BoardFacts): Html | undefined => {
  const { lang, link } = facts;
  const { answer, answerMailed, closed } = link.view;
  if (answer)
    return html`<h2 class="govuk-heading-m">${wordingOf(boardWording, lang).answer.given}</h2>
${answerMailed && html`<p class="govuk-body">${wordingOf(boardDraftsWording, lang).byMail.given}</p>`}
${givenAnswer(lang, answer)}`;
  return closed ? undefined : betweenTheTwo(facts);
};

/** More time is offered only while it can be had. */
const moreTime = ({ lang, token, link: { view, today } }: BoardFacts): Html | undefined => {
  const rulebook = rulebookOf(view.rulebook);
  if (view.closed || extensionRefusal(view, today, rulebook)) return undefined;
  const words = wordingOf(boardSayingsWording, lang).extension;
  const { was } = extensionDates(view, today, rulebook);
  return html`<p class="govuk-body">${words.offer(rulebook.clocks.extension, dateWords(addDays(was, -1), lang))}
<a class="govuk-link" href="${routes.boardExtension(lang, token)}">${words.link}</a></p>`;
};

const replying = ({ lang, token, link: { view, today } }: BoardFacts): Html => {
  const words = wordingOf(boardPublicWording, lang).reply;
  const { from, isPublic, certain, days } = rightOfReply(view, today);
  const day = dateWords(from, lang);
  const says = isPublic ? words.public(day) : certain ? words.from(days, day) : words.notTold(days, day);
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${says}</p>
<p class="govuk-body">${words.live} ${words.edit}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.boardPreview(lang, token)}">${isPublic ? words.linkNow : words.link}</a></p>`;
};

/** The page that a board's link opens: what the case is, where it stands, what it rests on, and what can be done. */
export const boardCasePage = (facts: BoardFacts): string => {
  const { lang, stylesheet, token, link, done } = facts;
  const { view, today } = link;
  const words = wordingOf(boardWording, lang);
  const title = words.title(link.association.name);
  const commitment = commitmentWords(lang, view.commitment);
  const panel = { lang, token, view, today };
  return framed(
    { lang, stylesheet, title, otherLanguage: everywhere((other) => routes.board(other, token)) },
    html`${done && notificationBanner({ title: wordingOf(frameWording, lang).success, type: 'success', text: doneWords(lang, link, done) })}
<span class="govuk-caption-l">${words.caption(view.id)}</span>
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body-l">${words.about(commitment.title)}</p>
${insetText({ text: commitment.promise })}
${boardStanding({ lang, view, today })}
${acknowledging(facts)}
${reportPart(panel)}
${recommendationsPart(facts)}
${informationAsked(panel)}
${answering(facts)}
${moreTime(facts)}
${panelDecided(panel)}
${replying(facts)}
<h2 class="govuk-heading-m">${wordingOf(evidenceWording, lang).title}</h2>
${evidenceOf(lang, view)}
<p class="govuk-hint">${words.link}</p>`,
  );
};
