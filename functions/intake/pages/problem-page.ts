import { details } from '../../../shared/html/components/details.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import type { LegalTimes } from '../../../shared/wording/problem.en.ts';
import { problemChoice, problemWording } from '../../../shared/wording/problem.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { captionOf, formPage, type PageFacts } from './form-page.ts';

type ProblemFacts = PageFacts & {
  kinds: readonly string[];
  when: readonly string[];
  inTime: readonly string[];
  legalTimes: LegalTimes;
};

const rules = ({ lang, legalTimes }: ProblemFacts): Html => {
  const words = wordingOf(problemWording, lang);
  const list = (items: readonly string[], source: string): Html =>
    html`<ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${item}</li>`)}</ul><p class="govuk-body-s">${source}</p>`;
  return details({
    summary: words.rules,
    text: html`${list(words.complaintRule(legalTimes), words.complaintSource)}
${list(words.hazardRule(legalTimes), words.hazardSource)}
<p>${words.otherRule} ${words.rulesIntro}</p>`,
  });
};

/** What went wrong, when it was reported, and whether it was answered in time; each may be left out. */
export const problemPage = (facts: ProblemFacts): string => {
  const { lang, values } = facts;
  const words = wordingOf(problemWording, lang);
  const ask = (
    name: string,
    [legend, hint]: [string, string?],
    question: 'kinds' | 'times' | 'inTimes',
    ids: readonly string[],
  ): Html =>
    radios({
      name,
      fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--m' } },
      ...(hint !== undefined && { hint: { text: hint } }),
      items: ids.map((id) => ({
        value: id,
        text: problemChoice(lang, question, id),
        checked: values[name] === id,
      })),
    });
  const body = html`${captionOf(facts)}
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.intro}</p>
${ask('kind', [words.kind, words.kindHint], 'kinds', facts.kinds)}
${ask('when', [words.when], 'times', facts.when)}
${rules(facts)}
${ask('in-time', [words.inTime], 'inTimes', facts.inTime)}
${continueButtons(lang, { act: 'skip', text: words.remove })}`;
  return formPage(facts, { title: words.title, body });
};
