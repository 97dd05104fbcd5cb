import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { previewOf } from '../../shared/domain/publication/right-of-reply.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { boardAct } from './board-act.ts';
import { publicNote } from './board-answer-web.ts';
import type { BoardLink } from './board-link.ts';
import { type At, afterPress, page, refusedPage } from './board-reply.ts';
import { judgeRefusal } from './board-saying.ts';
import { draftPage } from './pages/board-draft.ts';

/** The number of the draft that somebody read, as the page that they read it on carries it. */
export const draftNumber = (request: WebRequest, { view }: BoardLink): number => {
  const typed = request.fields.get('draft') ?? request.query.get('draft') ?? '';
  return /^\d{1,4}$/.test(typed) ? Number(typed) : request.method === 'POST' ? 0 : (view.draft?.number ?? 0);
};

/** The draft that the other of the two wrote, whole, with what tenants will see: to be confirmed or sent back. */
export const draftWeb = (at: At, link: BoardLink): WebResponse => {
  const { draft } = link.view;
  const why = judgeRefusal(link);
  if (why || !draft) return refusedPage(at, why ?? 'no-draft', link.view);
  const body = draftPage({
    ...at,
    ...{ view: link.view, draft, other: link.other, today: link.today },
    ...{ publicNote: publicNote(at.lang, link), preview: previewOf(link.view, draft.answer, link.now) },
  });
  return page(body);
};

/** "Confirmed by the other of the two": what they have read, and nothing that came after. */
export const confirmWeb =
  (needs: { moves: CaseMoves }) =>
  async (at: At, link: BoardLink, request: WebRequest): Promise<WebResponse> => {
    if (link.reach === 'one-mailbox') return refusedPage(at, 'one-mailbox', link.view);
    const act = { kind: 'confirm-answer', draft: draftNumber(request, link) } as const;
    return afterPress(at, await boardAct(needs)(link, act), 'confirmed');
  };
