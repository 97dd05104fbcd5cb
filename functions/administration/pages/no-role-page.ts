import { type Language, routes } from '../../../shared/contracts/routes.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { signInWording } from '../../../shared/wording/sign-in.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** For somebody who proved who they are and has no role: what to tell the trade body. */
export const noRolePage = (facts: { lang: Language; stylesheet: string; subject: string }): string => {
  const words = wordingOf(signInWording, facts.lang).noRole;
  return framed(
    { ...facts, title: words.title, otherLanguage: () => undefined },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.body}</p>
<p class="govuk-body">${words.ask}</p>
<p class="govuk-inset-text"><span class="govuk-visually-hidden">${words.subject}: </span><code>${facts.subject}</code></p>
<p class="govuk-body"><a class="govuk-link" href="${routes.signIn(routes.desk(facts.lang))}">${words.otherAccount}</a></p>`,
  );
};
