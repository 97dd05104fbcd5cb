import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import { checkboxes } from '../../../shared/html/components/checkboxes.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { hazardName } from '../../../shared/wording/charter.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { errorOf, formPage, type PageFacts } from './form-page.ts';

/** Whom to phone at once; on paper too. */
export const emergency = (lang: TellLanguage): Html => {
  const words = wordingOf(formWording, lang).danger;
  return html`<section class="twt-emergency" aria-labelledby="emergency">
<h2 class="govuk-heading-s twt-emergency__title" id="emergency">${words.emergency}</h2>
<ul class="govuk-list twt-emergency__numbers">${words.numbers.map(
    (each) =>
      html`<li>${each.what} <a class="govuk-link govuk-link--no-visited-state twt-emergency__number" href="tel:${each.phone}">${each.number}</a></li>`,
  )}</ul>
</section>`;
};

/** Numbers to phone first; then what is dangerous. Never blocks: no choice is a choice. */
export const dangerPage = (facts: PageFacts & { hazards: readonly string[] }): string => {
  const { lang, values } = facts;
  const words = wordingOf(formWording, lang).danger;
  const body = html`${emergency(lang)}
${checkboxes({
  name: 'hazard',
  idPrefix: 'hazard',
  fieldset: {
    legend: { text: words.title, classes: 'govuk-fieldset__legend--l', isPageHeading: true },
  },
  hint: { text: words.hint },
  errorMessage: errorOf(facts, 'hazard'),
  items: [
    ...facts.hazards.map((hazard) => {
      const name = `hazard-${hazard}`;
      return { name, value: 'yes', text: hazardName(lang, hazard), checked: values[name] === 'yes' };
    }),
    { divider: words.or },
    { name: 'hazard-none', value: 'yes', text: words.none, checked: values['hazard-none'] === 'yes' },
  ],
})}
${continueButtons(lang)}`;
  return formPage(facts, { title: words.title, body, saves: false });
};
