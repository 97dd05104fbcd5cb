import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf, type Text } from './text.ts';

/** Where a page stands among the others, as `govuk-breadcrumbs`. */
export const breadcrumbs = (crumbs: {
  /** "Where you are" in the page's language. */
  labelText: string;
  items: readonly { text: Text; href?: string; attributes?: Attributes }[];
  collapseOnMobile?: boolean;
  classes?: string;
  attributes?: Attributes;
}): Html => html`<nav class="${classesOf('govuk-breadcrumbs', crumbs.classes, crumbs.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile')}"${attributes(crumbs.attributes)} aria-label="${crumbs.labelText}">
<ol class="govuk-breadcrumbs__list">
${crumbs.items.map((item) =>
  item.href === undefined
    ? html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${item.text}</li>`
    : html`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${item.href}"${attributes(item.attributes)}>${item.text}</a></li>`,
)}
</ol>
</nav>`;
