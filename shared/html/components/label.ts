import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text } from './text.ts';

export type Label = { text: Text; classes?: string; isPageHeading?: boolean; attributes?: Attributes };
export type Hint = { text: Text; id?: string; classes?: string; attributes?: Attributes };
/** `prefix` is what is said before the message to those who cannot see it: the word "Error" in the page's language. */
export type ErrorMessage = {
  text: Text;
  prefix?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
};
type Legend = { text: Text; classes?: string; isPageHeading?: boolean };
export type Fieldset = {
  legend: Legend;
  classes?: string;
  role?: string;
  describedBy?: string | undefined;
  attributes?: Attributes;
};

/** Label of a control, as `govuk-label`; the page's heading when it says so. */
export const labelFor = (id: string | undefined, label: Label): Html => {
  const own = html`<label class="${classesOf('govuk-label', label.classes)}"${attributes(label.attributes)}${attributes({ for: id })}>${label.text}</label>`;
  return label.isPageHeading ? html`<h1 class="govuk-label-wrapper">${own}</h1>` : own;
};

/** One short sentence below a label, as `govuk-hint`. */
export const hint = (says: Hint): Html =>
  html`<div${attributes({ id: says.id })} class="${classesOf('govuk-hint', says.classes)}"${attributes(says.attributes)}>${says.text}</div>`;

/** What is wrong with a field, beside the field, as `govuk-error-message`. */
export const errorMessage = (says: ErrorMessage): Html => {
  const prefix = says.prefix ?? 'Error';
  return html`<p${attributes({ id: says.id })} class="${classesOf('govuk-error-message', says.classes)}"${attributes(says.attributes)}>${prefix && html`<span class="govuk-visually-hidden">${prefix}:</span> `}${says.text}</p>`;
};

/** Controls that belong together, under a legend, as `govuk-fieldset`. */
export const fieldset = (set: Fieldset, inner: Html): Html => {
  const { legend } = set;
  return html`<fieldset class="${classesOf('govuk-fieldset', set.classes)}"${attributes({ role: set.role, 'aria-describedby': set.describedBy })}${attributes(set.attributes)}>
<legend class="${classesOf('govuk-fieldset__legend', legend.classes)}">${legend.isPageHeading ? html`<h1 class="govuk-fieldset__heading">${legend.text}</h1>` : legend.text}</legend>
${inner}
</fieldset>`;
};
