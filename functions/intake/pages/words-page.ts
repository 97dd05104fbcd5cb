import { textarea } from '../../../shared/html/components/textarea.ts';
import { html } from '../../../shared/html/html.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { captionOf, errorOf, formPage, type PageFacts } from './form-page.ts';

/** What a tenant wants to add in words. */
export const wordsPage = (facts: PageFacts): string => {
  const words = wordingOf(formWording, facts.lang).words;
  const body = html`${captionOf(facts)}
${textarea({
  name: 'words',
  label: { text: words.title, classes: 'govuk-label--l', isPageHeading: true },
  hint: { text: words.hint },
  errorMessage: errorOf(facts, 'words'),
  value: facts.values.words,
  rows: 8,
})}
${continueButtons(facts.lang, { act: 'skip', text: words.remove })}`;
  return formPage(facts, { title: words.title, body });
};
