import { mailAddress } from '../../shared/contracts/link-mail.ts';
import { type Language, routes } from '../../shared/contracts/routes.ts';
import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import type { PanelMember } from '../../shared/domain/people/panel-member.ts';
import {
  panelAskedPage,
  panelAskPage,
  panelDeadLinkPage,
  panelLinkPage,
  panelOutPage,
  panelPlacesPage,
} from './pages/panel-sign-in.ts';
import type { PanelSignInNeeds } from './panel-needs.ts';
import { secretForm } from './panel-seat.ts';

type At = { lang: Language; stylesheet: string };

const page = (body: string, status = 200): CookieResponse => ({ status, body });
export const seeOther = (location: string): CookieResponse => ({
  status: 303,
  headers: { location },
  body: '',
});

/**
 * Asks for a link. The answer is the same for every address: another function looks up whose it is, after this one has
 * answered.
 */
const askForLink = async (needs: PanelSignInNeeds, at: At, typed: string): Promise<CookieResponse> => {
  const address = mailAddress.safeParse(typed.trim());
  if (!address.success)
    return page(panelAskPage({ ...at, typed, problem: typed.trim() === '' ? 'empty' : 'wrong' }), 400);
  await needs.mailer.ask({ address: address.data, lang: at.lang, purpose: 'sign-in' });
  return page(panelAskedPage(at));
};

/** The way in: who is signed in is led on. */
export const panelEntrance = async (
  needs: PanelSignInNeeds,
  request: CookieRequest,
  at: At,
  places: readonly PanelMember[],
): Promise<CookieResponse> => {
  if (request.method === 'POST') return askForLink(needs, at, request.fields.get('email') ?? '');
  const [only, ...more] = places;
  if (!only) return page(panelAskPage({ ...at, typed: '' }));
  if (more.length === 0) return seeOther(routes.panelOf(at.lang, only.association));
  const all = await Promise.all(places.map((each) => needs.associations.get(each.association)));
  return page(panelPlacesPage({ ...at, associations: all.filter((each) => each !== undefined) }));
};

/** What a mailed link opens: a GET shows a button, as often as a mail scanner likes; one POST signs in, once. */
export const panelLink = async (
  needs: PanelSignInNeeds,
  request: CookieRequest,
  at: At,
  secret: string,
): Promise<CookieResponse> => {
  const now = needs.clock.now();
  const dead = page(panelDeadLinkPage(at), 404);
  if (!secretForm.test(secret)) return dead;
  if (request.method !== 'POST')
    return (await needs.links.find(secret, now)) === undefined
      ? dead
      : page(panelLinkPage({ ...at, secret }));
  const address = await needs.links.use(secret, now);
  if (address === undefined || (await needs.panels.ofAddress(address)).length === 0) return dead;
  const before = request.cookies.get(needs.cookies.name('panel'));
  if (before !== undefined && secretForm.test(before)) await needs.sessions.end(before);
  const session = Buffer.from(needs.chance.bytes(32)).toString('base64url');
  await needs.sessions.start(session, { subject: address, startedAt: now, seenAt: now });
  return { ...seeOther(routes.panel(at.lang)), cookies: [needs.cookies.set('panel', session)] };
};

/** Signs out by a POST; a GET says that nobody is signed in, or leads back. */
export const panelOut = async (
  needs: PanelSignInNeeds,
  request: CookieRequest,
  at: At,
  places: readonly PanelMember[],
): Promise<CookieResponse> => {
  if (request.method !== 'POST')
    return places.length > 0 ? seeOther(routes.panel(at.lang)) : page(panelOutPage(at));
  const secret = request.cookies.get(needs.cookies.name('panel'));
  if (secret !== undefined && secretForm.test(secret)) await needs.sessions.end(secret);
  return { ...seeOther(routes.panelOut(at.lang)), cookies: [needs.cookies.clear('panel')] };
};
