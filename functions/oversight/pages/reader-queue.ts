import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { AssociationId } from '../../../shared/domain/association.ts';
import type { CaseId } from '../../../shared/domain/escalation/case.ts';
import type { HazardId } from '../../../shared/domain/rulebook/rulebook.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { tag } from '../../../shared/html/components/tag.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { readerWording } from '../../../shared/wording/reader.ts';
import { readerAddressWording } from '../../../shared/wording/reader-address.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { addressLists, type QueuedAddress, type ShownMail } from './reader-address-list.ts';
import { dangersIn, type ReaderFacts, readerForm, readerFrame } from './reader-parts.ts';

export type QueuedReport = {
  key: string;
  association: string;
  hazards: readonly HazardId[];
  due: LocalDate;
  isLate: boolean;
  isMine: boolean;
  standing: 'unread' | 'read-once';
};

export type QueuedDanger = {
  association: AssociationId;
  case: CaseId;
  failure: string;
  name: string;
  kind: 'danger-cluster' | 'grave-danger';
  hazard: HazardId;
  due: LocalDate;
  isLate: boolean;
  isMine: boolean;
  standing: 'unread' | 'disputed';
  readings: number;
};

/** What a reader has just done, as the page's address says it. */
export const readerDone = [
  ...(['found', 'raised', 'read-once', 'not-grave', 'coded'] as const),
  ...(['address-once', 'address-agreed', 'address-kept', 'address-again'] as const),
] as const;
export type ReaderDone = (typeof readerDone)[number];

type Entry = {
  association: string;
  dangers: string;
  due: LocalDate;
  isLate: boolean;
  isMine: boolean;
  says: readonly string[];
  hidden: Readonly<Record<string, string>>;
};

const entryBlock = (lang: Language, entry: Entry): Html => {
  const words = wordingOf(readerWording, lang).queue;
  const due = html`${dateWords(entry.due, lang)} ${entry.isLate && tag({ text: words.late, classes: 'govuk-tag--red' })}`;
  const says = entry.isMine ? [words.mine] : entry.says;
  return html`<li>
<h3 class="govuk-heading-s">${entry.association}</h3>
${summaryList({
  rows: [
    { key: words.danger, value: entry.dangers },
    { key: words.due, value: due },
    { key: words.standing, value: html`${says.map((each) => html`<p class="govuk-body">${each}</p>`)}` },
  ],
})}
${
  !entry.isMine &&
  readerForm(
    lang,
    entry.hidden,
    button({
      text: html`${words.open}<span class="govuk-visually-hidden">, ${words.openWhat(entry.association, entry.dangers)}</span>`,
      classes: 'govuk-button--secondary',
    }),
  )
}
</li>`;
};

const listBlock = (lang: Language, title: string, none: string, entries: readonly Entry[]): Html =>
  html`<h2 class="govuk-heading-m">${title}${entries.length > 0 && html` (${entries.length})`}</h2>
${
  entries.length === 0
    ? html`<p class="govuk-body">${none}</p>`
    : html`<ul class="govuk-list">${entries.map((each) => entryBlock(lang, each))}</ul>`
}`;

const reportEntry = (lang: Language, of: QueuedReport): Entry => {
  const words = wordingOf(readerWording, lang).queue;
  return {
    ...{ association: of.association, due: of.due, isLate: of.isLate, isMine: of.isMine },
    dangers: dangersIn(lang, of.hazards),
    says: [of.standing === 'unread' ? words.unread : words.readOnce],
    hidden: { act: 'open-report', report: of.key },
  };
};

const dangerEntry = (lang: Language, of: QueuedDanger): Entry => {
  const words = wordingOf(readerWording, lang).queue;
  return {
    ...{ association: of.name, due: of.due, isLate: of.isLate, isMine: of.isMine },
    dangers: dangersIn(lang, [of.hazard]),
    says: [
      of.kind === 'danger-cluster' ? words.cluster : words.grave,
      of.standing === 'disputed' ? words.disputed : words.readings(of.readings),
    ],
    hidden: { act: 'open-danger', association: of.association, case: of.case, failure: of.failure },
  };
};

/** What waits for readers: new reports, reports in cases, words without a theme. */
export const readerQueuePage = (
  facts: ReaderFacts & {
    reports: readonly QueuedReport[];
    dangers: readonly QueuedDanger[];
    addresses: readonly QueuedAddress[];
    mails: readonly ShownMail[];
    done: ReaderDone | undefined;
  },
): string => {
  const { lang, reports, dangers, done } = facts;
  const words = wordingOf(readerWording, lang).queue;
  const saidDone = { ...words.done, ...wordingOf(readerAddressWording, lang).done };
  return readerFrame(
    facts,
    { title: words.title, path: routes.reader },
    html`${done && notificationBanner({ type: 'success', title: words.done.title, text: saidDone[done] })}
<h1 class="govuk-heading-l">${words.title}</h1>
${insetText({ text: words.logged })}
${listBlock(
  lang,
  words.reports,
  words.noReports,
  reports.map((each) => reportEntry(lang, each)),
)}
${listBlock(
  lang,
  words.dangers,
  words.noDangers,
  dangers.map((each) => dangerEntry(lang, each)),
)}
${addressLists(lang, facts.addresses, facts.mails)}
<h2 class="govuk-heading-m">${words.themes.title}</h2>
<p class="govuk-body">${words.themes.body}</p>
${button({ href: routes.readerThemes(lang), text: words.themes.go, classes: 'govuk-button--secondary' })}`,
  );
};
