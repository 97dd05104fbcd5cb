import { details } from '../../../shared/html/components/details.ts';
import { input } from '../../../shared/html/components/input.ts';
import { html } from '../../../shared/html/html.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { errorOf, formPage, type PageFacts } from './form-page.ts';

/** The code of the home's letter, or the way on without one. */
export const codePage = (facts: PageFacts): string => {
  const words = wordingOf(formWording, facts.lang).code;
  const body = html`${input({
    name: 'code',
    label: { text: words.title, classes: 'govuk-label--l', isPageHeading: true },
    hint: { text: words.hint },
    errorMessage: errorOf(facts, 'code'),
    value: facts.values.code,
    classes: 'govuk-input--width-20 govuk-input--extra-letter-spacing',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: false,
    attributes: { dir: 'ltr' },
  })}
${details({ summary: words.why, text: html`<p>${words.whyText}</p>` })}
${continueButtons(facts.lang, { act: 'no-code', text: words.none })}`;
  return formPage(facts, { title: words.title, body });
};
