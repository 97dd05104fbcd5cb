import type { Language } from '../../../shared/contracts/routes.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';

/** A page that only says how things stand, with one way on. */
export type Told = {
  lang: Language;
  stylesheet: string;
  otherLanguage: () => undefined;
  title: string;
  text: string;
  /** What somebody wrote and could not send, so that it is not lost. */
  kept?: { of: string; text: string } | undefined;
  on: { href: string; text: string };
};

/** Says that something was recorded before, or can no longer be, and leads back to the case. */
export const toldPage = (facts: Told): string =>
  framed(
    facts,
    html`<h1 class="govuk-heading-l">${facts.title}</h1>
<p class="govuk-body">${facts.text}</p>
${
  facts.kept &&
  html`<h2 class="govuk-heading-m">${facts.kept.of}</h2>
${insetText({ text: inLines(facts.kept.text) })}`
}
<p class="govuk-body"><a class="govuk-link" href="${facts.on.href}">${facts.on.text}</a></p>`,
  );
