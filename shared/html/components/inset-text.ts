import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text } from './text.ts';

/** Text set apart from what surrounds it, as `govuk-inset-text`. */
export const insetText = (inset: {
  text: Text;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}): Html =>
  html`<div${attributes({ id: inset.id })} class="${classesOf('govuk-inset-text', inset.classes)}"${attributes(inset.attributes)}>${inset.text}</div>`;
