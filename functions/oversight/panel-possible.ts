import type { History, OfPeople, Refusal } from '../../shared/domain/escalation/command.ts';
import { decide } from '../../shared/domain/escalation/decide.ts';
import { rulebookFor } from '../../shared/domain/escalation/move.ts';
import type { PanelAct } from '../../shared/domain/escalation/panel-act.ts';
import type { Seat } from './panel-seat.ts';

/** What a form of the panel's pages does. `ask-stop` is the chair's alone, and needs no second of the panel. */
export const panelForms = [
  'judge-answer',
  'accept',
  'reject',
  'recommend',
  'ask-information',
  'close',
  'ask-stop',
] as const;
export type PanelForm = (typeof panelForms)[number];

/** A case as somebody at its panel's table has it before them. */
type Table = { seat: Seat; history: History };

/** One act of each kind, to ask the rules whether there may be one. */
const sample = (kind: Exclude<PanelForm, 'ask-stop'>, { today }: Seat): PanelAct => {
  switch (kind) {
    case 'judge-answer':
      return { kind, verdict: 'kept', reason: '?' };
    case 'recommend':
      return { kind, text: '?', owner: '?', by: today };
    case 'ask-information':
      return { kind, question: '?' };
    case 'close':
      return { kind, outcome: 'not-upheld', reason: '?' };
    case 'accept':
    case 'reject':
      return { kind, reason: '?' };
    default:
      return kind satisfies never;
  }
};

/** Why the rules would refuse this now; `undefined` where they would not. Nothing is put to the case. */
const refusalOf = (history: History, command: OfPeople): Refusal | undefined => {
  const decision = decide(command, history, rulebookFor(history));
  return decision.kind === 'refused' ? decision.why : undefined;
};

/** Why this act cannot be proposed now. */
export const proposeRefusal = ({ seat, history }: Table, act: PanelAct): Refusal | undefined => {
  const { now: at, by, members } = seat;
  return refusalOf(history, { kind: 'propose-panel-act', at, by, act, members });
};

/** Why what waits under this number cannot be seconded by them now. */
export const secondRefusal = ({ seat, history }: Table, number: number): Refusal | undefined => {
  const { now: at, by, members } = seat;
  return refusalOf(history, { kind: 'second-panel-act', at, by, number, members });
};

/** The acts that somebody may propose now. */
export const possibleForms = (table: Table): PanelForm[] => {
  const { seat, history } = table;
  const { now: at, by } = seat;
  return panelForms.filter((form) =>
    form === 'ask-stop'
      ? by.role === 'panel-chair' && !refusalOf(history, { kind: form, at, by, reason: '?' })
      : !proposeRefusal(table, sample(form, seat)),
  );
};

/** What somebody may do about the report, views beside it and recommendations now. */
export type PossibleOfReport = {
  write: boolean;
  /** Why the draft that is there cannot be proposed to be sent, or the last version to be published. */
  send?: Refusal | undefined;
  publish?: Refusal | undefined;
  view: boolean;
  /** Numbers of the recommendations that may be judged. */
  judge: readonly number[];
};

export const possibleOfReport = (table: Table): PossibleOfReport => {
  const { seat, history } = table;
  const { now: at, by, members } = seat;
  const { reportDraft, reportDrafted: upon, reportVersions, recommendations } = history.view;
  const last = reportVersions.at(-1);
  const report = { title: '?', findings: '?' };
  return {
    write: !refusalOf(history, { kind: 'draft-report', at, by, report, upon, members }),
    send: reportDraft && proposeRefusal(table, { kind: 'send-report', draft: reportDraft.number }),
    publish: last && proposeRefusal(table, { kind: 'publish-report', version: last.number }),
    view: !refusalOf(history, { kind: 'write-minority-view', at, by, text: '?' }),
    judge: recommendations
      .map(({ number }) => number)
      .filter(
        (number) =>
          !proposeRefusal(table, { kind: 'judge-recommendation', number, verdict: 'kept', reason: '?' }),
      ),
  };
};
