import * as z from 'zod';
import type { Cookies } from '../../shared/contracts/cookies.ts';
import { isEverywhere, type Language, routes } from '../../shared/contracts/routes.ts';
import type { CookieRequest, CookieResponse } from '../../shared/contracts/web.ts';
import type { Person } from '../../shared/domain/people/person.ts';
import { sessionLimits } from '../../shared/domain/people/session.ts';
import { instantOf } from '../../shared/domain/time/calendar.ts';
import type { Chance } from '../../shared/ports/chance.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Identity } from '../../shared/ports/identity.ts';
import type { People, Sessions } from '../../shared/ports/people.ts';
import type { Sealer } from '../../shared/ports/seals.ts';
import { deskPage } from './pages/desk-page.ts';
import { noRolePage } from './pages/no-role-page.ts';
import { failedPage } from './pages/sign-in-failed-page.ts';
import { signedOutPage, signOutPage } from './pages/sign-out-page.ts';
import { languageOf, wayBack } from './way-back.ts';

export type SignInNeeds = {
  identity: Identity;
  people: Pick<People, 'find'>;
  sessions: Pick<Sessions, 'start' | 'end'>;
  /** Whose session these cookies name. */
  who: (sent: ReadonlyMap<string, string>) => Promise<Person | undefined>;
  cookies: Cookies;
  sealer: Sealer;
  chance: Chance;
  clock: Clock;
  stylesheet: string;
  /** Notes why a sign-in was refused: one word, nothing of the person. */
  refused: (because: string) => void;
};

/** What waits in the browser while somebody is away at the sign-in service. */
const waiting = z.strictObject({
  attempt: z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  to: z.string(),
});

const start = async (needs: SignInNeeds, request: CookieRequest): Promise<CookieResponse> => {
  const to = wayBack(request.query.get('to') ?? undefined);
  const { address, attempt } = await needs.identity.begin();
  const until = Date.parse(needs.clock.now()) + sessionLimits.signInMinutes * 60_000;
  const sealed = await needs.sealer.seal(
    'sign-in',
    { attempt, to },
    instantOf(new Date(until).toISOString()),
  );
  return {
    status: 303,
    headers: { location: address },
    cookies: [needs.cookies.set('sign-in', sealed)],
    body: '',
  };
};

/** A new session with a new secret; the one before it, if there was one, is over. */
const begun = async (needs: SignInNeeds, person: Person, before: string | undefined): Promise<string> => {
  if (before !== undefined) await needs.sessions.end(before);
  const secret = Buffer.from(needs.chance.bytes(32)).toString('base64url');
  const now = needs.clock.now();
  await needs.sessions.start(secret, { subject: person.subject, startedAt: now, seenAt: now });
  return secret;
};

const back = async (needs: SignInNeeds, request: CookieRequest): Promise<CookieResponse> => {
  const { cookies, stylesheet } = needs;
  const sealed = request.cookies.get(cookies.name('sign-in'));
  const opened = waiting.safeParse(sealed && (await needs.sealer.open('sign-in', sealed, needs.clock.now())));
  const lang = languageOf(opened.data?.to);
  // Whatever comes of it, an attempt counts once.
  const over = [cookies.clear('sign-in')];
  const failed = (because: string): CookieResponse => {
    needs.refused(because);
    return {
      status: 403,
      cookies: over,
      body: failedPage({ lang, stylesheet, to: wayBack(opened.data?.to) }),
    };
  };
  if (!opened.success) return failed('no attempt');
  const proven = await needs.identity.complete(request.query, opened.data.attempt);
  if (proven.kind === 'refused') return failed(proven.because);
  const person = await needs.people.find(proven.subject);
  if (!person) {
    needs.refused('no role');
    return { status: 403, cookies: over, body: noRolePage({ lang, stylesheet, subject: proven.subject }) };
  }
  const secret = await begun(needs, person, request.cookies.get(cookies.name('session')));
  return {
    status: 303,
    headers: { location: wayBack(opened.data.to) },
    cookies: [...over, cookies.set('session', secret)],
    body: '',
  };
};

const out = async (needs: SignInNeeds, request: CookieRequest): Promise<CookieResponse> => {
  const { cookies, stylesheet } = needs;
  if (request.method === 'POST') {
    const secret = request.cookies.get(cookies.name('session'));
    if (secret !== undefined) await needs.sessions.end(secret);
    const location = routes.signOut(languageOf(request.fields.get('lang')));
    return { status: 303, headers: { location }, cookies: [cookies.clear('session')], body: '' };
  }
  const lang = languageOf(request.query.get('lang') ?? undefined);
  const person = await needs.who(request.cookies);
  return {
    status: 200,
    body: person ? signOutPage({ lang, stylesheet, person }) : signedOutPage({ lang, stylesheet }),
  };
};

const desk = async (needs: SignInNeeds, request: CookieRequest, lang: Language): Promise<CookieResponse> => {
  const person = await needs.who(request.cookies);
  if (!person) return { status: 303, headers: { location: routes.signIn(routes.desk(lang)) }, body: '' };
  return { status: 200, body: deskPage({ lang, stylesheet: needs.stylesheet, person }) };
};

/**
 * Signing in and out, and the desk that says what somebody may do. A GET changes nothing but who is signed in in this
 * browser, and that only with an attempt that began here.
 */
export const signIn =
  (needs: SignInNeeds) =>
  async (request: CookieRequest): Promise<CookieResponse> => {
    const posted = request.method === 'POST';
    if (request.path === routes.signOut()) return out(needs, request);
    if (posted) return { status: 405, body: '' };
    if (request.path === routes.signIn()) return start(needs, request);
    if (request.path === routes.signInBack() && request.method === 'GET') return back(needs, request);
    if (isEverywhere(request.lang) && request.path === routes.desk(request.lang))
      return desk(needs, request, request.lang);
    return { status: 404, body: '' };
  };
