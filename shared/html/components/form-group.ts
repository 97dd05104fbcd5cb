import { type Attributes, attributes, type Html, html, type Piece } from '../html.ts';
import { type ErrorMessage, errorMessage, type Hint, hint } from './label.ts';
import { classesOf, when } from './text.ts';

type FormGroup = { classes?: string; attributes?: Attributes };

/** What the controls have in common: a hint and a message that describe them. */
export type Described = {
  hint?: Hint | undefined;
  errorMessage?: ErrorMessage | undefined;
  formGroup?: FormGroup;
};

/** Hint and message of the control with this id. */
export const hintAndError = (id: string, control: Described): Piece => [
  when(control.hint, (says) => hint({ ...says, id: `${id}-hint` })),
  when(control.errorMessage, (says) => errorMessage({ ...says, id: `${id}-error` })),
];

/** Ids of that hint and message, as far as they are there. */
export const describing = (id: string, control: Described): (string | false)[] => [
  control.hint !== undefined && `${id}-hint`,
  control.errorMessage !== undefined && `${id}-error`,
];

/** The box round a control, marked when it has an error, as `govuk-form-group`. */
export const formGroup = (control: Described, inner: Html): Html =>
  html`<div class="${classesOf('govuk-form-group', control.errorMessage && 'govuk-form-group--error', control.formGroup?.classes)}"${attributes(control.formGroup?.attributes)}>
${inner}
</div>`;
