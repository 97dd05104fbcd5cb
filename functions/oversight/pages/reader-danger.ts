import { routes } from '../../../shared/contracts/routes.ts';
import type { AssociationId } from '../../../shared/domain/association.ts';
import type { CaseId } from '../../../shared/domain/escalation/case.ts';
import type { HazardId } from '../../../shared/domain/rulebook/rulebook.ts';
import { button } from '../../../shared/html/components/button.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { html } from '../../../shared/html/html.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { readerWording } from '../../../shared/wording/reader.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import {
  dangersIn,
  findingChoices,
  type ReaderFacts,
  type ReaderProblem,
  readerForm,
  readerFrame,
} from './reader-parts.ts';
import { reportBlock, type ShownReport } from './reader-report.ts';

/** All reports that a danger of a case rests on, without homes, and what the reader found. */
export const readerDangerPage = (
  facts: ReaderFacts & {
    about: { association: AssociationId; case: CaseId; failure: string };
    association: string;
    hazard: HazardId;
    reports: readonly ShownReport[];
    problems: readonly ReaderProblem[];
  },
): string => {
  const { lang, about, reports, problems } = facts;
  const { report: words, danger } = wordingOf(readerWording, lang);
  return readerFrame(
    facts,
    { title: danger.title, back: routes.reader(lang), problems },
    html`<h1 class="govuk-heading-l">${danger.title}</h1>
${warningText({ text: words.emergency, iconFallbackText: wordingOf(frameWording, lang).warning })}
${summaryList({
  rows: [
    { key: words.about, value: facts.association },
    { key: words.dangers, value: dangersIn(lang, [facts.hazard]) },
  ],
})}
${reports.length === 0 ? html`<p class="govuk-body">${danger.none}</p>` : html`<p class="govuk-body">${danger.reports(reports.length)}</p>`}
${reports.map(
  (each, index) => html`<h2 class="govuk-heading-m">${danger.number(index + 1)}</h2>
${reportBlock(lang, each, 3)}`,
)}
${readerForm(
  lang,
  { act: 'find-danger', ...about },
  html`${findingChoices(facts, danger, problems)}
${button({ text: words.send })}`,
)}`,
  );
};
