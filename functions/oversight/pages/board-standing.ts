import type { Language } from '../../../shared/contracts/routes.ts';
import type { CaseView } from '../../../shared/domain/escalation/case.ts';
import { rulebookOf } from '../../../shared/domain/rulebook/current.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../shared/domain/time/calendar.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { boardPublicWording } from '../../../shared/wording/board-public.ts';
import { boardSayingsWording } from '../../../shared/wording/board-sayings.ts';
import { dateWords, dayWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Facts = { lang: Language; view: CaseView; today: LocalDate };

/** What must be said loudest about the time: late, very late, or where the case goes without an answer. */
const pressing = ({ lang, view, today }: Facts): string[] => {
  const words = wordingOf(boardWording, lang).standing;
  if (view.closed) return [];
  const due = view.answerBy && dateWords(view.answerBy, lang);
  const says: string[] = [];
  if (due && view.answerRound === 'again' && !view.answeredAt)
    says.push(wordingOf(boardPublicWording, lang).panel.again(due));
  if (due && view.answerBy && today > view.answerBy && !view.answeredAt)
    says.push(view.veryLateSince ? words.veryLate(due) : words.late(due));
  if (view.regulatorNoticeOwedAt) {
    if (!view.answeredAt) says.push(words.atRegulator(dayWords(view.regulatorNoticeOwedAt, lang)));
  } else if (view.escalation) says.push(words.goesOn(dateWords(view.escalation.goesOn, lang)));
  return says;
};

/** When the board answered, and that it was late when it was. */
const answeredWords = (lang: Language, view: CaseView, at: Instant): string => {
  const moment = momentWords(at, lang);
  const late = view.answerBy !== undefined && localDateOf(at) > view.answerBy;
  return late ? wordingOf(boardWording, lang).standing.afterDue(moment) : moment;
};

const extensionRows = ({ lang, view }: Facts): SummaryRow[] => {
  const { extension } = view;
  if (!extension) return [];
  const words = wordingOf(boardSayingsWording, lang).extension;
  return [
    {
      key: words.row,
      value: words.given(dateWords(extension.was, lang), momentWords(extension.at, lang)),
    },
    { key: words.reason, value: inLines(extension.reason) },
  ];
};

const rowsOf = (facts: Facts): SummaryRow[] => {
  const { lang, view } = facts;
  const words = wordingOf(boardWording, lang).standing;
  const row = (key: string, day: LocalDate | undefined): SummaryRow[] =>
    day ? [{ key, value: dateWords(day, lang) }] : [];
  return [
    { key: words.dayZero, value: view.dayZero ? dateWords(view.dayZero, lang) : words.notYet },
    ...(view.acknowledgedAt
      ? [{ key: words.acknowledged, value: momentWords(view.acknowledgedAt, lang) }]
      : row(words.acknowledgeBy, view.answeredAt ? undefined : view.acknowledgeBy)),
    ...row(words.answerBy, view.answerBy),
    ...extensionRows(facts),
    ...(view.answeredAt ? [{ key: words.answered, value: answeredWords(lang, view, view.answeredAt) }] : []),
  ];
};

/** Where a case stands, as its board must know it: every date, and the loudest of them first. */
export const boardStanding = (facts: Facts): Html => {
  const { lang, view } = facts;
  const all = wordingOf(boardWording, lang);
  const { clocks } = rulebookOf(view.rulebook);
  const warning = wordingOf(frameWording, lang).warning;
  return html`<h2 class="govuk-heading-m">${all.standing.title}</h2>
${pressing(facts).map((text) => warningText({ text, iconFallbackText: warning }))}
${view.closed && html`<p class="govuk-body">${all.closed.body(momentWords(view.closed.at, lang))}</p>`}
${summaryList({ rows: rowsOf(facts) })}
<p class="govuk-body">${all.standing.rule(clocks.acknowledge, clocks.answer)}</p>`;
};
