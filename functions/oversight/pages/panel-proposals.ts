import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { actRows, roleWords } from '../../../shared/html/panel-act-words.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { panelReportWording } from '../../../shared/wording/panel-report.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { recommendationRows } from './panel-recommendations.ts';
import { versionText } from './panel-report-block.ts';
import { reportText, viewsOf } from './report-text.ts';

type Why = keyof typeof panelWording.en.refused.why;

export type ProposalFacts = {
  lang: Language;
  /** As the case knows the member. */
  subject: string;
  view: CaseView;
  /** Why a proposal cannot be seconded by them now, by its number; without an entry it can. */
  refused: ReadonlyMap<number, Why>;
};

type Proposal = CaseView['proposals'][number];

const pressed = (
  { lang, view }: ProposalFacts,
  number: number,
  act: 'second' | 'withdraw',
  text: string,
): Html => html`<form method="post" action="${routes.panelProposal(lang, view.association, view.id, number)}" novalidate>
${button({ text, name: 'act', value: act, ...(act === 'withdraw' && { classes: 'govuk-button--secondary' }) })}
</form>`;

/** The text that a proposal only names by its number: nobody seconds what they have not read. */
const about = ({ lang, view, subject }: ProposalFacts, { act }: Proposal): Html | undefined => {
  const words = wordingOf(panelReportWording, lang);
  switch (act.kind) {
    case 'send-report': {
      const draft = view.reportDraft;
      return draft?.number === act.draft
        ? insetText({ text: reportText(draft.report) })
        : html`<p class="govuk-body">${words.changedSince}</p>`;
    }
    case 'publish-report': {
      const version = view.reportVersions.find((each) => each.number === act.version);
      const views = view.minorityViews;
      return (
        version &&
        insetText({
          text: html`${versionText(lang, version, subject)}
${views.length > 0 && html`<p class="govuk-body govuk-!-margin-bottom-1"><strong>${words.views.with}</strong></p>${viewsOf(lang, views, subject)}`}`,
        })
      );
    }
    case 'judge-recommendation': {
      const item = view.recommendations.find((each) => each.number === act.number);
      return item && recommendationRows(lang, item);
    }
    default:
      return undefined;
  }
};

const proposal = (facts: ProposalFacts, each: Proposal): Html => {
  const { lang } = facts;
  const words = wordingOf(panelWording, lang);
  const acts = wordingOf(panelActsWording, lang);
  const own = each.by.subject === facts.subject;
  const why = facts.refused.get(each.number);
  return html`<section class="twt-case" id="proposal-${each.number}">
<h3 class="govuk-heading-s">${acts.forms[each.act.kind].title}</h3>
${about(facts, each)}
${actRows(lang, each.act, [
  { key: words.proposal.by, value: roleWords(lang, each.by) },
  { key: words.proposal.on, value: dayWords(each.at, lang) },
  { key: words.proposal.lapses, value: dateWords(each.lapsesOn, lang) },
])}
${own && html`<p class="govuk-body">${words.proposal.own}</p>${pressed(facts, each.number, 'withdraw', words.proposal.withdraw)}`}
${!own && why && html`<p class="govuk-body">${words.refused.why[why]}</p>`}
${!own && !why && html`<p class="govuk-body">${acts.forms[each.act.kind].follows}</p>${pressed(facts, each.number, 'second', words.proposal.second)}`}
</section>`;
};

/** What waits for a second member: all that it says, and a button for who may. */
export const proposals = (facts: ProposalFacts): Html | undefined => {
  if (facts.view.proposals.length === 0) return undefined;
  const words = wordingOf(panelWording, facts.lang).proposal;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
${facts.view.proposals.map((each) => proposal(facts, each))}`;
};
