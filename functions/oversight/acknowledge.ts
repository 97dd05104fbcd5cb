import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { Refusal } from '../../shared/domain/escalation/command.ts';
import type { Instant } from '../../shared/domain/time/calendar.ts';
import type { CaseMoves, Moved } from '../../shared/ports/case-moves.ts';
import type { OpenedLink } from './opened-link.ts';

/** What became of a press. `already`: it was recorded before, at that moment, and nothing changed. */
export type Acted =
  | { kind: 'done'; view: CaseView }
  | { kind: 'already'; at: Instant; view: CaseView }
  | { kind: 'closed'; view: CaseView }
  | { kind: 'not-here' };

/** Reads a refusal that the pages can answer; the others cannot follow from what these pages put. */
export const actedOf = (moved: Moved, recordedAt: (view: CaseView) => Instant | undefined): Acted => {
  if (moved.kind === 'moved') return { kind: 'done', view: moved.view };
  const why: Refusal | undefined = moved.kind === 'refused' ? moved.why : undefined;
  const { view } = moved;
  switch (why) {
    case 'no-such-case':
    case 'not-yours':
    case 'board-not-told':
    case 'regulator-not-told':
      return { kind: 'not-here' };
    case 'case-closed':
      return view ? { kind: 'closed', view } : { kind: 'not-here' };
    case 'already-acknowledged':
    case 'already-answered': {
      const at = view && recordedAt(view);
      if (!view || !at) throw new Error(`${why}, and the case does not say when`);
      return { kind: 'already', at, view };
    }
    default:
      throw new Error(`a press on a page cannot lead to ${why ?? moved.kind}`);
  }
};

/**
 * "The regulator says that it has the case." Counts once; a second press, also at the same moment, changes
 * nothing and is told when the first was recorded. The receipts are owed by the case's own move.
 */
export const acknowledge =
  (needs: { moves: CaseMoves }) =>
  async (link: OpenedLink): Promise<Acted> => {
    const kind = 'acknowledge-regulator';
    const about = { association: link.association.id, case: link.view.id };
    const moved = await needs.moves.put(about, { kind, at: link.now, by: link.by }, `${kind} by link`);
    return actedOf(moved, (view) => view.regulatorAcknowledgedAt);
  };
