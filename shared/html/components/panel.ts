import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text, when } from './text.ts';

/** The page says that something was done, as `govuk-panel`; no links inside. */
export const panel = (each: {
  title: Text;
  text?: Text;
  headingLevel?: 1 | 2;
  classes?: string;
  attributes?: Attributes;
}): Html => {
  const title =
    each.headingLevel === 2
      ? html`<h2 class="govuk-panel__title">${each.title}</h2>`
      : html`<h1 class="govuk-panel__title">${each.title}</h1>`;
  return html`<div class="${classesOf('govuk-panel govuk-panel--confirmation', each.classes)}"${attributes(each.attributes)}>
${title}
${when(each.text, (text) => html`<div class="govuk-panel__body">${text}</div>`)}
</div>`;
};
