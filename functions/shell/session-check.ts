import type { Cookies } from '../../shared/contracts/cookies.ts';
import { routes } from '../../shared/contracts/routes.ts';
import type { SignedRequest, WebRequest, WebResponse } from '../../shared/contracts/web.ts';
import type { Person, Role } from '../../shared/domain/people/person.ts';
import { isLive, isToBeNoticed } from '../../shared/domain/people/session.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { People, Sessions } from '../../shared/ports/people.ts';
import { signInAgainPage } from './sign-in-again.ts';

export type SessionNeeds = {
  people: Pick<People, 'find'>;
  sessions: Pick<Sessions, 'find' | 'touch' | 'end'>;
  clock: Clock;
  cookies: Cookies;
};

/** 32 random bytes in base64url. */
const secretForm = /^[\w-]{43}$/;

/**
 * Whose session a browser's cookies name. Every request asks the store anew, so that a role that was taken away, and a
 * session that was ended, count from the next request on.
 */
export const whoIs =
  ({ people, sessions, clock, cookies }: SessionNeeds) =>
  async (sent: ReadonlyMap<string, string>): Promise<Person | undefined> => {
    const secret = sent.get(cookies.name('session'));
    if (secret === undefined || !secretForm.test(secret)) return undefined;
    const session = await sessions.find(secret);
    if (!session) return undefined;
    const now = clock.now();
    if (!isLive(session, now)) {
      await sessions.end(secret);
      return undefined;
    }
    const person = await people.find(session.subject);
    if (person && isToBeNoticed(session, now)) await sessions.touch(secret, now);
    return person;
  };

/** The page that somebody wanted, to come back to after signing in. */
const wayBack = ({ path, query }: WebRequest): string => (query.size > 0 ? `${path}?${query}` : path);

const notSignedIn = (request: WebRequest, stylesheet: string): WebResponse =>
  request.method === 'POST'
    ? { status: 403, body: signInAgainPage(request.lang, stylesheet) }
    : { status: 303, headers: { location: routes.signIn(wayBack(request)) }, body: '' };

/**
 * Lets a request through to `serve` when it comes from somebody who is signed in and has the role. Without the role a
 * page is not found, as if it did not exist.
 */
export const signedInOnly =
  (needs: SessionNeeds & { stylesheet: string }, role: Role) =>
  (serve: (request: SignedRequest) => Promise<WebResponse>) =>
  async (request: WebRequest, sent: ReadonlyMap<string, string>): Promise<WebResponse> => {
    const person = await whoIs(needs)(sent);
    if (!person) return notSignedIn(request, needs.stylesheet);
    if (!person.roles.includes(role)) return { status: 404, body: '' };
    return serve({ ...request, person });
  };
