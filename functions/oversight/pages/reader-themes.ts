import { routes } from '../../../shared/contracts/routes.ts';
import type { AssociationId } from '../../../shared/domain/association.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { checkboxes } from '../../../shared/html/components/checkboxes.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { readerWording } from '../../../shared/wording/reader.ts';
import { themeName } from '../../../shared/wording/themes.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import {
  problemAt,
  type ReaderFacts,
  type ReaderProblem,
  readerForm,
  readerFrame,
  wordsBlock,
} from './reader-parts.ts';

/** An association with texts that have no theme yet. */
export type WaitingTexts = { id: AssociationId; name: string; texts: number };

const waitingBlock = (facts: ReaderFacts, { id, name, texts }: WaitingTexts): Html => {
  const { lang } = facts;
  const words = wordingOf(readerWording, lang).themes;
  return html`<li>
<h2 class="govuk-heading-s">${name}</h2>
<p class="govuk-body">${words.waiting(texts)}</p>
${readerForm(
  lang,
  { act: 'open-words', association: id },
  button({
    text: html`${words.go}<span class="govuk-visually-hidden">, ${name}</span>`,
    classes: 'govuk-button--secondary',
  }),
  routes.readerThemes(lang),
)}
</li>`;
};

/** Which associations have texts that wait for a theme. */
export const readerThemesPage = (
  facts: ReaderFacts & { waiting: readonly WaitingTexts[]; done: boolean },
): string => {
  const { lang, waiting, done } = facts;
  const { themes: words, queue } = wordingOf(readerWording, lang);
  return readerFrame(
    facts,
    { title: words.title, back: routes.reader(lang), path: routes.readerThemes },
    html`${done && notificationBanner({ type: 'success', title: queue.done.title, text: queue.done.coded })}
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.intro}</p>
${
  waiting.length === 0
    ? html`<p class="govuk-body">${words.none}</p>`
    : html`<ul class="govuk-list">${waiting.map((each) => waitingBlock(facts, each))}</ul>`
}`,
  );
};

/** One text, to be given its promise and its themes. */
export const readerWordsPage = (
  facts: ReaderFacts & {
    association: { id: AssociationId; name: string };
    text: string;
    week: LocalDate;
    words: string;
    promises: readonly string[];
    themes: readonly string[];
    typed: ReadonlyMap<string, string>;
    problems: readonly ReaderProblem[];
  },
): string => {
  const { lang, association, typed, problems } = facts;
  const words = wordingOf(readerWording, lang).themes;
  const promise = typed.get('promise');
  return readerFrame(
    facts,
    { title: words.text, back: routes.readerThemes(lang), problems },
    html`<h1 class="govuk-heading-l">${words.text}</h1>
<p class="govuk-body">${association.name} · ${words.week} ${shortDateWords(facts.week, lang)}</p>
${wordsBlock(facts.words)}
${readerForm(
  lang,
  { association: association.id, text: facts.text },
  html`${radios({
    name: 'promise',
    fieldset: { legend: { text: words.promise, classes: 'govuk-fieldset__legend--m' } },
    ...problemAt(facts, problems, 'promise'),
    items: [
      ...facts.promises.map((id) => ({
        value: id,
        text: commitmentWords(lang, id).title,
        checked: promise === id,
      })),
      { value: 'none', text: words.noPromise, checked: promise === 'none' },
    ],
  })}
${checkboxes({
  name: 'theme',
  idPrefix: 'theme',
  fieldset: { legend: { text: words.what, classes: 'govuk-fieldset__legend--m' } },
  hint: { text: words.whatHint },
  ...problemAt(facts, problems, 'theme'),
  items: facts.themes.map((id) => ({
    name: `theme-${id}`,
    value: 'yes',
    text: themeName(lang, id),
    checked: typed.get(`theme-${id}`) === 'yes',
  })),
})}
<div class="govuk-button-group">
${button({ text: words.save, name: 'act', value: 'code' })}
${button({ text: words.stop, name: 'act', value: 'code-and-stop', classes: 'govuk-button--secondary' })}
</div>`,
  routes.readerThemes(lang),
)}`,
  );
};
