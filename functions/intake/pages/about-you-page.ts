import { radios } from '../../../shared/html/components/radios.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { aboutYouWording, dimensionWords, levelName } from '../../../shared/wording/about-you.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { formPage, type PageFacts } from './form-page.ts';

type AboutYouFacts = PageFacts & {
  dimensions: readonly { id: string; levels: readonly string[] }[];
  /** Value of "Prefer not to say". */
  notSaid: string;
  /** Fewer homes than this are never shown in public. */
  publicFrom: number;
};

/** Optional questions about the tenant and the home: why they are asked, and "prefer not to say" with each. */
export const aboutYouPage = (facts: AboutYouFacts): string => {
  const { lang, values, notSaid } = facts;
  const words = wordingOf(aboutYouWording, lang);
  const or = wordingOf(formWording, lang).commitment.or;
  const asked = ({ id, levels }: AboutYouFacts['dimensions'][number]): Html =>
    radios({
      name: id,
      fieldset: {
        legend: { text: dimensionWords(lang, id).question, classes: 'govuk-fieldset__legend--m' },
      },
      items: [
        ...levels.map((level) => ({
          value: level,
          text: levelName(lang, id, level),
          checked: values[id] === level,
        })),
        { divider: or },
        { value: notSaid, text: words.notSaid, checked: values[id] === notSaid },
      ],
    });
  const body = html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.intro}</p>
<h2 class="govuk-heading-m">${words.why}</h2>
<ul class="govuk-list govuk-list--bullet">${words.whyItems(facts.publicFrom).map((item) => html`<li>${item}</li>`)}</ul>
${facts.dimensions.map(asked)}
${continueButtons(lang, { act: 'skip', text: words.remove })}`;
  return formPage(facts, { title: words.title, body });
};
