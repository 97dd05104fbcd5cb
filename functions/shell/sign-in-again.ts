import { nearestLanguage, routes, type TellLanguage } from '../../shared/contracts/routes.ts';
import { framed } from '../../shared/html/frame.ts';
import { html } from '../../shared/html/html.ts';
import { signInWording } from '../../shared/wording/sign-in.ts';
import { wordingOf } from '../../shared/wording/wording.ts';

/** The answer to a form whose sender is not signed in any more: what was sent is not kept, and how to go on. */
export const signInAgainPage = (language: TellLanguage, stylesheet: string): string => {
  const lang = nearestLanguage(language);
  const { title, body, keep, button } = wordingOf(signInWording, lang).again;
  return framed(
    { lang, title, stylesheet, otherLanguage: () => undefined },
    html`<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${body}</p>
<p class="govuk-body">${keep}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.signIn(routes.desk(lang))}" target="_blank">${button}</a></p>`,
  );
};
