import { type Language, routes } from '../../contracts/routes.ts';
import { signInWording } from '../../wording/sign-in.ts';
import { wordingOf } from '../../wording/wording.ts';
import { type Html, html } from '../html.ts';
import { button } from './button.ts';

/** Stands on top of every page of somebody who is signed in: who that is, the way to their tasks, and the way out. */
export const signedInBar = (facts: { lang: Language; name: string; toDesk?: boolean }): Html => {
  const words = wordingOf(signInWording, facts.lang);
  return html`<form class="twt-signed-in" method="post" action="${routes.signOut()}">
<p class="govuk-body-s twt-signed-in__name">${words.desk.signedInAs} <strong>${facts.name}</strong>${
    facts.toDesk && html` · <a class="govuk-link" href="${routes.desk(facts.lang)}">${words.desk.title}</a>`
  }</p>
<input type="hidden" name="lang" value="${facts.lang}">
${button({ text: words.desk.signOut, classes: 'govuk-button--secondary twt-signed-in__out' })}
</form>`;
};
