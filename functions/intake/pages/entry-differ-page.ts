import { routes } from '../../../shared/contracts/routes.ts';
import type { Difference } from '../../../shared/domain/submission/reconcile.ts';
import { button } from '../../../shared/html/components/button.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { entryWording } from '../../../shared/wording/entry.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type AssistFacts, assistForm, assistFrame } from './assist-frame.ts';
import { type FieldFacts, fieldWords } from './entry-words.ts';

type DifferFacts = AssistFacts &
  FieldFacts & {
    state: string;
    reference: string;
    differences: readonly Difference[];
    /** What was chosen already, by field. */
    chosen: ReadonlyMap<string, string>;
    /** Fields that still have no choice, once somebody has tried to send. */
    undecided: readonly string[];
  };

/** The control of a difference. */
export const rightField = (field: string): string => `right-${field}`;

/** Both typings of one place, side by side: which of them stands on the sheet? */
const difference = (facts: DifferFacts, { field, first, second }: Difference): Html => {
  const { differ: words, problems } = wordingOf(entryWording, facts.lang);
  const { asks, says } = fieldWords(facts, field);
  const item = (value: 'first' | 'second', typed: string) => ({
    value,
    text: html`<span class="govuk-hint">${words[value]}</span> ${typed === '' ? words.empty : says(typed)}`,
    checked: facts.chosen.get(field) === value,
  });
  return radios({
    name: rightField(field),
    fieldset: { legend: { text: asks, classes: 'govuk-fieldset__legend--m' } },
    errorMessage: facts.undecided.includes(field)
      ? { text: problems.undecided, prefix: wordingOf(frameWording, facts.lang).error }
      : undefined,
    items: [item('first', first), item('second', second)],
  });
};

/** Every place at which two entries of a sheet differ; each must be decided with the sheet in hand. */
export const entryDifferPage = (facts: DifferFacts): string => {
  const { lang, differences } = facts;
  const { differ: words, typing, problems } = wordingOf(entryWording, lang);
  return assistFrame(
    facts,
    {
      title: words.title,
      errors: differences
        .filter(({ field }) => facts.undecided.includes(field))
        .map(({ field }) => ({
          field: rightField(field),
          text: `${problems.undecided}: ${fieldWords(facts, field).asks}`,
        })),
    },
    html`<span class="govuk-caption-l">${typing.reference(facts.reference)}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.text(differences.length)}</p>
<p class="govuk-body">${words.both}</p>
${assistForm(
  routes.helperPaper(lang),
  facts.state,
  html`${differences.map((each) => difference(facts, each))}
<div class="govuk-button-group">
${button({ text: words.send, name: 'act', value: 'send', preventDoubleClick: true })}
<button type="submit" name="act" value="back" class="govuk-link twt-link-button">${words.back}</button>
</div>`,
)}`,
  );
};
