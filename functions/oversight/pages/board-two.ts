import { type Language, routes } from '../../../shared/contracts/routes.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { boardDraftsWording } from '../../../shared/wording/board-drafts.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import type { BoardSide } from './board-side.ts';
import { givenAnswer } from './given-answer.ts';

type Facts = { lang: Language; token: string; link: BoardSide };

const heading = (text: string): Html => html`<h2 class="govuk-heading-m">${text}</h2>`;
const paragraph = (text: string): Html => html`<p class="govuk-body">${text}</p>`;

/** "A draft does not stop the clock", with the date. Nothing where nobody has been told yet. */
export const clockNote = (facts: {
  lang: Language;
  due: LocalDate | undefined;
  today: LocalDate;
}): string | undefined => {
  const { lang, due, today } = facts;
  const words = wordingOf(boardDraftsWording, lang);
  if (due === undefined) return undefined;
  return today > due ? words.clockLate(dateWords(due, lang)) : words.clock(dateWords(due, lang));
};

/** What stands in the way of a second person, and what helps. */
const reachNote = ({ lang, link }: Facts): Html | undefined => {
  const words = wordingOf(boardDraftsWording, lang);
  if (link.reach === 'reachable') return undefined;
  const why = words.reach[link.reach](words.contacts[link.other]);
  return insetText({
    text: html`<h3 class="govuk-heading-s">${words.reach.title}</h3>
${paragraph(why)}
${paragraph(words.reach.help)}`,
  });
};

const clock = ({ lang, link }: Facts): Html | undefined => {
  const note = clockNote({ lang, due: link.view.answerBy, today: link.today });
  return note === undefined ? undefined : paragraph(note);
};

const toAnswer = ({ lang, token }: Facts, text: string, primary: boolean): Html =>
  button({
    text,
    href: routes.boardAnswer(lang, token),
    ...(!primary && { classes: 'govuk-button--secondary' }),
  });

type Draft = NonNullable<BoardSide['view']['draft']>;

const yours = (facts: Facts, draft: Draft): Html => {
  const { lang, link } = facts;
  const words = wordingOf(boardDraftsWording, lang);
  const { yours: own, contacts } = words;
  const { draftMails } = rulebookOf(link.view.rulebook).panel;
  return html`${heading(own.title[link.other])}
${paragraph(own.body(momentWords(draft.at, lang), contacts[link.other]))}
${draft.number > draftMails && link.reach === 'reachable' && paragraph(words.tell(draftMails))}
${clock(facts)}
${reachNote(facts)}
${givenAnswer(lang, draft.answer)}
${toAnswer(facts, own.change, false)}`;
};

const theirs = (facts: Facts, draft: Draft): Html => {
  const { lang, token, link } = facts;
  const { theirs: of, contacts } = wordingOf(boardDraftsWording, lang);
  return html`${heading(of.title[link.other])}
${paragraph(of.body(momentWords(draft.at, lang), contacts[link.other]))}
${clock(facts)}
${link.reach === 'one-mailbox' && reachNote(facts)}
${givenAnswer(lang, draft.answer)}
${link.reach !== 'one-mailbox' && button({ text: of.open, href: routes.boardDraft(lang, token) })}`;
};

const returned = (facts: Facts, back: NonNullable<BoardSide['view']['draftReturned']>): Html => {
  const { lang, link } = facts;
  const words = wordingOf(boardDraftsWording, lang);
  const { returned: of } = words;
  const byYou = back.by === link.by;
  return html`${heading(byYou ? of.byYou : of.toYou[link.other])}
${paragraph(of.reason(momentWords(back.at, lang)))}
${insetText({ text: inLines(back.reason) })}
${byYou && paragraph(of.waits(words.contacts[link.other]))}
${clock(facts)}
${reachNote(facts)}
${back.answer && html`<h3 class="govuk-heading-s">${of.before}</h3>${givenAnswer(lang, back.answer)}`}
${toAnswer(facts, back.answer ? of.change : of.anew, !byYou)}`;
};

const unwritten = (facts: Facts): Html => {
  const { answer } = wordingOf(boardWording, facts.lang);
  return html`${heading(answer.title)}
${paragraph(answer.body)}
${reachNote(facts)}
${toAnswer(facts, answer.start, facts.link.view.acknowledgedAt !== undefined)}`;
};

/** Where the answer of a board stands between its two people, and what this one of them can do. */
export const betweenTheTwo = (facts: Facts): Html => {
  const { lang, link } = facts;
  const { draft, draftReturned, mailedAnswer } = link.view;
  const mailed =
    mailedAnswer &&
    wordingOf(boardDraftsWording, lang).byMail.waits(dateWords(mailedAnswer.receivedOn, lang));
  const where = draft
    ? draft.by === link.by
      ? yours(facts, draft)
      : theirs(facts, draft)
    : draftReturned
      ? returned(facts, draftReturned)
      : unwritten(facts);
  return html`${mailed && insetText({ text: mailed })}
${where}`;
};
