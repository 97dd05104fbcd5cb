import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import { editionOf } from '../../../shared/domain/charter/adopted.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { countWords } from '../../../shared/wording/numbers.ts';
import { regulatorWording } from '../../../shared/wording/regulator.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { evidenceOf } from './evidence.ts';
import { landlordActions } from './landlord-actions.ts';

/** What the regulator's page is written from. */
export type RegulatorFacts = {
  lang: Language;
  stylesheet: string;
  token: string;
  view: CaseView;
  association: Association;
  others: readonly CaseView[];
  /** Whether this link is the regulator's own, and not the trade body's copy. */
  mayAcknowledge: boolean;
  /** What the press before this page did. */
  done: 'acknowledged' | 'outcome' | undefined;
};

const remit = ({ lang, view }: RegulatorFacts): Html => {
  const words = wordingOf(regulatorWording, lang).remit;
  const touched = editionOf(view.charter).commitments.find((each) => each.id === view.commitment);
  const standards = (touched?.standards ?? []).map((each) => words.names[each]);
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.body}</p>
${summaryList({
  rows: [
    { key: words.commitment, value: commitmentWords(lang, view.commitment).title },
    {
      key: words.standards,
      value: html`<ul class="govuk-list">${standards.map((each) => html`<li>${each}</li>`)}</ul>`,
    },
  ],
})}`;
};

const context = ({ lang, view, association, others }: RegulatorFacts): Html => {
  const words = wordingOf(regulatorWording, lang).context;
  const closed = others.filter((each) => each.closed).length;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
${summaryList({
  rows: [
    { key: words.association, value: association.name },
    { key: words.code, value: association.id },
    { key: words.designation, value: words.designations[association.designation] },
    {
      key: words.homes,
      value: words.asOf(
        countWords(association.homes),
        dateWords(localDate.parse(association.homesAsOf), lang),
      ),
    },
    { key: words.year, value: words.yearOf(view.year) },
    { key: words.others, value: words.othersOf(others.length - closed, closed) },
  ],
})}`;
};

/** What became of the referral, and the way to say it. */
const outcome = ({ lang, view, token, mayAcknowledge }: RegulatorFacts): Html => {
  const words = wordingOf(regulatorWording, lang).outcome;
  const said = view.regulatorOutcome;
  return html`${said && insetText({ text: words.recorded(words.kinds[said.outcome], momentWords(said.at, lang)) })}
${mayAcknowledge && !view.closed && html`<p class="govuk-body"><a class="govuk-link" href="${routes.regulatorOutcome(lang, token)}">${said ? words.linkAgain : words.link}</a></p>`}`;
};

/** What did not wait in public. */
const atOnce = ['confirmed-danger', 'undecided-danger'] as const;

const why = ({ lang, view }: RegulatorFacts): Html => {
  const words = wordingOf(regulatorWording, lang).why;
  const { escalation } = view;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.body}</p>
${
  escalation &&
  html`<p class="govuk-body">${words.reasons[escalation.reason]} ${atOnce.some((each) => each === escalation.reason) ? words.straight : words.waited(dateWords(escalation.goesOn, lang))}</p>`
}`;
};

const acknowledging = (facts: RegulatorFacts): Html => {
  const { lang, view, token } = facts;
  const words = wordingOf(regulatorWording, lang).acknowledge;
  if (view.regulatorAcknowledgedAt)
    return insetText({ text: words.acknowledged(momentWords(view.regulatorAcknowledgedAt, lang)) });
  if (view.closed)
    return insetText({
      text: wordingOf(regulatorWording, lang).closed.body(momentWords(view.closed.at, lang)),
    });
  if (!facts.mayAcknowledge) return insetText({ text: words.notYours });
  const days = rulebookOf(view.rulebook).clocks.regulatorReminders;
  return html`<p class="govuk-body">${words.body(days.map(String))}</p>
<form method="post" action="${routes.regulatorAcknowledge(lang, token)}" novalidate>${button({ text: words.button })}</form>`;
};

/** The page that the regulator's link opens: the case at a glance, by the five groups of factors that it weighs. */
export const regulatorCasePage = (facts: RegulatorFacts): string => {
  const { lang, stylesheet, token, view } = facts;
  const words = wordingOf(regulatorWording, lang);
  const title = words.title(facts.association.name);
  return framed(
    { lang, stylesheet, title, otherLanguage: everywhere((other) => routes.regulator(other, token)) },
    html`${facts.done && notificationBanner({ title: wordingOf(frameWording, lang).success, type: 'success', text: facts.done === 'outcome' ? words.outcome.done : words.acknowledge.done })}
<span class="govuk-caption-l">${words.caption(view.id)}</span>
<h1 class="govuk-heading-l">${title}</h1>
${acknowledging(facts)}
${outcome(facts)}
${remit(facts)}
${context(facts)}
<h2 class="govuk-heading-m">${words.impact.title}</h2>
${evidenceOf(lang, view)}
${landlordActions(lang, view)}
${why(facts)}
<p class="govuk-hint">${words.link}</p>`,
  );
};
