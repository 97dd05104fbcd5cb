import { routes } from '../../../shared/contracts/routes.ts';
import type { Person } from '../../../shared/domain/people/person.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { html } from '../../../shared/html/html.ts';
import { deskPeopleWording } from '../../../shared/wording/desk-people.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';

/** Everybody who may sign in, and the way to sign each out everywhere. */
export const deskPeoplePage = (facts: DeskPage & { people: readonly Person[]; done: boolean }): string => {
  const { lang, people, done } = facts;
  const words = wordingOf(deskPeopleWording, lang);
  return deskFrame(
    facts,
    { title: words.list.title, path: (other) => routes.tradeBodyPeople(other) },
    html`${done && notificationBanner({ title: wordingOf(frameWording, lang).success, type: 'success', text: words.signOut.done })}
<h1 class="govuk-heading-l">${words.list.title}</h1>
<p class="govuk-body">${words.list.note}</p>
${summaryList({
  rows: people.map(({ subject, name, roles }) => ({
    key: name,
    value: roles.map((each) => words.list.roles[each]).join(', '),
    actions: [{ text: words.signOut.button, hidden: name, href: routes.tradeBodyPeople(lang, subject) }],
  })),
})}`,
  );
};
