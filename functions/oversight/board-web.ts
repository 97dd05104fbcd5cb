import { isEverywhere, routes } from '../../shared/contracts/routes.ts';
import type { WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import { previewOf } from '../../shared/domain/publication/right-of-reply.ts';
import type { CaseMoves } from '../../shared/ports/case-moves.ts';
import { boardAct } from './board-act.ts';
import { answerWeb } from './board-answer-web.ts';
import { confirmWeb, draftNumber, draftWeb } from './board-draft-web.ts';
import { type BoardLink, openBoardLink } from './board-link.ts';
import { recommendationReturnWeb, recommendationWeb } from './board-recommendation-web.ts';
import { type At, afterPress, dead, page, seeOther } from './board-reply.ts';
import { reportWeb } from './board-report-web.ts';
import { extensionSaying, informationSaying, returnSaying } from './board-saying.ts';
import { sayingWeb } from './board-saying-web.ts';
import type { LinkNeeds } from './opened-link.ts';
import { boardCasePage } from './pages/board-case.ts';
import { previewPage } from './pages/board-preview.ts';
import { type Deed, deeds } from './pages/board-side.ts';

type Needs = LinkNeeds & { moves: CaseMoves; stylesheet: string };

/** A page that claims to follow a press claims nothing that did not happen. */
const wasDone = ({ view, by }: BoardLink, deed: Deed): boolean => {
  switch (deed) {
    case 'acknowledged':
      return view.acknowledgedAt !== undefined;
    case 'drafted':
      return view.draft?.by === by;
    case 'confirmed':
      return view.answeredAt !== undefined && view.answeredBy === by;
    case 'returned':
      return view.draftReturned?.by === by;
    case 'extended':
      return view.extension !== undefined;
    case 'informed':
      return view.information.some((each) => each.given);
    case 'replied':
      return view.reportVersions.some((each) => each.reply);
    case 'item-drafted':
      return view.recommendations.some((each) => each.draft?.by === by);
    case 'item-confirmed':
      return view.recommendations.some((each) => each.answered?.by === by);
    case 'item-returned':
      return view.recommendations.some((each) => each.returned?.by === by);
    default:
      return deed satisfies never;
  }
};

const show = (at: At, link: BoardLink, query: URLSearchParams): WebResponse => {
  const said = deeds.find((each) => each === query.get('done'));
  const done = said && wasDone(link, said) ? said : undefined;
  return page(boardCasePage({ ...at, link, done }));
};

const preview = (at: At, { view, now }: BoardLink): WebResponse =>
  page(previewPage({ ...at, view, now, preview: previewOf(view, view.draft?.answer, now) }));

/** A page that only shows. */
const shown = (at: At, link: BoardLink, request: WebRequest, what: string | undefined): WebResponse => {
  if (request.method === 'POST') return page('', 405);
  switch (what) {
    case undefined:
      return show(at, link, request.query);
    case 'draft':
      return draftWeb(at, link);
    case 'preview':
      return preview(at, link);
    default:
      return dead(at);
  }
};

/** What only a press does; whoever opens its address is led to the case, and nothing happens. */
const pressed = async (
  needs: Needs,
  at: At,
  link: BoardLink,
  request: WebRequest,
  what: 'acknowledge' | 'confirm',
): Promise<WebResponse> => {
  if (request.method !== 'POST') return seeOther(routes.board(at.lang, at.token));
  if (what === 'confirm') return confirmWeb(needs)(at, link, request);
  return afterPress(at, await boardAct(needs)(link, { kind: 'acknowledge-board' }), 'acknowledged');
};

/** The pages of what has a number: a request, a text of the report, a recommendation. */
const numbered = async (
  needs: Needs,
  at: At,
  link: BoardLink,
  request: WebRequest,
  path: string,
): Promise<WebResponse> => {
  const [, what, typed, more] = /^([a-z]+)\/(\d{1,2})(\/return)?$/.exec(path) ?? [];
  const number = Number(typed);
  switch (`${what}${more ?? ''}`) {
    case 'information':
      return sayingWeb(needs)(at, link, request, informationSaying(at, link, number));
    case 'report':
      return reportWeb(needs)(at, link, request, number);
    case 'recommendation':
      return recommendationWeb(needs)(at, link, request, number);
    case 'recommendation/return':
      return recommendationReturnWeb(needs)(at, link, request, number);
    default:
      return dead(at);
  }
};

const acted = async (needs: Needs, at: At, link: BoardLink, request: WebRequest): Promise<WebResponse> => {
  const [, , what, number, ...more] = request.segments;
  if (number !== undefined) return numbered(needs, at, link, request, [what, number, ...more].join('/'));
  switch (what) {
    case 'acknowledge':
    case 'confirm':
      return pressed(needs, at, link, request, what);
    case 'answer':
      return answerWeb(needs)(at, link, request);
    case 'extension':
      return sayingWeb(needs)(at, link, request, extensionSaying(at, link));
    case 'return': {
      const draft = draftNumber(request, link);
      return sayingWeb(needs)(at, link, request, returnSaying(at, link, draft), { draft: String(draft) });
    }
    default:
      return shown(at, link, request, what);
  }
};

/**
 * A board's pages behind the signed link of one of its two people. Whoever opens them changes nothing; only a posted
 * form acts, once. Every link that is not this board's own gives the same page. There is no act that closes a case.
 */
export const boardWeb =
  (needs: Needs) =>
  async (request: WebRequest): Promise<WebResponse> => {
    const { lang } = request;
    if (!isEverywhere(lang)) return page('', 404);
    const [, token = ''] = request.segments;
    const at: At = { lang, stylesheet: needs.stylesheet, token };
    const link = await openBoardLink(needs)(token);
    return link ? acted(needs, at, link, request) : dead(at);
  };
