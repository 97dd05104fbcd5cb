import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text, when } from './text.ts';

/** What is wrong, with a link to the field (to the first choice of a group). */
export type ErrorItem = { text: Text; href?: string; attributes?: Attributes };

/**
 * Takes the focus when the page opens, without a script: a reader of the screen hears it first, and a keyboard's next
 * stop is the first of its links.
 */
export const takesFocus: Attributes = { tabindex: -1, autofocus: true };

/** All that is wrong with a page, on top of it, in the words that stand at the fields, as `govuk-error-summary`. */
export const errorSummary = (summary: {
  title: Text;
  description?: Text;
  errors: readonly ErrorItem[];
  classes?: string;
  attributes?: Attributes;
}): Html => html`<div class="${classesOf('govuk-error-summary', summary.classes)}"${attributes(summary.attributes)} data-module="govuk-error-summary">
<div role="alert">
<h2 class="govuk-error-summary__title">${summary.title}</h2>
<div class="govuk-error-summary__body">
${when(summary.description, (text) => html`<p>${text}</p>`)}
${
  summary.errors.length > 0 &&
  html`<ul class="govuk-list govuk-error-summary__list">
${summary.errors.map((each) => html`<li>${each.href === undefined ? each.text : html`<a href="${each.href}"${attributes(each.attributes)}>${each.text}</a>`}</li>`)}
</ul>`
}
</div>
</div>
</div>`;
