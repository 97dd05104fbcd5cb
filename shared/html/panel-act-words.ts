import type { Language } from '../contracts/routes.ts';
import type { PanelAct } from '../domain/escalation/panel-act.ts';
import type { Person } from '../domain/escalation/people.ts';
import { dateWords } from '../wording/dates.ts';
import { panelActsWording } from '../wording/panel-acts.ts';
import { wordingOf } from '../wording/wording.ts';
import { type SummaryRow, summaryList } from './components/summary-list.ts';
import type { Html } from './html.ts';
import { inLines } from './in-lines.ts';

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
    case 'judge-recommendation':
      return [
        { key: fields.aboutRecommendation, value: String(act.number) },
        { key: fields.recommendationVerdict, value: verdicts[act.verdict] },
        { key: fields.reason, value: inLines(act.reason) },
      ];
    case 'send-report':
      return [{ key: fields.draft, value: String(act.draft) }];
    case 'publish-report':
      return [{ key: fields.version, value: String(act.version) }];
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
