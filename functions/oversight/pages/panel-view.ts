import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { PanelMember } from '../../../shared/domain/people/panel-member.ts';
import { button } from '../../../shared/html/components/button.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { panelBar } from '../../../shared/html/components/panel-bar.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { panelReportWording } from '../../../shared/wording/panel-report.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** The form of one member's own view beside the report. */
export const panelViewPage = (facts: {
  lang: Language;
  stylesheet: string;
  member: PanelMember;
  view: CaseView;
  typed: string;
  problem: 'missing' | 'too-long' | undefined;
  /** Whether a view of theirs stands there, which they can take back. */
  standing: boolean;
}): string => {
  const { lang, stylesheet, member, view, problem } = facts;
  const { viewPage: words, page } = wordingOf(panelReportWording, lang);
  const frame = wordingOf(frameWording, lang);
  const path = (other: Language): string => routes.panelView(other, view.association, view.id);
  const wrong = problem && { errorMessage: { text: words.errors[problem], prefix: frame.error } };
  return framed(
    {
      ...{ lang, stylesheet, title: words.title, error: problem !== undefined },
      otherLanguage: everywhere(path),
      back: routes.panelCase(lang, view.association, view.id),
    },
    html`${panelBar({ lang, name: member.name, role: member.role })}
${problem && errorSummary({ title: frame.problem, errors: [{ text: words.errors[problem], href: '#text' }], attributes: takesFocus })}
<span class="govuk-caption-l">${commitmentWords(lang, view.commitment).title}</span>
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.lead}</p>
<p class="govuk-body">${words.published}</p>
${view.reportVersions.some((each) => each.published) && html`<p class="govuk-body">${words.whenPublished}</p>`}
${warningText({ text: page.publicNote, iconFallbackText: frame.warning })}
<form method="post" action="${path(lang)}" novalidate>
${textarea({ name: 'text', label: { text: words.field, classes: 'govuk-label--m' }, hint: { text: words.hint }, value: facts.typed, rows: 10, ...wrong })}
${button({ text: words.save, name: 'act', value: 'save' })}
</form>
${
  facts.standing &&
  html`<p class="govuk-body">${words.withdrawMeans}</p>
<form method="post" action="${path(lang)}" novalidate>
${button({ text: words.withdraw, name: 'act', value: 'withdraw', classes: 'govuk-button--secondary' })}
</form>`
}`,
  );
};
