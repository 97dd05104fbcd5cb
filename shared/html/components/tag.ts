import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text } from './text.ts';

/** The state of a thing in one word, as `govuk-tag`; colour by class (`govuk-tag--red`), never by colour alone. */
export const tag = (each: { text: Text; classes?: string; attributes?: Attributes }): Html =>
  html`<strong class="${classesOf('govuk-tag', each.classes)}"${attributes(each.attributes)}>${each.text}</strong>`;
