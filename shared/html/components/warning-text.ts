import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text } from './text.ts';

/** Something with consequences, as `govuk-warning-text`. `iconFallbackText` is the word "Warning" in the language. */
export const warningText = (warning: {
  text: Text;
  iconFallbackText: string;
  classes?: string;
  attributes?: Attributes;
}): Html => html`<div class="${classesOf('govuk-warning-text', warning.classes)}"${attributes(warning.attributes)}>
<span class="govuk-warning-text__icon" aria-hidden="true">!</span>
<strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">${warning.iconFallbackText}</span> ${warning.text}</strong>
</div>`;
