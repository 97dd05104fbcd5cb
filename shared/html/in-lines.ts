import { type Html, html } from './html.ts';

/** A text that somebody typed, with the line breaks that they made in it; the shell has made all of them one kind. */
export const inLines = (text: string): Html =>
  html`${text.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`;
