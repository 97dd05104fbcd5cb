import { type Attributes, attributes, type Html, html } from '../html.ts';
import { classesOf } from './text.ts';

/** Something the reader must know that is not about this page alone, as `govuk-notification-banner`. */
export const notificationBanner = (banner: {
  /** The word "Important" or "Success" in the page's language. */
  title: string;
  text: string | Html;
  type?: 'success';
  role?: string;
  titleId?: string;
  titleHeadingLevel?: number;
  classes?: string;
  attributes?: Attributes;
}): Html => {
  const success = banner.type === 'success';
  const id = banner.titleId ?? 'govuk-notification-banner-title';
  const level = banner.titleHeadingLevel === 3 ? 3 : 2;
  const title = html` class="govuk-notification-banner__title" id="${id}"`;
  return html`<div class="${classesOf('govuk-notification-banner', success && 'govuk-notification-banner--success', banner.classes)}" role="${banner.role ?? (success ? 'alert' : 'region')}" aria-labelledby="${id}" data-module="govuk-notification-banner"${attributes(banner.attributes)}>
<div class="govuk-notification-banner__header">${level === 3 ? html`<h3${title}>${banner.title}</h3>` : html`<h2${title}>${banner.title}</h2>`}</div>
<div class="govuk-notification-banner__content">${typeof banner.text === 'string' ? html`<p class="govuk-notification-banner__heading">${banner.text}</p>` : banner.text}</div>
</div>`;
};
