import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { PanelMember } from '../../../shared/domain/people/panel-member.ts';
import type { ThemesOfQuarter } from '../../../shared/domain/reading/coding.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { panelBar } from '../../../shared/html/components/panel-bar.ts';
import { tag } from '../../../shared/html/components/tag.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { evidenceWording } from '../../../shared/wording/evidence.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { resultsWording } from '../../../shared/wording/results.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { evidenceOf } from './evidence.ts';
import {
  boardDid,
  dangerStanding,
  doneByPanel,
  earlierAnswers,
  informationAsked,
  themesBlock,
} from './panel-case-parts.ts';
import { type ProposalFacts, proposals } from './panel-proposals.ts';
import { recommendations } from './panel-recommendations.ts';
import { type ReportBlockFacts, reportBlock } from './panel-report-block.ts';

export type PanelDone = keyof typeof panelWording.en.done;

export type PanelCaseFacts = {
  lang: Language;
  stylesheet: string;
  member: PanelMember;
  /** As the case knows them. */
  subject: string;
  associationName: string;
  view: CaseView;
  fewMembers: boolean;
  /** Why a proposal cannot be seconded by them now, by its number. */
  refused: ProposalFacts['refused'];
  report: ReportBlockFacts['report'] & { judge: readonly number[] };
  forms: readonly (keyof typeof panelActsWording.en.forms)[];
  themes: readonly ThemesOfQuarter[];
  done: PanelDone | undefined;
};

const pressing = ({ lang, view }: PanelCaseFacts): string[] => {
  const words = wordingOf(panelWording, lang).case;
  if (view.closed) return [words.closed(momentWords(view.closed.at, lang))];
  const { review, escalation } = view;
  const says: string[] = [];
  if (review) {
    const day = dateWords(review.reviewBy, lang);
    says.push(review.lateSince ? words.reviewLate(day) : words.review[review.why](day));
  }
  if (view.regulatorNoticeOwedAt) says.push(words.atRegulator(dayWords(view.regulatorNoticeOwedAt, lang)));
  else if (escalation) says.push(words.escalation(dateWords(escalation.goesOn, lang)));
  return says;
};

const choices = (facts: PanelCaseFacts): Html | undefined => {
  const { lang, view, forms } = facts;
  if (forms.length === 0) return undefined;
  const words = wordingOf(panelWording, lang).acts;
  const acts = wordingOf(panelActsWording, lang).forms;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.body}</p>
<ul class="govuk-list twt-tasks">${forms.map(
    (
      form,
    ) => html`<li class="twt-task"><p class="govuk-body twt-task__what"><a class="govuk-link" href="${routes.panelAct(lang, view.association, view.id, form)}">${acts[form].title}</a></p>
<p class="govuk-body twt-task__when">${acts[form].means}</p></li>`,
  )}</ul>`;
};

/** A case as its panel sees it: figures and answers, and never a tenant's words, home or address. */
export const panelCasePage = (facts: PanelCaseFacts): string => {
  const { lang, stylesheet, view, member, done } = facts;
  const words = wordingOf(panelWording, lang);
  const frame = wordingOf(frameWording, lang);
  const commitment = commitmentWords(lang, view.commitment);
  return framed(
    {
      ...{ lang, stylesheet, title: commitment.title, back: routes.panelOf(lang, view.association) },
      otherLanguage: everywhere((other) => routes.panelCase(other, view.association, view.id)),
    },
    html`${panelBar({ lang, name: member.name, role: member.role })}
${done && notificationBanner({ title: frame.success, type: 'success', text: words.done[done] })}
<span class="govuk-caption-l">${words.case.caption(view.id, facts.associationName)}</span>
<h1 class="govuk-heading-l">${commitment.title}</h1>
${insetText({ text: commitment.promise })}
<p class="govuk-body twt-state">${tag({ text: wordingOf(resultsWording, lang).case.states[view.state] })} ${view.lateSince && tag({ text: wordingOf(resultsWording, lang).case.late, classes: 'govuk-tag--red' })}</p>
${pressing(facts).map((text) => warningText({ text, iconFallbackText: frame.warning }))}
${facts.fewMembers && insetText({ text: words.fewMembers })}
${proposals(facts)}
${boardDid(lang, view)}
${earlierAnswers(lang, view)}
${informationAsked(lang, view)}
${reportBlock(facts)}
${recommendations({ lang, view, judge: facts.report.judge })}
${choices(facts)}
<h2 class="govuk-heading-m">${wordingOf(evidenceWording, lang).title}</h2>
${evidenceOf(lang, view)}
${dangerStanding(lang, view)}
${themesBlock(lang, view, facts.themes)}
${doneByPanel(lang, view)}`,
  );
};
