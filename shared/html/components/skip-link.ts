import { type Attributes, attributes, type Html, html } from '../html.ts';

/** Link to the main content, seen only when it has focus, as `govuk-skip-link`. */
export const skipLink = (link: {
  href: string;
  text: string;
  classes?: string;
  attributes?: Attributes;
}): Html =>
  html`<a href="${link.href}" class="govuk-skip-link${link.classes ? ` ${link.classes}` : ''}"${attributes(link.attributes)} data-module="govuk-skip-link">${link.text}</a>`;
