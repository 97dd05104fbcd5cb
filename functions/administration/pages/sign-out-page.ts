import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Person } from '../../../shared/domain/people/person.ts';
import { button } from '../../../shared/html/components/button.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { signInWording } from '../../../shared/wording/sign-in.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Facts = { lang: Language; stylesheet: string };
const frameOf = (facts: Facts, title: string) => ({
  ...facts,
  title,
  otherLanguage: everywhere(routes.signOut),
});

/** For somebody who is not signed in, or not any more. */
export const signedOutPage = (facts: Facts): string => {
  const words = wordingOf(signInWording, facts.lang).out;
  return framed(
    frameOf(facts, words.title),
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.body}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.signIn(routes.desk(facts.lang))}">${words.button}</a></p>`,
  );
};

/** Signing out, for somebody who came by the address alone: opening a page signs nobody out. */
export const signOutPage = (facts: Facts & { person: Person }): string => {
  const words = wordingOf(signInWording, facts.lang).stillIn;
  return framed(
    frameOf(facts, words.title),
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.body(facts.person.name)}</p>
<form method="post" action="${routes.signOut()}">
<input type="hidden" name="lang" value="${facts.lang}">
${button({ text: words.button })}
</form>
<p class="govuk-body"><a class="govuk-link" href="${routes.desk(facts.lang)}">${words.toDesk}</a></p>`,
  );
};
