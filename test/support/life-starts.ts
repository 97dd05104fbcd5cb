import type { Command } from '../../shared/domain/escalation/command.ts';
import type { PanelAct } from '../../shared/domain/escalation/panel-act.ts';
import {
  accept,
  acts,
  anAnswer,
  asksStop,
  confirms,
  drafts,
  officer,
  proposes,
  reject,
} from './case-acts.ts';
import { acknowledge, aFailure, delivered, opened, time } from './cases.ts';
import { draftsReport, recommend, sends } from './report-acts.ts';

const told = [opened(), delivered()];
const answered = [...told, drafts('2026-12-21'), confirms('2026-12-21')];
const lateAnswer = [
  ...[...told, time('2027-01-21'), drafts('2027-01-21', 'secretary', anAnswer()), confirms('2027-01-21')],
];

const mistaken: PanelAct = { kind: 'close', outcome: 'data-error', reason: 'A file was read twice.' };

/**
 * Where a life may begin: each state soon after it was reached, so that whatever happens at random goes on from there,
 * and few lives are needed to see every move.
 */
export const lifeStarts: readonly (readonly Command[])[] = [
  [opened()],
  [opened('2026-12-17', aFailure({ trigger: 'danger-cluster' }))],
  [opened('2026-12-17', aFailure({ trigger: 'grave-danger' }))],
  [opened(), proposes('2026-12-17', mistaken)],
  [...told, proposes('2026-12-18', mistaken)],
  told,
  [...told, acknowledge('2026-12-21')],
  [...told, time('2027-01-21')],
  [...told, time('2027-01-21'), asksStop('2027-01-22', officer)],
  [...told, acknowledge('2026-12-21'), time('2027-01-21'), asksStop('2027-01-22', officer)],
  [...told, time('2027-01-28')],
  answered,
  [...answered, ...acts('2026-12-22', accept)],
  [...answered, ...acts('2026-12-22', reject)],
  [
    ...[...answered, ...acts('2026-12-22', reject)],
    ...[drafts('2026-12-23', 'secretary', anAnswer(), 1), confirms('2026-12-23', 'chair', 2)],
    ...acts('2026-12-24', reject, 2),
  ],
  [...answered, draftsReport('2026-12-22'), ...acts('2026-12-22', sends(1))],
  [...answered, ...acts('2026-12-22', recommend), ...acts('2026-12-22', mistaken, 2)],
  [...answered, ...acts('2026-12-22', recommend), time('2027-02-01')],
  lateAnswer,
  [...lateAnswer, ...acts('2027-01-22', accept)],
];
