import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { Of, Refusal } from '../../shared/domain/escalation/command.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import type { BoardLink } from './board-link.ts';

type BoardCommand = Of<
  | 'acknowledge-board'
  | 'draft-answer'
  | 'confirm-answer'
  | 'return-draft'
  | 'ask-extension'
  | 'give-information'
  | 'reply-to-report'
  | 'draft-recommendation-answer'
  | 'confirm-recommendation-answer'
  | 'return-recommendation-draft'
>;
type WithoutWho<C> = C extends unknown ? Omit<C, 'at' | 'by'> : never;
/** What a board's page puts; who puts it and when is known from the link. */
export type BoardAct = WithoutWho<BoardCommand>;

const polite = [
  ...['case-closed', 'already-acknowledged', 'already-answered', 'no-draft', 'same-person'],
  ...['draft-changed', 'action-day-passed', 'already-extended', 'too-late-to-extend', 'no-such-request'],
  'reason-missing',
] as const satisfies readonly Refusal[];
export type BoardRefusal = (typeof polite)[number];

/** What became of a press. `refused`: nothing was changed, and a page says why. */
export type BoardActed =
  | { kind: 'done'; view: CaseView }
  | { kind: 'refused'; why: BoardRefusal; view: CaseView }
  | { kind: 'not-here' };

/**
 * Puts one act of a board to its case. Said twice it is one: the second is told how things stand, and changes nothing.
 * @throws on a refusal that cannot follow from what a board's pages put
 */
export const boardAct =
  (needs: { moves: CaseMoves }) =>
  async (link: BoardLink, act: BoardAct): Promise<BoardActed> => {
    const about = { association: link.association.id, case: link.view.id };
    const command = { ...act, at: link.now, by: link.by };
    const moved = await needs.moves.put(about, command, `${act.kind} by link`);
    if (moved.kind !== 'refused') return { kind: 'done', view: moved.view };
    const { why, view } = moved;
    if (!view || why === 'no-such-case' || why === 'not-yours' || why === 'board-not-told')
      return { kind: 'not-here' };
    const said = polite.find((each) => each === why);
    if (!said) throw new Error(`a board's page cannot lead to ${why}`);
    return { kind: 'refused', why: said, view };
  };
