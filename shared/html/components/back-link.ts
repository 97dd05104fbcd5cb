import { type Attributes, attributes, type Html, html } from '../html.ts';

/** Back link, as `govuk-back-link`. */
export const backLink = (link: {
  href: string;
  text: string;
  classes?: string;
  attributes?: Attributes;
}): Html =>
  html`<a href="${link.href}" class="govuk-back-link${link.classes ? ` ${link.classes}` : ''}"${attributes(link.attributes)}>${link.text}</a>`;
