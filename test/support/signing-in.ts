import { signIn } from '../../functions/administration/sign-in.ts';
import { type SessionNeeds, signedInOnly, whoIs } from '../../functions/shell/session-check.ts';
import { joseSealer } from '../../shared/adapters/jose/sealer.ts';
import { memoryPeople, memorySessions } from '../../shared/adapters/memory/people.ts';
import { oidcIdentity } from '../../shared/adapters/oidc/identity.ts';
import { cookiesAt, cookiesIn } from '../../shared/contracts/cookies.ts';
import type { CookieRequest, CookieResponse, WebResponse } from '../../shared/contracts/web.ts';
import type { Person, Role } from '../../shared/domain/people/person.ts';
import { type Instant, instantOf } from '../../shared/domain/time/calendar.ts';
import type { FakeIssuer, Forged } from './fake-issuer.ts';

const address = 'https://tenants.example';

export const wenna: Person = {
  subject: 'wenna-1',
  name: 'Wenna Larkspur',
  email: 'wenna@example.org',
  roles: ['helper'],
};

export const requestTo = (
  path: string,
  more: Partial<Pick<CookieRequest, 'method' | 'fields' | 'cookies'>> = {},
): CookieRequest => {
  const url = new URL(path, address);
  const [lang = ''] = url.pathname.split('/').slice(1);
  return {
    method: 'GET',
    path: url.pathname,
    segments: url.pathname.split('/').filter((each) => each !== '' && each !== lang),
    lang: lang === 'cy' ? 'cy' : 'en',
    query: url.searchParams,
    fields: new Map(),
    cookies: new Map(),
    ...more,
  };
};

/** The sign-in with stores in memory and an issuer of a test's own, and a browser that keeps cookies. */
export const signingIn = (issuer: FakeIssuer, ...people: Person[]) => {
  let now: Instant = instantOf(new Date().toISOString());
  let drawn = 0;
  const refusals: string[] = [];
  const stores: SessionNeeds & { sessions: ReturnType<typeof memorySessions> } = {
    people: memoryPeople(...people),
    sessions: memorySessions(),
    clock: { now: () => now },
    cookies: cookiesAt(address),
  };
  const serve = signIn({
    ...{ ...stores, who: whoIs(stores), stylesheet: '/assets/styles.css' },
    identity: oidcIdentity({ issuer: issuer.address, client: 'web', back: `${address}/sign-in/back` }),
    sealer: joseSealer('a secret of at least sixteen characters'),
    chance: {
      bytes: (count) => {
        drawn += 1;
        return new Uint8Array(count).fill(drawn);
      },
    },
    refused: (because) => refusals.push(because),
  });
  const guarded = (role: Role) =>
    signedInOnly(
      { ...stores, stylesheet: '/assets/styles.css' },
      role,
    )(async ({ person, path }) => ({
      status: 200,
      body: `${person.name} at ${path}`,
    }));

  const browser = () => {
    const jar = new Map<string, string>();
    const keep = (answer: CookieResponse): CookieResponse => {
      for (const line of answer.cookies ?? []) {
        const [[name, value] = ['', '']] = [...cookiesIn([line.split(';')[0] ?? ''])];
        if (line.includes('Max-Age=0')) jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    };
    const visit = async (path: string, more: Partial<CookieRequest> = {}): Promise<CookieResponse> =>
      keep(await serve(requestTo(path, { ...more, cookies: new Map(jar) })));
    /** Goes to the issuer and comes back with what it says. */
    const signInAs = async (
      subject: string,
      forged: Forged = {},
      to = '/en/desk',
    ): Promise<CookieResponse> => {
      const begun = await visit(`/sign-in?to=${encodeURIComponent(to)}`);
      const back = issuer.authorize(begun.headers?.location ?? '', subject, forged);
      return visit(`/sign-in/back?${back}`);
    };
    const open = (role: Role, path = '/en/desk/x', more: Partial<CookieRequest> = {}): Promise<WebResponse> =>
      guarded(role)(requestTo(path, more), jar);
    return { jar, visit, signInAs, open };
  };
  return {
    ...{ browser, refusals, stores },
    passes: (minutes: number): void => {
      now = instantOf(new Date(Date.parse(now) + minutes * 60_000).toISOString());
    },
  };
};
