import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import { checkboxes } from '../../../shared/html/components/checkboxes.ts';
import { input } from '../../../shared/html/components/input.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { passOnWording } from '../../../shared/wording/pass-on.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { errorOf, formPage, type PageFacts } from './form-page.ts';

/** What happens to an address that a tenant gives, before they are asked for it. */
export const passOnMeans = (lang: TellLanguage, level: 2 | 3): Html => {
  const words = wordingOf(passOnWording, lang);
  const title =
    level === 2
      ? html`<h2 class="govuk-heading-m">${words.whatTitle}</h2>`
      : html`<h4 class="govuk-heading-s">${words.whatTitle}</h4>`;
  return html`<p class="govuk-body">${words.intro}</p>
${title}
<ul class="govuk-list govuk-list--bullet">${words.what.map((each) => html`<li>${each}</li>`)}</ul>`;
};

/** Whether the landlord's safety team may get the tenant's address: what follows stands before the question. */
export const passOnPage = (facts: PageFacts & { longest: number }): string => {
  const { lang, values } = facts;
  const words = wordingOf(passOnWording, lang);
  const body = html`<h1 class="govuk-heading-l">${words.title}</h1>
${passOnMeans(lang, 2)}
${checkboxes({
  name: 'pass-on',
  idPrefix: 'pass-on',
  errorMessage: errorOf(facts, 'pass-on'),
  items: [{ name: 'pass-on', value: 'yes', text: words.tick, checked: values['pass-on'] === 'yes' }],
})}
${textarea({
  name: 'address',
  label: { text: words.address, classes: 'govuk-label--s' },
  hint: { text: words.addressHint(facts.longest) },
  errorMessage: errorOf(facts, 'address'),
  value: values.address,
  rows: 4,
  autocomplete: 'off',
  spellcheck: false,
  attributes: { dir: 'auto' },
})}
${input({
  name: 'safety-phone',
  label: { text: words.phone, classes: 'govuk-label--s' },
  hint: { text: words.phoneHint },
  errorMessage: errorOf(facts, 'safety-phone'),
  value: values['safety-phone'],
  type: 'tel',
  autocomplete: 'off',
  attributes: { dir: 'ltr' },
  classes: 'govuk-input--width-20',
})}
${continueButtons(lang, { act: 'skip', text: words.remove })}`;
  return formPage(facts, { title: words.title, body });
};
