import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { PanelReport } from '../../shared/domain/escalation/report.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { PanelActed } from './panel-acting.ts';
import type { Seat } from './panel-seat.ts';

type Needs = { moves: Pick<CaseMoves, 'put'> };
type At = { seat: Seat; view: CaseView };

/** A draft that somebody saved meanwhile, or sent: the case as it stands now, for them to read before they go on. */
type Changed = { kind: 'changed'; view: CaseView };

const about = ({ seat, view }: At) => ({ association: seat.association.id, case: view.id });

/** Saves a draft upon the one with the number that they read. The same text again is the draft that stands there. */
export const saveDraft = async (
  { moves }: Needs,
  at: At,
  report: PanelReport,
  upon: number,
): Promise<PanelActed | Changed> => {
  const { now, by, members } = at.seat;
  const command = { kind: 'draft-report', at: now, by, report, upon, members } as const;
  const moved = await moves.put(about(at), command, 'draft-report by the panel');
  if (moved.kind !== 'refused') return { kind: 'done' };
  return moved.why === 'draft-changed' && moved.view
    ? { kind: 'changed', view: moved.view }
    : { kind: 'refused', why: moved.why };
};

/** One member's own view. The same again is the one that stands there. */
export const saveView = async ({ moves }: Needs, at: At, text: string): Promise<PanelActed> => {
  const { now, by } = at.seat;
  const command = { kind: 'write-minority-view', at: now, by, text } as const;
  const moved = await moves.put(about(at), command, 'write-minority-view by the panel');
  return moved.kind === 'refused' ? { kind: 'refused', why: moved.why } : { kind: 'done' };
};

/** Takes it back; where there is none any more, that is done. */
export const withdrawView = async ({ moves }: Needs, at: At): Promise<PanelActed> => {
  const { now, by } = at.seat;
  const command = { kind: 'withdraw-minority-view', at: now, by } as const;
  const moved = await moves.put(about(at), command, 'withdraw-minority-view by the panel');
  return moved.kind === 'refused' && moved.why !== 'no-such-proposal'
    ? { kind: 'refused', why: moved.why }
    : { kind: 'done' };
};
