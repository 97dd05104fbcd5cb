import { radios } from '../../../shared/html/components/radios.ts';
import { html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { problemWording } from '../../../shared/wording/problem.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { levelItems, promise } from './commitment-page.ts';
import { captionOf, errorOf, formPage, type PageFacts } from './form-page.ts';

/**
 * The commitment that only those can judge who reported something: that question first, then the level, on one page, so
 * that it needs no script and stays one page.
 */
export const reportedPage = (
  facts: PageFacts & { commitment: string; reports: readonly string[] },
): string => {
  const { lang, values } = facts;
  const words = wordingOf(problemWording, lang).reported;
  const { question } = commitmentWords(lang, facts.commitment);
  const body = html`${captionOf(facts)}
<h1 class="govuk-heading-l">${question}</h1>
<p class="govuk-body">${promise(lang, facts.commitment)}</p>
${radios({
  name: 'reported',
  fieldset: { legend: { text: words.question, classes: 'govuk-fieldset__legend--m' } },
  hint: { text: words.hint },
  errorMessage: errorOf(facts, 'reported'),
  items: facts.reports.map((each) => ({
    value: each,
    text: words.choices[each] ?? each,
    checked: values.reported === each,
  })),
})}
${radios({
  name: 'answer',
  fieldset: { legend: { text: words.level, classes: 'govuk-fieldset__legend--m' } },
  errorMessage: errorOf(facts, 'answer'),
  items: levelItems(lang, values.answer),
})}
${continueButtons(lang, { act: 'skip', text: wordingOf(formWording, lang).commitment.skip })}`;
  return formPage(facts, { title: question, body });
};
