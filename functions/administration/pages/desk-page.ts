import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Person, Role } from '../../../shared/domain/people/person.ts';
import { sessionLimits } from '../../../shared/domain/people/session.ts';
import { signedInBar } from '../../../shared/html/components/signed-in-bar.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { signInWording } from '../../../shared/wording/sign-in.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

const pageOf: Readonly<Record<Role, (lang: Language) => string>> = {
  reader: routes.reader,
  'trade-body': routes.tradeBody,
  helper: routes.helper,
};

/** What somebody may do who is signed in, by their roles. */
export const deskPage = (facts: { lang: Language; stylesheet: string; person: Person }): string => {
  const { lang, person } = facts;
  const words = wordingOf(signInWording, lang).desk;
  return framed(
    { ...facts, title: words.title, otherLanguage: everywhere(routes.desk) },
    html`${signedInBar({ lang, name: person.name })}
<h1 class="govuk-heading-l">${words.title}</h1>
${person.roles.map((role) => {
  const { title, body } = words.roles[role];
  return html`<h2 class="govuk-heading-m"><a class="govuk-link" href="${pageOf[role](lang)}">${title}</a></h2>
<p class="govuk-body">${body}</p>`;
})}
<p class="govuk-hint">${words.idle(sessionLimits.idleMinutes, sessionLimits.absoluteHours)}</p>`,
  );
};
