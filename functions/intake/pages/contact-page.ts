import { input } from '../../../shared/html/components/input.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { html } from '../../../shared/html/html.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { errorOf, formPage, type PageFacts } from './form-page.ts';

/** How a tenant may be reached, and what for. */
export const contactPage = (
  facts: PageFacts & { purposes: readonly ('danger' | 'more' | 'outcome')[] },
): string => {
  const words = wordingOf(formWording, facts.lang).contact;
  const { values } = facts;
  const body = html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.intro}</p>
${input({
  name: 'email',
  label: { text: words.email },
  errorMessage: errorOf(facts, 'email'),
  value: values.email,
  type: 'email',
  autocomplete: 'email',
  spellcheck: false,
  attributes: { dir: 'ltr' },
})}
${input({
  name: 'phone',
  label: { text: words.phone },
  errorMessage: errorOf(facts, 'phone'),
  value: values.phone,
  type: 'tel',
  autocomplete: 'tel',
  attributes: { dir: 'ltr' },
  classes: 'govuk-input--width-20',
})}
${radios({
  name: 'purpose',
  fieldset: { legend: { text: words.purpose, classes: 'govuk-fieldset__legend--s' } },
  errorMessage: errorOf(facts, 'purpose'),
  items: facts.purposes.map((purpose) => ({
    value: purpose,
    text: words.purposes[purpose],
    checked: values.purpose === purpose,
  })),
})}
${continueButtons(facts.lang, { act: 'skip', text: words.remove })}`;
  return formPage(facts, { title: words.title, body });
};
