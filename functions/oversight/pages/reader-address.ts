import { routes } from '../../../shared/contracts/routes.ts';
import { keepsBack, type LeftAddress } from '../../../shared/domain/reading/pass-on.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { readerAddressWording } from '../../../shared/wording/reader-address.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { problemAt, type ReaderFacts, type ReaderProblem, readerForm, readerFrame } from './reader-parts.ts';
import { reportBlock, type ShownReport } from './reader-report.ts';

type Facts = ReaderFacts & {
  report: ShownReport;
  address: LeftAddress;
  key: string;
  reading: string;
  /** Whether the register knows where it would go. */
  hasMailbox: boolean;
  /** When an address of this tenant left before. */
  before: LocalDate | undefined;
  problems: readonly ReaderProblem[];
};

const lines = (text: string): Html =>
  html`<span class="twt-lines">${text.split('\n').map((each, index) => html`${index > 0 && html`<br>`}<bdi>${each}</bdi>`)}</span>`;

const choices = (facts: Facts): Html => {
  const words = wordingOf(readerAddressWording, facts.lang).page;
  return radios({
    name: 'word',
    fieldset: { legend: { text: words.ask, classes: 'govuk-fieldset__legend--m' } },
    hint: { text: words.hint },
    ...problemAt(facts, facts.problems, 'word'),
    items: [
      { value: 'pass-on', text: words.yes },
      ...keepsBack.map((each) => ({ value: each, text: `${words.no}: ${words.reasons[each]}` })),
    ],
  });
};

/** An address with the report that it came with, and what the reader says to passing it on. */
export const readerAddressPage = (facts: Facts): string => {
  const { lang, report, address, key, reading, before, problems } = facts;
  const words = wordingOf(readerAddressWording, lang).page;
  return readerFrame(
    facts,
    { title: words.title, back: routes.reader(lang), problems },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.lead}</p>
${before && insetText({ text: words.before(dateWords(before, lang)) })}
${!facts.hasMailbox && insetText({ text: words.noMailbox })}
${summaryList({
  rows: [
    { key: words.address, value: lines(address.address) },
    ...(address.phone === undefined ? [] : [{ key: words.phone, value: html`<bdi>${address.phone}</bdi>` }]),
  ],
})}
${reportBlock(lang, { ...report, hasAddress: false }, 2)}
${readerForm(
  lang,
  { act: 'decide-address', report: key, reading },
  html`${choices(facts)}
${button({ text: words.send })}`,
)}`,
  );
};
