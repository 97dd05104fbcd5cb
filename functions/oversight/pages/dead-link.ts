import type { Language } from '../../../shared/contracts/routes.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { deadLinkWording } from '../../../shared/wording/dead-link.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/**
 * The page of every link that opens nothing, whatever the reason: damaged, expired, somebody else's, or never made.
 * The link itself is not shown again.
 */
export const deadLinkPage = (facts: { lang: Language; stylesheet: string }): string => {
  const words = wordingOf(deadLinkWording, facts.lang);
  return framed(
    { ...facts, title: words.title, otherLanguage: () => undefined },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.body} ${words.unchanged}</p>
<ul class="govuk-list govuk-list--bullet">
<li>${words.newest}</li>
<li>${words.whole}</li>
</ul>
<p class="govuk-body">${words.help}</p>`,
  );
};
