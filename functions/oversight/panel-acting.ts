import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { Refusal } from '../../shared/domain/escalation/command.ts';
import type { PanelAct } from '../../shared/domain/escalation/panel-act.ts';
import type { CaseMoves, Moved } from '../../shared/ports/case-moves.ts';
import type { Seat } from './panel-seat.ts';

/** What a press led to. A press that came again, or fifty at once, is one act: each is told that it is done. */
export type PanelActed = { kind: 'done' } | { kind: 'refused'; why: Refusal | 'nothing' };

type Needs = { moves: Pick<CaseMoves, 'put'> };
type Commands = Parameters<CaseMoves['put']>[1];

const put = ({ moves }: Needs, seat: Seat, view: CaseView, command: Commands): Promise<Moved> =>
  moves.put({ association: seat.association.id, case: view.id }, command, `${command.kind} by the panel`);

const actedOf = (moved: Moved, isDone: (why: Refusal, view: CaseView) => boolean): PanelActed => {
  if (moved.kind === 'moved') return { kind: 'done' };
  if (moved.kind === 'nothing') return { kind: 'refused', why: 'nothing' };
  const { why, view } = moved;
  return view && isDone(why, view) ? { kind: 'done' } : { kind: 'refused', why };
};

/** Puts an act on the table; alone it does nothing. The same one again is the one that stands there. */
export const proposeAct = async (
  needs: Needs,
  { seat, view }: { seat: Seat; view: CaseView },
  act: PanelAct,
): Promise<PanelActed> => {
  const { now: at, by, members } = seat;
  const moved = await put(needs, seat, view, { kind: 'propose-panel-act', at, by, act, members });
  return actedOf(moved, (why) => why === 'already-proposed');
};

/** The second member makes it so. */
export const secondAct = async (
  needs: Needs,
  { seat, view }: { seat: Seat; view: CaseView },
  number: number,
): Promise<PanelActed> => {
  const { now: at, by, members } = seat;
  const moved = await put(needs, seat, view, { kind: 'second-panel-act', at, by, number, members });
  return actedOf(moved, (_, { panelActs }) =>
    panelActs.some((each) => each.number === number && each.secondedBy.subject === by.subject),
  );
};

/** Whoever proposed it takes it back. */
export const withdrawAct = async (
  needs: Needs,
  { seat, view }: { seat: Seat; view: CaseView },
  number: number,
): Promise<PanelActed> => {
  const { now: at, by } = seat;
  const own = view.proposals.some((each) => each.number === number && each.by.subject === by.subject);
  const moved = await put(needs, seat, view, { kind: 'withdraw-panel-act', at, by, number });
  return actedOf(
    moved,
    (why, { panelActs }) =>
      own && why === 'no-such-proposal' && panelActs.every((each) => each.number !== number),
  );
};

/** The chair's half of a stop; the trade body's is the other. */
export const askStop = async (
  needs: Needs,
  { seat, view }: { seat: Seat; view: CaseView },
  reason: string,
): Promise<PanelActed> => {
  const { now: at, by } = seat;
  const moved = await put(needs, seat, view, { kind: 'ask-stop', at, by, reason });
  return actedOf(moved, (_, { stopAsked, stops }) =>
    [...stopAsked, ...(stops.at(-1)?.reasons ?? [])].some((each) => each.by.subject === by.subject),
  );
};
