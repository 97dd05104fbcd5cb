import { isEverywhere, type Language, routes } from '../../shared/contracts/routes.ts';
import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import { panelAgainPage } from './pages/panel-sign-in.ts';
import { panelCaseWeb } from './panel-case-web.ts';
import { panelInterests } from './panel-interests.ts';
import type { PanelNeeds } from './panel-needs.ts';
import { panelQueue } from './panel-queue.ts';
import { placesOf, type Seat, seatAt } from './panel-seat.ts';
import { panelEntrance, panelLink, panelOut, seeOther } from './panel-sign-in.ts';

type At = { lang: Language; stylesheet: string };

const notFound: CookieResponse = { status: 404, body: '' };

const atTable = async (
  needs: PanelNeeds,
  request: CookieRequest,
  at: At,
  seat: Seat,
): Promise<CookieResponse> => {
  const [page, ...more] = request.segments.slice(3);
  switch (page) {
    case undefined:
      return request.method === 'POST' ? { status: 405, body: '' } : panelQueue(needs, at, seat);
    case 'case':
      return panelCaseWeb(needs, request, at, seat);
    case 'interests':
      return more.length > 0 ? notFound : panelInterests(needs, request, at, seat);
    default:
      return notFound;
  }
};

/**
 * The pages of panels. Somebody is at the table of the associations where they sit now, and of no other: whatever else a
 * path names is not found. A GET acts on nothing.
 */
export const panelWeb =
  (needs: PanelNeeds) =>
  async (request: CookieRequest): Promise<CookieResponse> => {
    const { lang, segments } = request;
    if (!isEverywhere(lang) || segments[0] !== 'panel') return notFound;
    const at: At = { lang, stylesheet: needs.stylesheet };
    const [, part, named, ...more] = segments;
    if (part === 'link' && named !== undefined && more.length === 0)
      return panelLink(needs, request, at, named);
    const places = await placesOf(needs, request.cookies);
    if (part === undefined) return panelEntrance(needs, request, at, places);
    if (part === 'out' && named === undefined) return panelOut(needs, request, at, places);
    if (part !== 'of') return notFound;
    if (places.length === 0)
      return request.method === 'POST'
        ? { status: 403, body: panelAgainPage(at) }
        : seeOther(routes.panel(lang));
    const seat = await seatAt(needs, places, named);
    return seat ? atTable(needs, request, at, seat) : notFound;
  };
