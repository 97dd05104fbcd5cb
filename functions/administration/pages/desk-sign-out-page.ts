import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { html } from '../../../shared/html/html.ts';
import { deskPeopleWording } from '../../../shared/wording/desk-people.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';

type Facts = DeskPage & {
  /** `of`: the association on whose panel they sit. */
  whom: { name: string; of?: string };
  action: string;
  back: string;
  member?: string;
};

/** Asks whether somebody is to be signed out everywhere. Opening it does nothing. */
export const deskSignOutPage = (facts: Facts): string => {
  const { whom, action, back, member } = facts;
  const words = wordingOf(deskPeopleWording, facts.lang).signOut;
  const title = words.title(whom.name);
  return deskFrame(
    facts,
    { title, back },
    html`${whom.of && html`<span class="govuk-caption-l">${whom.of}</span>`}
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${words.when}</p>
${insetText({ text: whom.of === undefined ? words.personAgain : words.memberAgain })}
<form method="post" action="${action}" novalidate>
${member && html`<input type="hidden" name="member" value="${member}">`}
${button({ text: words.button, preventDoubleClick: true })}
</form>`,
  );
};
