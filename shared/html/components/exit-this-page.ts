import { type Attributes, attributes, type Html, html } from '../html.ts';

/** A weather page tells an onlooker nothing. */
const somewhereHarmless = 'https://www.bbc.co.uk/weather';

/** A plain link away from here that works without scripts, as `govuk-exit-this-page`. */
export const exitThisPage = (exit: {
  text: string;
  /** Said first to those who cannot see the button. */
  hidden: string;
  redirectUrl?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
}): Html =>
  html`<div${attributes({ id: exit.id })} class="govuk-exit-this-page${exit.classes ? ` ${exit.classes}` : ''}" data-module="govuk-exit-this-page"${attributes(exit.attributes)}>
<a href="${exit.redirectUrl ?? somewhereHarmless}" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer"><span class="govuk-visually-hidden">${exit.hidden}</span> ${exit.text}</a>
</div>`;
