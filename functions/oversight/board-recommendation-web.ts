import { routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { CaseView } from '../../shared/domain/escalation/case.ts';
import type { Recommendation } from '../../shared/domain/escalation/report.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { boardDraftsWording } from '../../shared/wording/board-drafts.ts';
import { boardReportsWording } from '../../shared/wording/board-reports.ts';
import { boardSayingsWording } from '../../shared/wording/board-sayings.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { seenText } from './answer-form.ts';
import { type BoardRefusal, boardAct } from './board-act.ts';
import { type AnswerTarget, answering } from './board-answering.ts';
import type { BoardLink } from './board-link.ts';
import { type At, afterPress, page, type Refused, refusedPage } from './board-reply.ts';
import type { Asked } from './board-saying.ts';
import { sayingWeb } from './board-saying-web.ts';
import {
  recommendationDraftPage,
  recommendationFolded,
  recommendationPage,
  recommendationText,
} from './pages/board-recommendation.ts';

const itemOf = ({ recommendations }: CaseView, number: number): Recommendation | undefined =>
  recommendations.find((each) => each.number === number);

/** What the case says of an answer to itself is said here of the answer to a recommendation. */
const named = (why: BoardRefusal): Refused => (why === 'already-answered' ? 'item-answered' : why);

/** The number of the draft that somebody read, as the page that they read it on carries it. */
const draftNumber = (request: WebRequest, item: Recommendation): number => {
  const typed = request.fields.get('draft') ?? request.query.get('draft') ?? '';
  return /^\d{1,4}$/.test(typed) ? Number(typed) : request.method === 'POST' ? 0 : (item.draft?.number ?? 0);
};

const itemTarget =
  (at: At, read: Recommendation) =>
  (link: BoardLink): AnswerTarget => {
    const { lang, token } = at;
    const { number } = read;
    const item = itemOf(link.view, number) ?? read;
    const words = wordingOf(boardReportsWording, lang).item;
    return {
      of: {
        ...{ path: (of) => routes.boardRecommendation(of, token, number), kind: words.kind },
        ...{ title: words.formTitle(number), above: recommendationText(lang, item, link.today) },
      },
      ...{ publicNote: words.publicNote, due: item.answerBy, draft: item.draft },
      drafted: link.view.recommendationDrafted,
      returned: item.returned?.answer,
      preview: (answer) => recommendationFolded(lang, item, answer, link.today),
      act: (answer, upon) => ({ kind: 'draft-recommendation-answer', number, answer, upon }),
      after: (acted, kept) => afterPress(at, acted, 'item-drafted', kept, named),
    };
  };

const confirm = async (
  needs: { moves: CaseMoves },
  at: At,
  link: BoardLink,
  about: { number: number; draft: number },
): Promise<WebResponse> => {
  if (link.reach === 'one-mailbox') return refusedPage(at, 'one-mailbox', link.view);
  const act = { kind: 'confirm-recommendation-answer', ...about } as const;
  return afterPress(at, await boardAct(needs)(link, act), 'item-confirmed', '', named);
};

/**
 * A recommendation, and the answer of the board to it: written by one of the two, confirmed or sent back by the other.
 * It stays open when the case has ended. A GET changes nothing.
 */
export const recommendationWeb =
  (needs: { moves: CaseMoves }) =>
  async (at: At, link: BoardLink, request: WebRequest, number: number): Promise<WebResponse> => {
    const item = itemOf(link.view, number);
    if (!item) return refusedPage(at, 'no-such-request', link.view);
    if (request.method === 'POST') {
      if (request.fields.get('act') === 'confirm')
        return confirm(needs, at, link, { number, draft: draftNumber(request, item) });
      const kept = ['reason', 'action'].map((each) => seenText(request.fields.get(each) ?? ''));
      if (item.answered)
        return refusedPage(at, 'item-answered', link.view, kept.filter((each) => each !== '').join('\n'));
      return answering(needs, itemTarget(at, item))(at, link, request);
    }
    const facts = { ...at, link, item };
    if (item.answered) return page(recommendationPage(facts));
    const { draft } = item;
    if (draft?.by !== link.other || request.query.has('write'))
      return answering(needs, itemTarget(at, item))(at, link, request);
    if (link.reach === 'one-mailbox') return refusedPage(at, 'one-mailbox', link.view);
    return page(recommendationDraftPage({ ...facts, draft }));
  };

/** Why this person cannot send the draft about a recommendation back. */
const returnRefusal = ({ view, by, reach }: BoardLink, number: number): Refused | undefined => {
  const item = itemOf(view, number);
  if (!item) return 'no-such-request';
  if (item.answered) return 'item-answered';
  if (!item.draft) return 'no-draft';
  if (item.draft.by === by) return 'same-person';
  return reach === 'one-mailbox' ? 'one-mailbox' : undefined;
};

const returning = ({ lang, token }: At, link: BoardLink, number: number, draft: number): Asked => {
  const why = returnRefusal(link, number);
  if (why) return { kind: 'refused', why };
  const words = wordingOf(boardSayingsWording, lang).return;
  return {
    kind: 'saying',
    saying: {
      ...words,
      path: (of) => `${routes.boardRecommendationReturn(of, token, number)}?draft=${draft}`,
      lead: words.lead(wordingOf(boardDraftsWording, lang).contacts[link.other]),
      warning: words.public,
      rows: [],
      act: (reason) => ({ kind: 'return-recommendation-draft', number, draft, reason }),
      ...{ deed: 'item-returned', named },
    },
  };
};

/** The other of the two gives the draft about a recommendation back, with a reason. */
export const recommendationReturnWeb =
  (needs: { moves: CaseMoves }) =>
  async (at: At, link: BoardLink, request: WebRequest, number: number): Promise<WebResponse> => {
    const item = itemOf(link.view, number);
    const draft = item ? draftNumber(request, item) : 0;
    const carried = { draft: String(draft) };
    return sayingWeb(needs)(at, link, request, returning(at, link, number, draft), carried);
  };
