import type { Language } from '../../../shared/contracts/routes.ts';
import type { BoardAnswer } from '../../../shared/domain/escalation/board-answer.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import type { ThemesOfQuarter } from '../../../shared/domain/reading/coding.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { table } from '../../../shared/html/components/table.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { actRows, roleWords } from '../../../shared/html/panel-act-words.ts';
import { hazardName } from '../../../shared/wording/charter.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { countWords } from '../../../shared/wording/numbers.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { themeName } from '../../../shared/wording/themes.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** What two readers have made of each danger; of a report nothing else is shown. */
export const dangerStanding = (lang: Language, { dangers, failures }: CaseView): Html | undefined => {
  if (dangers.length === 0) return undefined;
  const words = wordingOf(panelWording, lang).danger;
  const rows = dangers.map(({ failure, standing, trigger }): SummaryRow => {
    const evidence = failures.find((each) => each.id === failure)?.evidence;
    const name = evidence && 'hazard' in evidence ? hazardName(lang, evidence.hazard) : words.kinds[trigger];
    return { key: name, value: words.standings[standing] };
  });
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.body}</p>
${summaryList({ rows })}`;
};

/** What tenants' words are about, counted by readers; no word of theirs. */
export const themesBlock = (
  lang: Language,
  { commitment }: CaseView,
  themes: readonly ThemesOfQuarter[],
): Html => {
  const words = wordingOf(panelWording, lang).themes;
  const about = themes.filter((each) => each.commitment === commitment);
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.body}</p>
${about.length === 0 && html`<p class="govuk-body">${words.none}</p>`}
${about.map((each) =>
  table({
    caption: words.quarter(dateWords(each.quarter, lang)),
    captionClasses: 'govuk-table__caption--s',
    head: [{ text: words.theme }, { text: words.texts, format: 'numeric' }],
    firstCellIsHeader: true,
    rows: each.themes.map(({ theme, atLeast }) => [
      { text: themeName(lang, theme) },
      { text: words.atLeast(countWords(atLeast)), format: 'numeric' as const },
    ]),
  }),
)}`;
};

/** A board's answer, told to the panel. */
const answerOf = (lang: Language, answer: BoardAnswer): Html => {
  const words = wordingOf(panelWording, lang).board;
  const { by, owner } = wordingOf(panelActsWording, lang).fields;
  const rows: SummaryRow[] = [{ key: words.says, value: words.kinds[answer.kind] }];
  if (answer.kind !== 'accept') rows.push({ key: words.reason, value: inLines(answer.reason) });
  if (answer.kind !== 'reject')
    rows.push(
      { key: words.action, value: inLines(answer.action) },
      { key: by, value: dateWords(answer.by, lang) },
      { key: owner, value: answer.owner },
    );
  return summaryList({ rows });
};

/** When the board was told, when its answer was due, and what it answered. */
export const boardDid = (lang: Language, view: CaseView): Html => {
  const words = wordingOf(panelWording, lang).board;
  const day = (on: LocalDate | undefined, none: string): string => (on ? dateWords(on, lang) : none);
  const rows: SummaryRow[] = [
    { key: words.told, value: day(view.dayZero, words.notTold) },
    { key: words.due, value: day(view.answerBy, words.noDate) },
    ...(view.extension ? [{ key: words.longer, value: inLines(view.extension.reason) }] : []),
    { key: words.answered, value: view.answeredAt ? dayWords(view.answeredAt, lang) : words.none },
  ];
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
${summaryList({ rows })}
${view.answer && answerOf(lang, view.answer)}`;
};

/** Answers that the panel rejected. */
export const earlierAnswers = (lang: Language, { earlierAnswers: all }: CaseView): Html | undefined => {
  if (all.length === 0) return undefined;
  const words = wordingOf(panelWording, lang).case;
  return html`<h2 class="govuk-heading-m">${words.earlier}</h2>
${all.map(
  (each) =>
    html`<h3 class="govuk-heading-s">${words.rejectedOn(dayWords(each.rejectedAt, lang))}</h3>${answerOf(lang, each.answer)}`,
)}`;
};

/** What the panel asked the association for, with its date and what came. */
export const informationAsked = (lang: Language, { information }: CaseView): Html | undefined => {
  if (information.length === 0) return undefined;
  const words = wordingOf(panelWording, lang).information;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
${information.map(({ question, answerBy, given, lateSince }) =>
  summaryList({
    rows: [
      { key: words.question, value: inLines(question) },
      {
        key: words.by,
        value: lateSince ? words.late(dateWords(answerBy, lang)) : dateWords(answerBy, lang),
      },
      {
        key: words.given,
        value: given ? html`${inLines(given.text)} (${dayWords(given.at, lang)})` : words.none,
      },
    ],
  }),
)}`;
};

const stops = (lang: Language, view: CaseView): Html[] => {
  const words = wordingOf(panelWording, lang).stops;
  const asked = [
    ...view.stops.flatMap(({ at, reasons }) => reasons.map((each) => ({ ...each, at }))),
    ...view.stopAsked,
  ];
  return asked.map(
    ({ by, reason, at }) => html`<h3 class="govuk-heading-s">${words.title}</h3>
${summaryList({
  rows: [
    { key: words.by, value: roleWords(lang, by) },
    { key: words.on, value: dayWords(at, lang) },
    { key: words.reason, value: inLines(reason) },
  ],
})}`,
  );
};

/** Every act of the panel on this case, with the parts of those two who did it. */
export const doneByPanel = (lang: Language, view: CaseView): Html | undefined => {
  const stopped = stops(lang, view);
  if (view.panelActs.length === 0 && stopped.length === 0) return undefined;
  const words = wordingOf(panelWording, lang);
  const acts = wordingOf(panelActsWording, lang).forms;
  return html`<h2 class="govuk-heading-m">${words.acted.title}</h2>
${view.panelActs.map(
  ({
    act,
    at,
    proposedBy,
    secondedBy,
    byLead,
  }) => html`<h3 class="govuk-heading-s">${acts[act.kind].title}</h3>
${actRows(lang, act, [
  { key: words.acted.on, value: dayWords(at, lang) },
  { key: words.acted.proposed, value: roleWords(lang, proposedBy) },
  { key: words.acted.seconded, value: roleWords(lang, secondedBy) },
  ...(byLead ? [{ key: words.acted.lead, value: words.acted.leadMeans }] : []),
])}`,
)}
${stopped}`;
};
