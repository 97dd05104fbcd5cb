import { routes } from '../../../shared/contracts/routes.ts';
import type { HazardId } from '../../../shared/domain/rulebook/rulebook.ts';
import type { OwnWords } from '../../../shared/domain/submission/own-words.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { hazardName } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { readerWording } from '../../../shared/wording/reader.ts';
import { readerAddressWording } from '../../../shared/wording/reader-address.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import {
  dangersIn,
  findingChoices,
  problemAt,
  type ReaderFacts,
  type ReaderProblem,
  readerForm,
  readerFrame,
  wordsBlock,
} from './reader-parts.ts';

/** One report as a reader sees it. */
export type ShownReport = {
  association: string;
  hazards: readonly HazardId[];
  sentOn: LocalDate;
  words: OwnWords | undefined;
  /** The tenant asks that an address be passed on; it is shown only where that is decided. */
  hasAddress: boolean;
};

/** What came with a report; `heading` is that of its words. */
export const reportBlock = (
  lang: ReaderFacts['lang'],
  { hazards, sentOn, words: own, association, hasAddress }: ShownReport,
  level: 2 | 3,
): Html => {
  const words = wordingOf(readerWording, lang).report;
  const address = wordingOf(readerAddressWording, lang);
  const title = html`${words.words}`;
  return html`${summaryList({
    rows: [
      ...(level === 2 ? [{ key: words.about, value: association }] : []),
      { key: words.dangers, value: dangersIn(lang, hazards) },
      { key: words.sent, value: dateWords(sentOn, lang) },
      ...(hasAddress ? [{ key: address.asks, value: address.asksText }] : []),
    ],
  })}
${level === 2 ? html`<h2 class="govuk-heading-m">${title}</h2>` : html`<h3 class="govuk-heading-s">${title}</h3>`}
${own ? wordsBlock(own.words) : html`<p class="govuk-body">${words.noWords}</p>`}
${own?.private && html`<p class="govuk-hint">${words.isPrivate}</p>`}`;
};

const whichDanger = (
  facts: ReaderFacts,
  hazards: readonly HazardId[],
  problems: readonly ReaderProblem[],
): Html =>
  radios({
    name: 'hazard',
    fieldset: {
      legend: {
        text: wordingOf(readerWording, facts.lang).report.which,
        classes: 'govuk-fieldset__legend--m',
      },
    },
    ...problemAt(facts, problems, 'hazard'),
    items: hazards.map((each) => ({ value: each, text: hazardName(facts.lang, each) })),
  });

/** A report of danger with its words, and what the reader found. */
export const readerReportPage = (
  facts: ReaderFacts & {
    report: ShownReport;
    key: string;
    reading: string;
    problems: readonly ReaderProblem[];
  },
): string => {
  const { lang, report, problems, key, reading } = facts;
  const words = wordingOf(readerWording, lang).report;
  return readerFrame(
    facts,
    { title: words.title, back: routes.reader(lang), problems },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
${warningText({ text: words.emergency, iconFallbackText: wordingOf(frameWording, lang).warning })}
${reportBlock(lang, report, 2)}
${readerForm(
  lang,
  { act: 'find-report', report: key, reading },
  html`${findingChoices(facts, words, problems)}
${report.hazards.length > 1 && whichDanger(facts, report.hazards, problems)}
${button({ text: words.send })}`,
)}`,
  );
};
