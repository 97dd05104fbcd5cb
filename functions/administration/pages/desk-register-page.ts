import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import type { PanelMember } from '../../../shared/domain/people/panel-member.ts';
import { mailboxOf } from '../../../shared/domain/people/proposal.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { deskFormsWording } from '../../../shared/wording/desk-forms.ts';
import { deskPeopleWording } from '../../../shared/wording/desk-people.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';

type Facts = DeskPage & { association: Association; panel: readonly PanelMember[]; done: boolean };

const mailboxes = ({ lang, association }: Facts): Html => {
  const words = wordingOf(deskFormsWording, lang).register;
  const path = routes.tradeBodyRegister(lang, association.id, 'mailbox');
  return summaryList({
    rows: mailboxOf.options.map((of) => ({
      key: words.mailbox[of],
      value: association[`${of}Mailbox`] ?? words.none,
      actions: [{ text: words.change, hidden: words.mailbox[of], href: `${path}?of=${of}` }],
    })),
  });
};

const memberRow = (member: PanelMember, lang: Language) => {
  const words = wordingOf(deskFormsWording, lang).register;
  const { signOut } = wordingOf(deskPeopleWording, lang);
  const to = (change: string) =>
    `${routes.tradeBodyRegister(lang, member.association, change)}?member=${member.id}`;
  const times = html`${words.roles[member.role]}<br>${words.since} ${shortDateWords(member.since, lang)}${
    member.ended && html`<br>${words.until} ${shortDateWords(member.ended, lang)}`
  }`;
  return {
    key: member.name,
    value: times,
    ...(member.ended === undefined && {
      actions: [
        { text: words.leave, hidden: member.name, href: to('panel-leave') },
        { text: signOut.button, hidden: member.name, href: to('panel-sign-out') },
      ],
    }),
  };
};

/** Mailboxes and panel of an association, with the way to change each. */
export const deskRegisterPage = (facts: Facts): string => {
  const { lang, association, panel, done } = facts;
  const words = wordingOf(deskFormsWording, lang).register;
  return deskFrame(
    facts,
    { title: association.name, path: (other) => routes.tradeBodyRegister(other, association.id) },
    html`${done && notificationBanner({ title: wordingOf(frameWording, lang).success, type: 'success', text: wordingOf(deskPeopleWording, lang).signOut.done })}
<span class="govuk-caption-l">${words.caption(association.id)}</span>
<h1 class="govuk-heading-l">${association.name}</h1>
<p class="govuk-body">${words.note}</p>
<h2 class="govuk-heading-m">${words.mailboxes}</h2>
${mailboxes(facts)}
<h2 class="govuk-heading-m">${words.panel}</h2>
${panel.length > 0 ? html`${summaryList({ rows: panel.map((each) => memberRow(each, lang)) })}<p class="govuk-body">${wordingOf(deskPeopleWording, lang).signOut.alone}</p>` : html`<p class="govuk-body">${words.noPanel}</p>`}
<p class="govuk-body"><a class="govuk-link" href="${routes.tradeBodyRegister(lang, association.id, 'panel-join')}">${words.join}</a></p>`,
  );
};
