import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { PanelAct } from '../../shared/domain/escalation/panel-act.ts';
import { actRefusal } from '../../shared/domain/escalation/panel-effects.ts';
import { leadRefusal } from '../../shared/domain/escalation/panel-moves.ts';
import { rulebookOf } from '../../shared/domain/rulebook/current.ts';
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

const mayStop = (view: CaseView, { by }: Seat): boolean =>
  by.role === 'panel-chair' &&
  view.escalation !== undefined &&
  view.regulatorNoticeOwedAt === undefined &&
  view.stopAsked.every((each) => each.by.role !== 'panel-chair');

/** Whether somebody may put an act on the table, or second what another put there. */
export const mayAct = (view: CaseView, { by, members }: Seat, what: 'propose' | 'second'): boolean =>
  !view.closed && leadRefusal(by.role, members, what === 'propose', rulebookOf(view.rulebook)) === undefined;

/** The acts that somebody may propose now. */
export const possibleForms = (view: CaseView, seat: Seat): PanelForm[] => {
  if (view.closed) return [];
  const rulebook = rulebookOf(view.rulebook);
  return panelForms.filter((form) =>
    form === 'ask-stop'
      ? mayStop(view, seat)
      : mayAct(view, seat, 'propose') && actRefusal(sample(form, seat), view, rulebook) === undefined,
  );
};
