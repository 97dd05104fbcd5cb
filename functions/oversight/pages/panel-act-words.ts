import type { Language } from '../../../shared/contracts/routes.ts';
import type { PanelAct } from '../../../shared/domain/escalation/panel-act.ts';
import type { Person } from '../../../shared/domain/escalation/people.ts';
import { type SummaryRow, summaryList } from '../../../shared/html/components/summary-list.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { panelActsWording } from '../../../shared/wording/panel-acts.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** A text with the line breaks that were made in it. */
export const inLines = (text: string): Html =>
  html`${text.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${line}`)}`;

/** Somebody as the part in which they acted: names stand nowhere. */
export const roleWords = (lang: Language, { role }: Pick<Person, 'role'>): string =>
  wordingOf(panelActsWording, lang).who[role];

const rowsOf = (lang: Language, act: PanelAct): SummaryRow[] => {
  const { fields, verdicts, outcomes } = wordingOf(panelActsWording, lang);
  switch (act.kind) {
    case 'judge-answer':
      return [
        { key: fields.verdict, value: verdicts[act.verdict] },
        { key: fields.reason, value: inLines(act.reason) },
      ];
    case 'accept':
    case 'reject':
      return [{ key: fields.reason, value: inLines(act.reason) }];
    case 'recommend':
      return [
        { key: fields.recommendation, value: inLines(act.text) },
        { key: fields.owner, value: act.owner },
        { key: fields.by, value: dateWords(act.by, lang) },
      ];
    case 'ask-information':
      return [{ key: fields.question, value: inLines(act.question) }];
    case 'close':
      return [
        { key: fields.outcome, value: outcomes[act.outcome] },
        { key: fields.reason, value: inLines(act.reason) },
      ];
    default:
      return act satisfies never;
  }
};

/** What an act says, and beside it whatever else is to be told of it. */
export const actRows = (lang: Language, act: PanelAct, more: readonly SummaryRow[] = []): Html =>
  summaryList({ rows: [...rowsOf(lang, act), ...more] });
