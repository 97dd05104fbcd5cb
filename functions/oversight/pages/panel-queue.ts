import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Association } from '../../../shared/domain/association.ts';
import type { CaseState, CaseView } from '../../../shared/domain/escalation/case.ts';
import type { PanelMember } from '../../../shared/domain/people/panel-member.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { panelBar } from '../../../shared/html/components/panel-bar.ts';
import { tag } from '../../../shared/html/components/tag.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { resultsWording } from '../../../shared/wording/results.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** One thing that waits, as the page says it. */
type Task = {
  kind: keyof typeof panelWording.en.queue.tasks;
  view: CaseView;
  on: LocalDate;
  late: boolean;
  reminded?: boolean;
};

export type QueueFacts = {
  lang: Language;
  stylesheet: string;
  association: Association;
  member: PanelMember;
  fewMembers: boolean;
  /** Whether the member has declared their interests. */
  declared: boolean;
  tasks: readonly Task[];
  /** What a run asks the panel to look at; paragraphs are stored in English. */
  watched: readonly { commitment: string; plainWords: string }[];
  oddities: readonly string[];
  views: readonly CaseView[];
};

const caseLink = ({ lang, association }: QueueFacts, { id, commitment }: CaseView): Html =>
  html`<a class="govuk-link" href="${routes.panelCase(lang, association.id, id)}">${commitmentWords(lang, commitment).title}<span class="govuk-visually-hidden"> (${id})</span></a>`;

const taskOf = (facts: QueueFacts, task: Task): Html => {
  const words = wordingOf(panelWording, facts.lang).queue;
  const day = dateWords(task.on, facts.lang);
  return html`<li class="twt-task">
<p class="govuk-body twt-task__what">${caseLink(facts, task.view)} ${task.late && tag({ text: words.late, classes: 'govuk-tag--red' })} ${task.reminded && tag({ text: words.waits, classes: 'govuk-tag--orange' })}</p>
<p class="govuk-body twt-task__when">${words.tasks[task.kind](day)}</p>
</li>`;
};

const due = (facts: QueueFacts): Html => {
  const words = wordingOf(panelWording, facts.lang).queue;
  return html`<h2 class="govuk-heading-m">${words.due}</h2>
${
  facts.tasks.length === 0
    ? html`<p class="govuk-body">${words.nothingDue}</p>`
    : html`<ul class="govuk-list twt-tasks">${facts.tasks.map((each) => taskOf(facts, each))}</ul>`
}`;
};

/** Stored in English, so said to be in English. */
const stored = (text: string): Html => html`<p class="govuk-body" lang="en">${text}</p>`;

const watch = (facts: QueueFacts): Html => {
  const { lang, watched, oddities } = facts;
  const words = wordingOf(panelWording, lang).queue;
  return html`<h2 class="govuk-heading-m">${words.watch}</h2>
<p class="govuk-body">${words.watchMeans}</p>
${watched.length === 0 && html`<p class="govuk-body">${words.nothingWatched}</p>`}
${watched.map(
  ({ commitment, plainWords }) =>
    html`<h3 class="govuk-heading-s">${commitmentWords(lang, commitment).title}</h3>${stored(plainWords)}`,
)}
${oddities.length > 0 && html`<h3 class="govuk-heading-s">${words.odd}</h3>${oddities.map(stored)}`}`;
};

const isClosed = (state: CaseState): boolean => state === 'closed';

const casesIn = (facts: QueueFacts, views: readonly CaseView[]): Html => {
  const states = wordingOf(resultsWording, facts.lang).case.states;
  return html`<ul class="govuk-list twt-tasks">${views.map(
    (view) =>
      html`<li class="twt-task"><p class="govuk-body twt-task__what">${caseLink(facts, view)} ${tag({ text: states[view.state], classes: 'govuk-tag--grey' })}</p></li>`,
  )}</ul>`;
};

const all = (facts: QueueFacts): Html => {
  const words = wordingOf(panelWording, facts.lang).queue;
  const open = facts.views.filter(({ state }) => !isClosed(state));
  const closed = facts.views.filter(({ state }) => isClosed(state));
  return html`<h2 class="govuk-heading-m">${words.open}</h2>
${open.length === 0 ? html`<p class="govuk-body">${words.noneOpen}</p>` : casesIn(facts, open)}
${closed.length > 0 && html`<h2 class="govuk-heading-m">${words.closed}</h2>${casesIn(facts, closed)}`}`;
};

/** What a panel has to do, the earliest day first; what is worth a look; and every case. */
export const panelQueuePage = (facts: QueueFacts): string => {
  const { lang, stylesheet, association, member } = facts;
  const words = wordingOf(panelWording, lang);
  const title = words.queue.title(association.name);
  return framed(
    { lang, stylesheet, title, otherLanguage: everywhere((other) => routes.panelOf(other, association.id)) },
    html`${panelBar({ lang, name: member.name, role: member.role })}
<h1 class="govuk-heading-l">${title}</h1>
${facts.fewMembers && insetText({ text: words.fewMembers })}
${
  !facts.declared &&
  insetText({
    text: html`${words.queue.undeclared} <a class="govuk-link" href="${routes.panelInterests(lang, association.id)}">${words.queue.declare}</a>`,
  })
}
${due(facts)}
${watch(facts)}
${all(facts)}
<h2 class="govuk-heading-m">${words.queue.more}</h2>
<ul class="govuk-list">
<li><a class="govuk-link" href="${routes.panelInterests(lang, association.id)}">${words.queue.interests}</a></li>
<li><a class="govuk-link" href="${routes.panelInPublic(lang, association.id)}">${words.queue.panelInPublic}</a></li>
<li><a class="govuk-link" href="${routes.resultsOf(lang, association.id)}">${words.queue.inPublic}</a></li>
</ul>`,
  );
};
