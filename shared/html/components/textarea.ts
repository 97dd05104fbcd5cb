import { type Attributes, attributes, type Html, html } from '../html.ts';
import { type Described, describing, formGroup, hintAndError } from './form-group.ts';
import { type Label, labelFor } from './label.ts';
import { classesOf, describedBy } from './text.ts';

export type Textarea = Described & {
  name: string;
  label: Label;
  id?: string;
  value?: string | undefined;
  rows?: number;
  classes?: string;
  describedBy?: string;
  autocomplete?: string;
  spellcheck?: boolean;
  disabled?: boolean;
  attributes?: Attributes;
};

/** Several lines of text, as `govuk-textarea`. */
export const textarea = (field: Textarea): Html => {
  const id = field.id ?? field.name;
  const own = attributes({
    class: classesOf('govuk-textarea', field.errorMessage && 'govuk-textarea--error', field.classes),
    id,
    name: field.name,
    rows: field.rows ?? 5,
    spellcheck: field.spellcheck === undefined ? undefined : String(field.spellcheck),
    disabled: field.disabled,
    'aria-describedby': describedBy(field.describedBy, ...describing(id, field)),
    autocomplete: field.autocomplete,
  });
  // A browser drops one line break right after the tag, so that a text that starts with one needs two.
  const first = /^\r?\n/.test(field.value ?? '') && '\n';
  return formGroup(
    field,
    html`${labelFor(id, field.label)}
${hintAndError(id, field)}
<textarea${own}${attributes(field.attributes)}>${first}${field.value}</textarea>`,
  );
};
