import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { panelOutcome } from '../../../shared/domain/escalation/panel-act.ts';
import type { Recommendation } from '../../../shared/domain/escalation/report.ts';
import { verdict } from '../../../shared/domain/escalation/verdict.ts';
import type { PanelMember } from '../../../shared/domain/people/panel-member.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import { button } from '../../../shared/html/components/button.ts';
import { dateInput } from '../../../shared/html/components/date-input.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { input } from '../../../shared/html/components/input.ts';
import { panelBar } from '../../../shared/html/components/panel-bar.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { recommendationRows } from './panel-recommendations.ts';

/** The acts that have a form; those about the report's texts are a button on the case's page. */
type Form = Exclude<keyof typeof panelActsWording.en.forms, 'send-report' | 'publish-report'>;
type Field = 'choice' | 'text' | 'owner' | 'by';
type Typed = Readonly<Record<'choice' | 'text' | 'owner' | 'by-day' | 'by-month' | 'by-year', string>>;

export type PanelActFacts = {
  lang: Language;
  stylesheet: string;
  member: PanelMember;
  view: CaseView;
  form: Form;
  /** The one that is judged. */
  recommendation?: Recommendation;
  typed: Typed;
  problems: readonly { field: Field; what: 'missing' | 'too-long' | 'not-a-date' | 'passed' }[];
};

/** Where an item of the error summary leads. */
const anchors: Readonly<Record<Field, string>> = {
  choice: '#choice',
  text: '#text',
  owner: '#owner',
  by: '#by-day',
};

const label = (text: string) => ({ text, classes: 'govuk-label--m' });
const legend = (text: string) => ({ text, classes: 'govuk-fieldset__legend--m' });

const textName = (form: Form): 'reason' | 'recommendation' | 'question' =>
  form === 'recommend' ? 'recommendation' : form === 'ask-information' ? 'question' : 'reason';

const said = (facts: PanelActFacts) => {
  const { errors } = wordingOf(panelActsWording, facts.lang);
  return facts.problems.map(({ field, what }) => ({
    field,
    text:
      field === 'choice'
        ? errors.choice[
            facts.form === 'close' || facts.form === 'judge-recommendation' ? facts.form : 'judge-answer'
          ]
        : field === 'by'
          ? errors.by[what === 'too-long' ? 'not-a-date' : what]
          : field === 'owner'
            ? errors.owner[what === 'too-long' ? what : 'missing']
            : errors.text[textName(facts.form)][what === 'too-long' ? what : 'missing'],
  }));
};

const choice = (facts: PanelActFacts, wrong: object): Html | undefined => {
  const { fields, verdicts, outcomes } = wordingOf(panelActsWording, facts.lang);
  const items =
    facts.form === 'judge-answer' || facts.form === 'judge-recommendation'
      ? verdict.options.map((value) => ({ value, text: verdicts[value] }))
      : facts.form === 'close'
        ? panelOutcome.options.map((value) => ({ value, text: outcomes[value] }))
        : undefined;
  const asked =
    facts.form === 'close'
      ? 'outcome'
      : facts.form === 'judge-recommendation'
        ? 'recommendationVerdict'
        : 'verdict';
  return (
    items &&
    radios({
      name: 'choice',
      fieldset: { legend: legend(fields[asked]) },
      ...wrong,
      items: items.map((each) => ({ ...each, checked: facts.typed.choice === each.value })),
    })
  );
};

const fieldsOf = (facts: PanelActFacts): Html => {
  const { lang, form, typed } = facts;
  const { fields, hints } = wordingOf(panelActsWording, lang);
  const frame = wordingOf(frameWording, lang);
  const problems = said(facts);
  const wrong = (field: Field) => {
    const problem = problems.find((each) => each.field === field);
    return problem ? { errorMessage: { text: problem.text, prefix: frame.error } } : {};
  };
  const name = textName(form);
  return html`${choice(facts, wrong('choice'))}
${textarea({ name: 'text', label: label(fields[name]), hint: { text: hints[name] }, value: typed.text, rows: 6, ...wrong('text') })}
${
  form === 'recommend' &&
  html`${input({ name: 'owner', label: label(fields.owner), hint: { text: hints.owner }, value: typed.owner, ...wrong('owner') })}
${dateInput({
  ...{ id: 'by', namePrefix: 'by', labels: frame.dates },
  fieldset: { legend: legend(fields.by) },
  hint: { text: hints.by },
  values: { day: typed['by-day'], month: typed['by-month'], year: typed['by-year'] },
  ...wrong('by'),
  ...('errorMessage' in wrong('by') && { wrong: ['day', 'month', 'year'] as const }),
})}`
}`;
};

/** The form of one act. Every field shows at once, so that it works with scripts off. */
export const panelActPage = (facts: PanelActFacts): string => {
  const { lang, stylesheet, member, view, form } = facts;
  const words = wordingOf(panelActsWording, lang);
  const frame = wordingOf(frameWording, lang);
  const { recommendation } = facts;
  const path = (other: Language): string =>
    recommendation
      ? routes.panelRecommendation(other, view.association, view.id, recommendation.number)
      : routes.panelAct(other, view.association, view.id, form);
  const errors = said(facts).map(({ field, text }) => ({ text, href: anchors[field] }));
  const { title, means, follows } = words.forms[form];
  return framed(
    {
      ...{ lang, stylesheet, title, error: errors.length > 0 },
      otherLanguage: everywhere(path),
      back: routes.panelCase(lang, view.association, view.id),
    },
    html`${panelBar({ lang, name: member.name, role: member.role })}
${errors.length > 0 && errorSummary({ title: frame.problem, errors, attributes: takesFocus })}
<span class="govuk-caption-l">${commitmentWords(lang, view.commitment).title}</span>
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${means}</p>
<p class="govuk-body">${form === 'ask-stop' ? words.stopNeeds : words.needsSecond} ${follows}</p>
${recommendation && recommendationRows(lang, recommendation)}
${form === 'ask-information' && html`<p class="govuk-body">${words.informationDays(rulebookOf(view.rulebook).clocks.information)}</p>`}
${warningText({ text: words.publicNote, iconFallbackText: frame.warning })}
<form method="post" action="${path(lang)}" novalidate>
${fieldsOf(facts)}
${button({ text: form === 'ask-stop' ? words.askStop : words.propose })}
</form>`,
  );
};
