import type { Language } from '../../../shared/contracts/routes.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';

/** A page that only says how things stand, with one way on. */
export type Told = {
  lang: Language;
  stylesheet: string;
  otherLanguage: () => undefined;
  title: string;
  text: string;
  on: { href: string; text: string };
};

/** Says that something was recorded before, or can no longer be, and leads back to the case. */
export const toldPage = (facts: Told): string =>
  framed(
    facts,
    html`<h1 class="govuk-heading-l">${facts.title}</h1>
<p class="govuk-body">${facts.text}</p>
<p class="govuk-body"><a class="govuk-link" href="${facts.on.href}">${facts.on.text}</a></p>`,
  );
