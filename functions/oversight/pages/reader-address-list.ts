import type { Language } from '../../../shared/contracts/routes.ts';
import type { AddressMail } from '../../../shared/domain/reading/address-mail.ts';
import type { HazardId } from '../../../shared/domain/rulebook/rulebook.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { readerWording } from '../../../shared/wording/reader.ts';
import { readerAddressWording } from '../../../shared/wording/reader-address.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { dangersIn, readerForm } from './reader-parts.ts';

/** An address that readers have to decide on, as it is listed: without it. */
export type QueuedAddress = {
  key: string;
  association: string;
  /** The danger that a reader confirmed. */
  hazard: HazardId;
  passing: 'undecided' | 'agreed-by-one';
  isMine: boolean;
};

/** A mail that passes an address on, as it is listed: without it. */
export type ShownMail = {
  reading: string;
  association: string;
  hazards: readonly HazardId[];
  agreedOn: LocalDate;
  isMine: boolean;
  standing: AddressMail['standing'] | 'delivered';
  sentOn: LocalDate | undefined;
};

const waiting = (lang: Language, each: QueuedAddress): Html => {
  const words = wordingOf(readerAddressWording, lang).queue;
  const { queue } = wordingOf(readerWording, lang);
  return html`<li>
<h3 class="govuk-heading-s">${each.association}</h3>
${summaryList({
  rows: [
    { key: queue.danger, value: dangersIn(lang, [each.hazard]) },
    { key: queue.standing, value: each.isMine ? words.mine : words[each.passing] },
  ],
})}
${
  !each.isMine &&
  readerForm(
    lang,
    { act: 'open-address', report: each.key },
    button({
      text: html`${words.open}<span class="govuk-visually-hidden">, ${words.openWhat(each.association)}</span>`,
      classes: 'govuk-button--secondary',
    }),
  )
}
</li>`;
};

const howItStands = (lang: Language, { standing, sentOn }: ShownMail): string => {
  const words = wordingOf(readerAddressWording, lang).queue.standing;
  const day = sentOn === undefined ? '' : dateWords(sentOn, lang);
  return standing === 'sent' || standing === 'delivered' ? words[standing](day) : words[standing];
};

const mailed = (lang: Language, each: ShownMail): Html => {
  const words = wordingOf(readerAddressWording, lang).queue;
  const { queue } = wordingOf(readerWording, lang);
  return html`<li>
<h3 class="govuk-heading-s">${each.association}</h3>
${summaryList({
  rows: [
    { key: queue.danger, value: dangersIn(lang, each.hazards) },
    {
      key: words.agreed,
      value: html`${dateWords(each.agreedOn, lang)}<br>${words.agreedWith(each.isMine)}`,
    },
    { key: words.how, value: howItStands(lang, each) },
  ],
})}
${
  each.standing === 'bounced' &&
  readerForm(
    lang,
    { act: 'send-again', mail: each.reading },
    button({
      text: html`${words.again}<span class="govuk-visually-hidden">, ${each.association}</span>`,
      classes: 'govuk-button--secondary',
    }),
  )
}
</li>`;
};

/** Addresses that wait for two readers, and what became of those that were passed on. */
export const addressLists = (
  lang: Language,
  addresses: readonly QueuedAddress[],
  mails: readonly ShownMail[],
): Html => {
  const words = wordingOf(readerAddressWording, lang).queue;
  return html`<h2 class="govuk-heading-m">${words.title}${addresses.length > 0 && html` (${addresses.length})`}</h2>
${
  addresses.length === 0
    ? html`<p class="govuk-body">${words.none}</p>`
    : html`<ul class="govuk-list">${addresses.map((each) => waiting(lang, each))}</ul>`
}
${
  mails.length > 0 &&
  html`<h2 class="govuk-heading-m">${words.mails}</h2>
<ul class="govuk-list">${mails.map((each) => mailed(lang, each))}</ul>`
}`;
};
