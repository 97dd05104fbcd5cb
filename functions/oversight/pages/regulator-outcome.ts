import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { regulatorOutcome } from '../../../shared/domain/escalation/regulator-outcome.ts';
import { button } from '../../../shared/html/components/button.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { regulatorWording } from '../../../shared/wording/regulator.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** What stands in the fields, as it was typed. */
export type TypedOutcome = { kind: string; note: string };

export type OutcomeProblem = { field: 'kind' | 'note'; what: 'kind' | 'noteMissing' | 'noteLong' };

/** What the form is written from. */
export type OutcomeFormFacts = {
  lang: Language;
  stylesheet: string;
  token: string;
  view: CaseView;
  typed: TypedOutcome;
  problems: readonly OutcomeProblem[];
};

const fieldsOf = ({ lang, typed, problems }: OutcomeFormFacts): Html => {
  const words = wordingOf(regulatorWording, lang).outcome;
  const wrong = (field: OutcomeProblem['field']) => {
    const problem = problems.find((each) => each.field === field);
    return (
      problem && {
        errorMessage: { text: words.errors[problem.what], prefix: wordingOf(frameWording, lang).error },
      }
    );
  };
  return html`${radios({
    name: 'kind',
    fieldset: { legend: { text: words.kind, classes: 'govuk-fieldset__legend--m' } },
    ...wrong('kind'),
    items: regulatorOutcome.options.map((kind) => ({
      ...{ value: kind, text: words.kinds[kind], hint: { text: words.hints[kind] } },
      checked: typed.kind === kind,
    })),
  })}
${textarea({
  ...{ name: 'note', label: { text: words.note, classes: 'govuk-label--m' }, hint: { text: words.noteHint } },
  ...{ value: typed.note, rows: 5 },
  ...wrong('note'),
})}`;
};

/** The form by which the regulator says what became of a referral. */
export const regulatorOutcomePage = (facts: OutcomeFormFacts): string => {
  const { lang, stylesheet, token, view, problems } = facts;
  const all = wordingOf(regulatorWording, lang);
  const words = all.outcome;
  const frame = wordingOf(frameWording, lang);
  const summary =
    problems.length > 0 &&
    errorSummary({
      title: frame.problem,
      errors: problems.map(({ field, what }) => ({ text: words.errors[what], href: `#${field}` })),
      attributes: takesFocus,
    });
  return framed(
    {
      ...{ lang, stylesheet, title: words.title },
      otherLanguage: everywhere((other) => routes.regulatorOutcome(other, token)),
      back: routes.regulator(lang, token),
      error: problems.length > 0,
    },
    html`${summary}<span class="govuk-caption-l">${all.caption(view.id)}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.lead}</p>
<p class="govuk-body">${words.after}${!view.regulatorAcknowledgedAt && html` ${words.acknowledges}`}</p>
<form method="post" action="${routes.regulatorOutcome(lang, token)}" novalidate>${fieldsOf(facts)}
${button({ text: words.button })}</form>`,
  );
};
