import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { type Acted, actedOf } from './acknowledge.ts';
import { type AnswerProblem, readAnswer, type TypedAnswer } from './answer-form.ts';
import type { OpenedLink } from './opened-link.ts';

export type Answered = Acted | { kind: 'wrong'; problems: AnswerProblem[] };

/**
 * "The board answers once, in a form that tenants can check." What was typed is read again when it is sent, whatever
 * the page before it said. A second answer changes nothing and is told when the first was recorded.
 */
export const answer =
  (needs: { moves: CaseMoves }) =>
  async (link: OpenedLink, typed: TypedAnswer): Promise<Answered> => {
    const read = readAnswer(typed, link.today);
    if (read.kind === 'wrong') return read;
    const about = { association: link.association.id, case: link.view.id };
    const command = { kind: 'answer-board', at: link.now, by: link.by, answer: read.answer } as const;
    const moved = await needs.moves.put(about, command, 'answer-board by link');
    return actedOf(moved, (view) => view.answeredAt);
  };
