import type { Language } from '../../../shared/contracts/routes.ts';
import { dateInput } from '../../../shared/html/components/date-input.ts';
import { input } from '../../../shared/html/components/input.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import type { Html } from '../../../shared/html/html.ts';
import { deskFormsWording } from '../../../shared/wording/desk-forms.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { tradeBodyDeskWording } from '../../../shared/wording/trade-body-desk.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** What is wrong with a field: a word of the forms, or why the case itself refused. */
export type DeskProblem = { field: string | undefined; says: string };
export type Typed = Readonly<Record<string, string>>;

/** The words of a problem; every problem of a form has some. */
const saidOf = ({ field, says }: DeskProblem, lang: Language): string => {
  const { missing, ...others } = wordingOf(deskFormsWording, lang).problems;
  const { refusals, told } = wordingOf(tradeBodyDeskWording, lang);
  const byField: Readonly<Record<string, string>> = missing;
  const byWord: Readonly<Record<string, string>> = { ...refusals, ...others };
  return (says === 'missing' ? byField[field ?? ''] : byWord[says]) ?? told.other;
};

/** The controls of the desk's forms, each with what was typed and what is wrong with it. */
export const controls = (facts: { lang: Language; problems: readonly DeskProblem[]; typed: Typed }) => {
  const { lang, problems, typed } = facts;
  const frame = wordingOf(frameWording, lang);
  const label = (text: string) => ({ text, classes: 'govuk-label--s' });
  const legend = (text: string) => ({ text, classes: 'govuk-fieldset__legend--s' });
  const wrong = (field: string) => {
    const problem = problems.find((each) => each.field === field);
    return problem && { errorMessage: { text: saidOf(problem, lang), prefix: frame.error } };
  };
  const days = new Set<string | undefined>(['on', 'by']);
  return {
    errors: problems.map((each) => ({
      text: saidOf(each, lang),
      field: days.has(each.field) ? `${each.field}-day` : each.field,
    })),
    day: (field: 'on' | 'by', text: string): Html =>
      dateInput({
        ...{ id: field, namePrefix: field, fieldset: { legend: legend(text) }, labels: frame.dates },
        values: {
          day: typed[`${field}-day`] ?? '',
          month: typed[`${field}-month`] ?? '',
          year: typed[`${field}-year`] ?? '',
        },
        ...wrong(field),
        ...(wrong(field) && { wrong: ['day', 'month', 'year'] as const }),
      }),
    text: (field: string, text: string, hint: string): Html =>
      textarea({
        name: field,
        label: label(text),
        hint: { text: hint },
        value: typed[field],
        ...wrong(field),
      }),
    line: (field: string, text: string, more: { hint?: string; type?: 'email' } = {}): Html =>
      input({
        ...{ name: field, label: label(text), value: typed[field], spellcheck: false, autocomplete: 'off' },
        ...(more.hint !== undefined && { hint: { text: more.hint } }),
        ...(more.type && { type: more.type }),
        ...wrong(field),
      }),
    one: (field: string, text: string, of: Readonly<Record<string, string>>): Html =>
      radios({
        name: field,
        fieldset: { legend: legend(text) },
        items: Object.entries(of).map(([value, name]) => ({
          ...{ value, text: name, checked: typed[field] === value },
        })),
        ...wrong(field),
      }),
  };
};
