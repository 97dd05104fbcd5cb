import { type Attributes, attributes, type Html, html } from '../html.ts';
import { skipLink } from './skip-link.ts';

/** A weather page tells an onlooker nothing. */
const somewhereHarmless = 'https://www.bbc.co.uk/weather';
const rel = 'nofollow noreferrer';

type Exit = {
  text: string;
  /** Said first to those who cannot see the button. */
  hidden?: string;
  /** What the script says: that it leaves, that the count of Shift began anew, how often to press still. */
  activated?: string;
  timedOut?: string;
  pressTwoMoreTimes?: string;
  pressOneMoreTime?: string;
  redirectUrl?: string;
  id?: string;
  classes?: string;
  attributes?: Attributes;
};

const spoken = (exit: Exit): Attributes => ({
  'data-i18n.activated': exit.activated,
  'data-i18n.timed-out': exit.timedOut,
  'data-i18n.press-two-more-times': exit.pressTwoMoreTimes,
  'data-i18n.press-one-more-time': exit.pressOneMoreTime,
});

/** A plain link away from here that works without scripts, as `govuk-exit-this-page`. */
export const exitThisPage = (exit: Exit): Html =>
  html`<div${attributes({ id: exit.id })} class="govuk-exit-this-page${exit.classes ? ` ${exit.classes}` : ''}" data-module="govuk-exit-this-page"${attributes(exit.attributes)}${attributes(spoken(exit))}>
<a href="${exit.redirectUrl ?? somewhereHarmless}" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="${rel}">${exit.hidden !== undefined && html`<span class="govuk-visually-hidden">${exit.hidden}</span> `}${exit.text}</a>
</div>`;

/** The same way out at the very top, for those who use a keyboard: seen only when it has focus. */
export const exitSkipLink = ({ text }: Pick<Exit, 'text'>): Html =>
  skipLink({
    href: somewhereHarmless,
    text,
    classes: 'govuk-js-exit-this-page-skiplink',
    attributes: { rel },
  });
