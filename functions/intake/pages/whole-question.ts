import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import { checkboxes } from '../../../shared/html/components/checkboxes.ts';
import { input } from '../../../shared/html/components/input.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { formWording, type ProblemName } from '../../../shared/wording/form.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** Something wrong with a field of the whole form. */
export type Problem = { field: string; says: ProblemName };

/** What a control of the whole form is made of. */
export type Filling = {
  lang: TellLanguage;
  values: Readonly<Record<string, string>>;
  problems: readonly Problem[];
  /** What the choice says that takes an answer back: nothing unticks a radio button without a script. */
  empty: string;
};

const errorOf = ({ lang, problems }: Filling, field: string) => {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return undefined;
  return {
    text: wordingOf(formWording, lang).problems[problem.says],
    prefix: wordingOf(frameWording, lang).error,
  };
};

type Item = { value: string; text: string } | { divider: string };

/** Choose one or none. */
export const chooseOne = (
  filling: Filling,
  name: string,
  ask: { legend: string; size?: 'm' | 's'; hint?: string | Html },
  items: readonly Item[],
): Html =>
  radios({
    name,
    fieldset: { legend: { text: ask.legend, classes: `govuk-fieldset__legend--${ask.size ?? 'm'}` } },
    ...(ask.hint !== undefined && { hint: { text: ask.hint } }),
    errorMessage: errorOf(filling, name),
    items: [
      ...items.map((item) =>
        'divider' in item ? item : { ...item, checked: filling.values[name] === item.value },
      ),
      { divider: wordingOf(formWording, filling.lang).commitment.or },
      { value: '', text: filling.empty, checked: filling.values[name] === '' },
    ],
  });

/** Tick any; each box is a field of its own. */
export const tickAny = (
  filling: Filling,
  ask: { name: string; legend: string; hint: string },
  items: readonly ({ name: string; text: string } | { divider: string })[],
): Html =>
  checkboxes({
    name: ask.name,
    idPrefix: ask.name,
    fieldset: { legend: { text: ask.legend, classes: 'govuk-fieldset__legend--m' } },
    hint: { text: ask.hint },
    errorMessage: errorOf(filling, ask.name),
    items: items.map((item) =>
      'divider' in item ? item : { ...item, value: 'yes', checked: filling.values[item.name] === 'yes' },
    ),
  });

/** One box. */
export const tickOne = (filling: Filling, name: string, text: string): Html =>
  checkboxes({
    name,
    idPrefix: name,
    errorMessage: errorOf(filling, name),
    items: [{ name, value: 'yes', text, checked: filling.values[name] === 'yes' }],
  });

/** One line: a code, a name, a way to be reached. */
export const line = (
  filling: Filling,
  name: string,
  ask: { label: string; size?: 'm' | 's'; hint?: string; dir: 'ltr' | 'auto'; classes?: string },
): Html =>
  input({
    name,
    label: { text: ask.label, classes: `govuk-label--${ask.size ?? 's'}` },
    ...(ask.hint !== undefined && { hint: { text: ask.hint } }),
    errorMessage: errorOf(filling, name),
    value: filling.values[name],
    ...(ask.classes !== undefined && { classes: ask.classes }),
    autocomplete: 'off',
    spellcheck: false,
    attributes: { dir: ask.dir },
  });

/** Several lines. */
export const lines = (
  filling: Filling,
  name: string,
  ask: { label: string; hint: string; rows?: number },
): Html =>
  textarea({
    name,
    label: { text: ask.label, classes: 'govuk-label--m' },
    hint: { text: ask.hint },
    errorMessage: errorOf(filling, name),
    value: filling.values[name],
    rows: ask.rows ?? 8,
    spellcheck: false,
    attributes: { dir: 'auto' },
  });

/** A paragraph to read out. */
export const say = (text: string): Html => html`<p class="govuk-body">${text}</p>`;
