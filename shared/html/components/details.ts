import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text } from './text.ts';

/** Something that only some need, folded away, as `govuk-details`. */
export const details = (each: {
  summary: Text;
  text: Text;
  id?: string;
  open?: boolean;
  classes?: string;
  attributes?: Attributes;
}): Html => html`<details${attributes({ id: each.id })} class="${classesOf('govuk-details', each.classes)}"${attributes(each.attributes)}${attributes({ open: each.open })}>
<summary class="govuk-details__summary"><span class="govuk-details__summary-text">${each.summary}</span></summary>
<div class="govuk-details__text">${each.text}</div>
</details>`;
