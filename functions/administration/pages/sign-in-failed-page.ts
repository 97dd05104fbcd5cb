import { type Language, routes } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { signInWording } from '../../../shared/wording/sign-in.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** For every sign-in that did not work, whatever the reason: nobody learns from it why. */
export const failedPage = (facts: { lang: Language; stylesheet: string; to: string }): string => {
  const words = wordingOf(signInWording, facts.lang).failed;
  return framed(
    { ...facts, title: words.title, otherLanguage: () => undefined },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.body}</p>
${button({ href: routes.signIn(facts.to), text: words.button })}
<p class="govuk-body">${words.help}</p>`,
  );
};
