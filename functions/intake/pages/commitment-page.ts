import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { charterWording, commitmentWords } from '../../../shared/wording/charter.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { captionOf, errorOf, formPage, type PageFacts } from './form-page.ts';

/** The five levels, the best first. */
const levels = [5, 4, 3, 2, 1] as const;

/** The choices of a level, the best first, and "does not apply". */
export const levelItems = (lang: TellLanguage, chosen: string | undefined) => {
  const named = wordingOf(charterWording, lang).levels;
  return [
    ...levels.map((level) => ({
      value: String(level),
      text: named[level],
      checked: chosen === String(level),
    })),
    { divider: wordingOf(formWording, lang).commitment.or },
    {
      value: 'does-not-apply',
      text: named['does-not-apply'],
      checked: chosen === 'does-not-apply',
    },
  ];
};

/** The promise of a commitment in plain words. */
export const promise = (lang: TellLanguage, commitment: string): Html => {
  const label = wordingOf(formWording, lang).commitment.promise;
  return html`<span class="twt-promise"><strong class="twt-promise__label">${label}</strong> ${commitmentWords(lang, commitment).promise}</span>`;
};

/** One commitment: the promise in plain words, five levels, "does not apply", and a way past it. */
export const commitmentPage = (facts: PageFacts & { commitment: string }): string => {
  const { lang, values } = facts;
  const { question } = commitmentWords(lang, facts.commitment);
  const body = html`${captionOf(facts)}
${radios({
  name: 'answer',
  fieldset: { legend: { text: question, classes: 'govuk-fieldset__legend--l', isPageHeading: true } },
  hint: { text: promise(lang, facts.commitment) },
  errorMessage: errorOf(facts, 'answer'),
  items: levelItems(lang, values.answer),
})}
${continueButtons(lang, { act: 'skip', text: wordingOf(formWording, lang).commitment.skip })}`;
  return formPage(facts, { title: question, body });
};
