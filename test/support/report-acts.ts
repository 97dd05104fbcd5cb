import type { Command, History } from '../../shared/domain/escalation/command.ts';
import type { PanelAct } from '../../shared/domain/escalation/panel-act.ts';
import type { Person } from '../../shared/domain/escalation/people.ts';
import type { PanelReport } from '../../shared/domain/escalation/report.ts';
import type { BoardContact } from '../../shared/domain/escalation/step.ts';
import { anAnswer, member } from './case-acts.ts';
import { at, day } from './cases.ts';

export const aReportText = (findings = 'We saw forty roofs.'): PanelReport => ({
  title: 'Roofs and repairs',
  findings,
});

/** `upon`: how many drafts there had been. */
export const draftsReport = (
  text: string,
  findings?: string,
  upon = 0,
  by: Person = member,
  members = 3,
): Command => ({
  ...{ kind: 'draft-report', at: at(text), by, report: aReportText(findings), upon, members },
});
export const sends = (draft: number): PanelAct => ({ kind: 'send-report', draft });
export const publishes = (version: number): PanelAct => ({ kind: 'publish-report', version });
export const saysBeside = (text: string, by: Person = member, view = 'I see it otherwise.'): Command => ({
  ...{ kind: 'write-minority-view', at: at(text), by, text: view },
});
export const repliesTo = (text: string, version = 1, by: BoardContact = 'secretary'): Command => ({
  ...{ kind: 'reply-to-report', at: at(text), by, version, text: 'Thirty are mended.' },
});

export const recommend = {
  kind: 'recommend',
  text: 'Inspect every roof.',
  owner: 'Director of homes',
  by: day('2027-06-01'),
} as const satisfies PanelAct;
export const draftsFor = (text: string, number = 1, upon = 0, by: BoardContact = 'secretary'): Command => ({
  ...{ kind: 'draft-recommendation-answer', at: at(text), by, number, answer: anAnswer(), upon },
});
export const confirmsFor = (text: string, draft = 1, number = 1, by: BoardContact = 'chair'): Command => ({
  ...{ kind: 'confirm-recommendation-answer', at: at(text), by, number, draft },
});
export const returnsFor = (text: string, draft = 1, number = 1, by: BoardContact = 'chair'): Command => ({
  ...{ kind: 'return-recommendation-draft', at: at(text), by, number, draft, reason: 'Name a date.' },
});
export const judges = (number = 1): PanelAct => ({
  ...{ kind: 'judge-recommendation', number, verdict: 'partly', reason: 'Half of them were seen.' },
});

/** The text of the report that was sent last. */
export const latestText = (history: History | undefined): number =>
  history?.view.reportVersions.at(-1)?.number ?? 1;

/** The newest recommendation. */
export const someItem = (history: History | undefined): number =>
  history?.view.recommendations.at(-1)?.number ?? 1;

/** A recommendation with a draft of its answer, and the number of that. */
export const openItem = (history: History | undefined): { number: number; draft: number } => {
  const open = history?.view.recommendations.find((each) => each.draft);
  return { number: open?.number ?? 1, draft: open?.draft?.number ?? 1 };
};
