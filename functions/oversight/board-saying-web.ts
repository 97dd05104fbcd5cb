import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { longest, seenText } from './answer-form.ts';
import { boardAct } from './board-act.ts';
import type { BoardLink } from './board-link.ts';
import { type At, afterPress, page, refusedPage } from './board-reply.ts';
import type { Asked, Saying } from './board-saying.ts';
import { sayingCheckPage, sayingFormPage } from './pages/board-saying.ts';

type Carried = Readonly<Record<string, string>>;

const wrongIn = (text: string): keyof Saying['errors'] | undefined =>
  text === '' ? 'missing' : text.length > longest.text ? 'too-long' : undefined;

/**
 * The pages of one text: written, looked at once more, sent. What was typed travels in the page and comes back whatever
 * happens; a GET shows the empty form and changes nothing.
 * @param carried what must come back with the text, as hidden fields
 */
export const sayingWeb =
  (needs: { moves: CaseMoves }) =>
  async (
    at: At,
    link: BoardLink,
    request: WebRequest,
    asked: Asked,
    carried: Carried = {},
  ): Promise<WebResponse> => {
    const text = seenText(request.fields.get('text') ?? '');
    if (asked.kind === 'refused') return refusedPage(at, asked.why, link.view, text);
    const { saying } = asked;
    const facts = { ...at, caseId: link.view.id, saying, carried };
    if (request.method !== 'POST') return page(sayingFormPage({ ...facts, text: '', wrong: undefined }));
    const act = request.fields.get('act');
    if (act === 'change') return page(sayingFormPage({ ...facts, text, wrong: undefined }));
    const wrong = wrongIn(text);
    if (wrong) return page(sayingFormPage({ ...facts, text, wrong }), 400);
    if (act !== 'send') return page(sayingCheckPage({ ...facts, text }));
    return afterPress(at, await boardAct(needs)(link, saying.act(text)), saying.deed, text, saying.named);
  };
