import { type Attributes, attributes, type Html, html } from '../html.ts';
import type { Text } from './text.ts';

/** Header with the service's name and no one's brand, as `govuk-generic-header`. */
export const genericHeader = (header: {
  url: string;
  logo: Text;
  classes?: string;
  containerClasses?: string;
  attributes?: Attributes;
}): Html => html`<div class="govuk-generic-header${header.classes ? ` ${header.classes}` : ''}"${attributes(header.attributes)}>
<div class="govuk-generic-header__container ${header.containerClasses ?? 'govuk-width-container'}">
<div class="govuk-generic-header__logo">
<a href="${header.url}" class="govuk-generic-header__homepage-link">${header.logo}</a>
</div>
</div>
</div>`;
