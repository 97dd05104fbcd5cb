import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { PanelReport } from '../../../shared/domain/escalation/report.ts';
import type { PanelMember } from '../../../shared/domain/people/panel-member.ts';
import { button } from '../../../shared/html/components/button.ts';
import { details } from '../../../shared/html/components/details.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { input } from '../../../shared/html/components/input.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { panelBar } from '../../../shared/html/components/panel-bar.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { differences } from '../../../shared/html/differences.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dayWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { panelReportWording } from '../../../shared/wording/panel-report.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { reportText, whoWords } from './report-text.ts';

export type WrittenDraft = { number: number; report: PanelReport };

export type PanelReportFacts = {
  lang: Language;
  stylesheet: string;
  member: PanelMember;
  /** As the case knows the member. */
  subject: string;
  view: CaseView;
  typed: PanelReport;
  /** The number of the draft that this text was written upon. */
  upon: number;
  problems: readonly { field: 'title' | 'findings'; what: 'missing' | 'too-long' }[];
  /** The draft that stands there and the one before it. */
  drafts: readonly WrittenDraft[];
  /** Somebody else wrote, or two members sent the draft, while this was typed. */
  meanwhile?: boolean;
};

const changesOf = (lang: Language, before: PanelReport, after: PanelReport): Html => {
  const { differences: said } = wordingOf(panelReportWording, lang);
  return html`<p class="govuk-body govuk-!-font-weight-bold">${differences(before.title, after.title, said)}</p>
<p class="govuk-body">${differences(before.findings, after.findings, said)}</p>`;
};

/** What this text begins with, and what the last one who saved has changed. */
const begins = ({ lang, view, subject, drafts }: PanelReportFacts): Html | undefined => {
  const words = wordingOf(panelReportWording, lang).page;
  const { reportDraft: draft, reportVersions } = view;
  if (!draft) {
    const last = reportVersions.at(-1);
    return last && insetText({ text: words.fromVersion(last.number) });
  }
  const [before, after] = drafts;
  const by = whoWords(lang, draft.by, subject);
  return html`${insetText({ text: words.upon(draft.number, by, dayWords(draft.at, lang)) })}
${
  before &&
  after &&
  details({
    summary: words.changed(before.number, after.number),
    text: changesOf(lang, before.report, after.report),
  })
}`;
};

/** What somebody else has saved meanwhile, beside what was typed: nothing of either is lost. */
const meanwhile = ({ lang, view, subject, typed }: PanelReportFacts): Html => {
  const words = wordingOf(panelReportWording, lang).meanwhile;
  const draft = view.reportDraft;
  const summary = (text: string): Html =>
    errorSummary({
      ...{ title: words.title, description: text, attributes: takesFocus },
      errors: [{ text: words.toOwn, href: '#title' }],
    });
  if (!draft) return summary(words.sent);
  const by = whoWords(lang, draft.by, subject);
  return html`${summary(words.body(draft.number))}
<h2 class="govuk-heading-m">${words.theirs(draft.number, by)}</h2>
${insetText({ text: reportText(draft.report) })}
${details({ summary: words.differs(draft.number), text: changesOf(lang, draft.report, typed) })}
<p class="govuk-body">${words.next(draft.number)}</p>`;
};

const fields = ({ lang, typed, problems }: PanelReportFacts): Html => {
  const words = wordingOf(panelReportWording, lang).page;
  const wrong = (field: 'title' | 'findings') => {
    const problem = problems.find((each) => each.field === field);
    const prefix = wordingOf(frameWording, lang).error;
    return problem ? { errorMessage: { text: words.errors[field][problem.what], prefix } } : {};
  };
  const label = (text: string) => ({ text, classes: 'govuk-label--m' });
  return html`${input({ name: 'title', label: label(words.fields.title), hint: { text: words.hints.title }, value: typed.title, ...wrong('title') })}
${textarea({ name: 'findings', label: label(words.fields.findings), hint: { text: words.hints.findings }, value: typed.findings, rows: 20, ...wrong('findings') })}`;
};

/** The form on which members write the panel's report together, one after the other. */
export const panelReportPage = (facts: PanelReportFacts): string => {
  const { lang, stylesheet, member, view, problems } = facts;
  const words = wordingOf(panelReportWording, lang).page;
  const frame = wordingOf(frameWording, lang);
  const path = (other: Language): string => routes.panelReport(other, view.association, view.id);
  const errors = problems.map(({ field, what }) => ({ text: words.errors[field][what], href: `#${field}` }));
  return framed(
    {
      ...{ lang, stylesheet, title: words.title, error: errors.length > 0 || facts.meanwhile === true },
      otherLanguage: everywhere(path),
      back: routes.panelCase(lang, view.association, view.id),
    },
    html`${panelBar({ lang, name: member.name, role: member.role })}
${errors.length > 0 && errorSummary({ title: frame.problem, errors, attributes: takesFocus })}
<span class="govuk-caption-l">${commitmentWords(lang, view.commitment).title}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
${facts.meanwhile ? meanwhile(facts) : html`<p class="govuk-body">${words.lead}</p><p class="govuk-body">${words.apart}</p>${begins(facts)}`}
${warningText({ text: words.publicNote, iconFallbackText: frame.warning })}
<form method="post" action="${path(lang)}" novalidate>
<input type="hidden" name="upon" value="${facts.upon}">
${fields(facts)}
${button({ text: words.save })}
</form>`,
  );
};
