import {
  nearestLanguage,
  routes,
  type TellLanguage,
  tellLanguages,
} from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { table } from '../../../shared/html/components/table.ts';
import { attributes, type Html, html } from '../../../shared/html/html.ts';
import { assistWording } from '../../../shared/wording/assist.ts';
import { languageNames, markupOf, wordingOf } from '../../../shared/wording/wording.ts';
import { type AssistFacts, assistFrame } from './assist-frame.ts';

type StartFacts = AssistFacts & {
  /** References of sheets that a second helper has to type, the oldest first, and for how many days they wait. */
  waiting: readonly { reference: string; days: number }[];
  /** After how many days a first entry is deleted. */
  deletedAfter: number;
};

const choice = (href: string, words: { title: string; text: string; go: string }): Html =>
  html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.text}</p>
${button({ href, text: words.go })}`;

const waitingBlock = ({ lang, waiting, deletedAfter }: StartFacts): Html => {
  const words = wordingOf(assistWording, lang).start.waiting;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${waiting.length === 0 ? words.none : words.count(waiting.length)} ${waiting.length > 0 && words.deleted(deletedAfter)}</p>
${
  waiting.length > 0 &&
  table({
    head: [{ text: words.reference }, { text: words.age }],
    rows: waiting.map(({ reference, days }) => [
      { text: html`<bdi dir="ltr">${reference}</bdi>` },
      { text: words.days(days) },
    ]),
  })
}`;
};

const printBlock = (lang: TellLanguage): Html => {
  const words = wordingOf(assistWording, lang).start.print;
  const link = (to: TellLanguage, size: 'normal' | 'large'): Html =>
    html`<a class="govuk-link" href="${routes.paper(to, size)}" hreflang="${markupOf[to].lang}">${words[size]}<span class="govuk-visually-hidden">, ${languageNames[to]}</span></a>`;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.text}</p>
<ul class="govuk-list">${tellLanguages.map(
    (to) =>
      html`<li><bdi${attributes(markupOf[to])}>${languageNames[to]}</bdi>: ${link(to, 'normal')}, ${link(to, 'large')}</li>`,
  )}</ul>`;
};

/** The helper's first page: who may help, two ways to, what waits, and the form to print. */
export const assistStartPage = (facts: StartFacts): string => {
  const { lang } = facts;
  const words = wordingOf(assistWording, lang).start;
  return assistFrame(
    facts,
    { title: words.title, otherLanguage: routes.helper, back: routes.desk(nearestLanguage(lang)) },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
${insetText({
  text: html`<h2 class="govuk-heading-s">${words.who}</h2>
<ul class="govuk-list govuk-list--bullet">${words.whoItems.map((each) => html`<li>${each}</li>`)}</ul>`,
})}
${choice(routes.helperTelephone(lang), words.telephone)}
${choice(routes.helperPaper(lang), words.paper)}
${waitingBlock(facts)}
${printBlock(lang)}`,
  );
};
