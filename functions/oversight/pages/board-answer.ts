import { type Language, routes } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { dateInput } from '../../../shared/html/components/date-input.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { input } from '../../../shared/html/components/input.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Field = 'kind' | 'reason' | 'action' | 'by' | 'owner';
type Typed = Readonly<
  Record<'kind' | 'reason' | 'action' | 'by-day' | 'by-month' | 'by-year' | 'owner', string>
>;

/** What is answered: the case, or something that the panel recommends. */
export type AnswerOf = {
  path: (lang: Language) => string;
  title: string;
  /** The question that is answered with yes, in part, or no. */
  kind: string;
  /** What is answered, whole, above the form. */
  above?: Html;
};

/** What the form is written from; `problems` in the page's words, in the order of the fields. */
export type AnswerFormFacts = {
  lang: Language;
  stylesheet: string;
  token: string;
  caseId: string;
  of: AnswerOf;
  /** What must be known before one writes, loudest first. */
  notes: readonly string[];
  /** How many drafts there had been when the form was opened; it travels along. */
  upon: number;
  typed: Typed;
  problems: readonly { field: Field; text: string }[];
};

/** Where an item of the error summary leads: the first choice or the first box of its field. */
const anchors: Readonly<Record<Field, string>> = {
  kind: '#kind',
  reason: '#reason',
  action: '#action',
  by: '#by-day',
  owner: '#owner',
};

const label = (text: string) => ({ text, classes: 'govuk-label--m' });
const legend = (text: string) => ({ text, classes: 'govuk-fieldset__legend--m' });

const fieldsOf = (facts: AnswerFormFacts): Html => {
  const words = wordingOf(boardWording, facts.lang).answer;
  const frame = wordingOf(frameWording, facts.lang);
  const { typed } = facts;
  const wrong = (field: Field) => {
    const problem = facts.problems.find((each) => each.field === field);
    return problem && { errorMessage: { text: problem.text, prefix: frame.error } };
  };
  return html`${radios({
    name: 'kind',
    fieldset: { legend: legend(facts.of.kind) },
    ...wrong('kind'),
    items: (['accept', 'part', 'reject'] as const).map((kind) => ({
      value: kind,
      text: words.kinds[kind],
      hint: { text: words.kindHints[kind] },
      checked: typed.kind === kind,
    })),
  })}
${textarea({ name: 'reason', label: label(words.reason), hint: { text: words.reasonHint }, value: typed.reason, rows: 6, ...wrong('reason') })}
${textarea({ name: 'action', label: label(words.action), hint: { text: words.actionHint }, value: typed.action, rows: 6, ...wrong('action') })}
${dateInput({
  id: 'by',
  namePrefix: 'by',
  fieldset: { legend: legend(words.by) },
  hint: { text: words.byHint },
  labels: frame.dates,
  values: { day: typed['by-day'], month: typed['by-month'], year: typed['by-year'] },
  ...wrong('by'),
  ...(wrong('by') && { wrong: ['day', 'month', 'year'] as const }),
})}
${input({ name: 'owner', label: label(words.owner), hint: { text: words.ownerHint }, value: typed.owner, ...wrong('owner') })}`;
};

/** The board's answer as a form. Every field shows at once, so that it works with scripts off. */
export const answerFormPage = (facts: AnswerFormFacts): string => {
  const { lang, stylesheet, token, of, problems } = facts;
  const all = wordingOf(boardWording, lang);
  const frame = wordingOf(frameWording, lang);
  const summary = problems.map(({ field, text }) => ({ text, href: anchors[field] }));
  return framed(
    {
      lang,
      stylesheet,
      title: of.title,
      otherLanguage: everywhere(of.path),
      back: routes.board(lang, token),
      error: problems.length > 0,
    },
    html`${summary.length > 0 && errorSummary({ title: frame.problem, errors: summary, attributes: takesFocus })}
<span class="govuk-caption-l">${all.caption(facts.caseId)}</span>
<h1 class="govuk-heading-l">${of.title}</h1>
${of.above}
${facts.notes.map((text) => warningText({ text, iconFallbackText: frame.warning }))}
<form method="post" action="${of.path(lang)}" novalidate>
<input type="hidden" name="upon" value="${String(facts.upon)}">
${fieldsOf(facts)}
${button({ text: all.answer.continue, name: 'act', value: 'check' })}
</form>`,
  );
};
