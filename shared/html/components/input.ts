import { type Attributes, attributes, type Html, html } from '../html.ts';
import { type Described, describing, formGroup, hintAndError } from './form-group.ts';
import { type Label, labelFor } from './label.ts';
import { classesOf, describedBy } from './text.ts';

export type Input = Described & {
  name: string;
  label: Label;
  id?: string;
  type?: string;
  value?: string | number | undefined;
  classes?: string;
  describedBy?: string;
  inputmode?: string;
  autocomplete?: string;
  autocapitalize?: string;
  pattern?: string;
  spellcheck?: boolean;
  disabled?: boolean;
  attributes?: Attributes;
};

/** One line of text, as `govuk-input`. */
export const input = (field: Input): Html => {
  const id = field.id ?? field.name;
  const own = attributes({
    class: classesOf('govuk-input', field.classes, field.errorMessage && 'govuk-input--error'),
    id,
    name: field.name,
    type: field.type ?? 'text',
    spellcheck: field.spellcheck === undefined ? undefined : String(field.spellcheck),
    value: field.value,
    disabled: field.disabled,
    'aria-describedby': describedBy(field.describedBy, ...describing(id, field)),
    autocomplete: field.autocomplete,
    autocapitalize: field.autocapitalize,
    pattern: field.pattern,
    inputmode: field.inputmode,
  });
  return formGroup(
    field,
    html`${labelFor(id, field.label)}
${hintAndError(id, field)}
<input${own}${attributes(field.attributes)}>`,
  );
};
