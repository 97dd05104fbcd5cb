import { radios } from '../../../shared/html/components/radios.ts';
import { html } from '../../../shared/html/html.ts';
import { charterWording, commitmentWords } from '../../../shared/wording/charter.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { captionOf, errorOf, formPage, type PageFacts } from './form-page.ts';

/** The five levels, the best first. */
const levels = [5, 4, 3, 2, 1] as const;

/** One commitment: the promise in plain words, five levels, "does not apply", and a way past it. */
export const commitmentPage = (facts: PageFacts & { commitment: string }): string => {
  const { lang, values } = facts;
  const words = wordingOf(formWording, lang).commitment;
  const named = wordingOf(charterWording, lang).levels;
  const { promise, question } = commitmentWords(lang, facts.commitment);
  const body = html`${captionOf(facts)}
${radios({
  name: 'answer',
  fieldset: { legend: { text: question, classes: 'govuk-fieldset__legend--l', isPageHeading: true } },
  hint: {
    text: html`<span class="twt-promise"><strong class="twt-promise__label">${words.promise}</strong> ${promise}</span>`,
  },
  errorMessage: errorOf(facts, 'answer'),
  items: [
    ...levels.map((level) => ({
      value: String(level),
      text: named[level],
      checked: values.answer === String(level),
    })),
    { divider: words.or },
    {
      value: 'does-not-apply',
      text: named['does-not-apply'],
      checked: values.answer === 'does-not-apply',
    },
  ],
})}
${continueButtons(lang, { act: 'skip', text: words.skip })}`;
  return formPage(facts, { title: question, body });
};
