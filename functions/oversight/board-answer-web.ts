import { type Language, routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { previewOf, rightOfReply } from '../../shared/domain/publication/right-of-reply.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { boardWording } from '../../shared/wording/board.ts';
import { dateWords } from '../../shared/wording/dates.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { type AnswerTarget, answering } from './board-answering.ts';
import type { BoardLink } from './board-link.ts';
import { type At, afterPress, seeOther } from './board-reply.ts';
import { previewFolded } from './pages/board-preview.ts';

/** When the answer becomes public, in words. */
export const publicNote = (lang: Language, { view, today }: BoardLink): string => {
  const words = wordingOf(boardWording, lang).answer;
  const { from } = rightOfReply(view, today);
  return from > today ? words.publicNote(dateWords(from, lang)) : words.publicNow;
};

/** The answer to the case itself. */
const caseTarget =
  (at: At) =>
  (link: BoardLink): AnswerTarget => {
    const { lang, token } = at;
    const { view, now } = link;
    const { formTitle, kind } = wordingOf(boardWording, lang).answer;
    return {
      of: { path: (of) => routes.boardAnswer(of, token), title: formTitle, kind },
      publicNote: publicNote(lang, link),
      ...{ due: view.answerBy, drafted: view.drafted, draft: view.draft },
      returned: view.draftReturned?.answer,
      preview: (answer) => previewFolded(lang, previewOf(view, answer, now)),
      act: (answer, upon) => ({ kind: 'draft-answer', answer, upon }),
      after: (acted, kept) => afterPress(at, acted, 'drafted', kept),
    };
  };

/** The board answers its case. Once it has, or the case has ended, whoever opens the form is led to the case. */
export const answerWeb =
  (needs: { moves: CaseMoves }) =>
  async (at: At, link: BoardLink, request: WebRequest): Promise<WebResponse> => {
    const { answeredAt, closed } = link.view;
    if (request.method !== 'POST' && (answeredAt || closed)) return seeOther(routes.board(at.lang, at.token));
    return answering(needs, caseTarget(at))(at, link, request);
  };
