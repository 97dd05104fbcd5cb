import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { input } from '../../../shared/html/components/input.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { attributes, type Html, html } from '../../../shared/html/html.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { suggestWording } from '../../../shared/wording/suggest.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { errorOf, formPage, type PageFacts } from './form-page.ts';

/** What a search found, at most a page of it; none when nothing was searched yet. */
export type FoundAssociations = { all: readonly { id: string; name: string }[]; more: boolean };

const results = (facts: PageFacts, found: FoundAssociations): Html => {
  const words = wordingOf(formWording, facts.lang).association;
  return html`${radios({
    name: 'association',
    fieldset: {
      legend: { text: words.results(found.all.length), classes: 'govuk-fieldset__legend--m' },
    },
    ...(found.more && { hint: { text: words.more } }),
    errorMessage: errorOf(facts, 'association'),
    items: found.all.map(({ id, name }) => ({
      value: id,
      text: name,
      hint: { text: words.code(id) },
      checked: facts.values.association === id,
    })),
  })}
${continueButtons(facts.lang)}`;
};

/** What the script needs: where the list is, and what it says. */
const suggesting = (lang: TellLanguage): Html => {
  const words = { ...wordingOf(suggestWording, lang), go: wordingOf(formWording, lang).continue };
  return attributes({ 'data-suggestions': routes.suggestions(lang), 'data-words': JSON.stringify(words) });
};

/** Finds the association of someone without a code, and says what an answer without a code is. */
export const associationPage = (
  facts: PageFacts & {
    found: FoundAssociations | undefined;
    /** Address of the script that suggests associations; where a search has found some, they are enough. */
    suggestScript: string;
  },
): string => {
  const words = wordingOf(formWording, facts.lang).association;
  const found = facts.found && facts.found.all.length > 0 ? facts.found : undefined;
  const body = html`<div class="twt-search"${!found && suggesting(facts.lang)}>
${input({
  name: 'search',
  label: { text: words.title, classes: 'govuk-label--l', isPageHeading: true },
  hint: { text: words.hint },
  errorMessage: errorOf(facts, 'search'),
  value: facts.values.search,
  autocomplete: 'off',
  spellcheck: false,
  attributes: { dir: 'auto' },
})}
${button({ text: words.search, name: 'act', value: 'find', classes: 'govuk-button--secondary' })}
</div>
${insetText({ text: words.open })}
${found ? results(facts, found) : html`<script type="module" src="${facts.suggestScript}"></script>`}`;
  return formPage(facts, { title: words.title, body });
};
