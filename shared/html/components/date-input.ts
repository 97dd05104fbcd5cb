import { type Attributes, attributes, type Html, html } from '../html.ts';
import { type Described, describing, formGroup, hintAndError } from './form-group.ts';
import { input } from './input.ts';
import { type Fieldset, fieldset } from './label.ts';
import { classesOf, describedBy } from './text.ts';

type Part = 'day' | 'month' | 'year';

export type DateInput = Described & {
  id: string;
  namePrefix?: string;
  fieldset?: Fieldset;
  /** The three labels in the page's language. */
  labels: Readonly<Record<Part, string>>;
  values?: Partial<Readonly<Record<Part, string>>>;
  /** Parts that are wrong; all three when there is a message and none is named. */
  wrong?: readonly Part[];
  classes?: string;
  attributes?: Attributes;
};

const part = (date: DateInput, name: Part): Html => {
  const wrong = date.errorMessage !== undefined && (date.wrong ?? [name]).includes(name);
  const width = name === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2';
  const prefixed = date.namePrefix === undefined ? name : `${date.namePrefix}-${name}`;
  return html`<div class="govuk-date-input__item">
${input({
  label: { text: date.labels[name], classes: 'govuk-date-input__label' },
  id: `${date.id}-${name}`,
  classes: classesOf('govuk-date-input__input', wrong && 'govuk-input--error', width),
  name: prefixed,
  value: date.values?.[name],
  inputmode: 'numeric',
})}
</div>`;
};

/** A day in three boxes, as `govuk-date-input`. */
export const dateInput = (date: DateInput): Html => {
  const inner = html`${hintAndError(date.id, date)}
<div class="${classesOf('govuk-date-input', date.classes)}"${attributes(date.attributes)} id="${date.id}">
${part(date, 'day')}
${part(date, 'month')}
${part(date, 'year')}
</div>`;
  const described = describedBy(date.fieldset?.describedBy, ...describing(date.id, date));
  return formGroup(
    date,
    date.fieldset ? fieldset({ ...date.fieldset, role: 'group', describedBy: described }, inner) : inner,
  );
};
