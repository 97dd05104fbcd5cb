import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { bodyOf } from '../body.ts';
import { type Accounts, accountsIn, openIdentityFile } from './accounts.ts';
import { dropExpired, keptIn, machineKeys } from './kept.ts';
import { signInPage } from './sign-in-page.ts';

export type ProviderNeeds = {
  /** This server's own address. */
  issuer: string;
  /** The data folder. */
  folder: string;
  clients: readonly { id: string; callbacks: readonly string[] }[];
};

const minutes = 60;
const ttl = {
  ...{ Interaction: 10 * minutes, Session: 10 * minutes, Grant: 10 * minutes },
  ...{ AuthorizationCode: minutes, IdToken: 5 * minutes, AccessToken: 5 * minutes },
};

const providerOf = ({ issuer, folder, clients }: ProviderNeeds) => {
  const database = openIdentityFile(folder);
  dropExpired(database);
  const accounts = accountsIn(database);
  const keys = machineKeys(database);
  const provider = new Provider(issuer, {
    adapter: keptIn(database),
    clients: clients.map(({ id, callbacks }) => ({
      client_id: id,
      redirect_uris: callbacks,
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'none',
      require_auth_time: true,
    })),
    cookies: { keys: [keys.cookies] },
    jwks: { keys: [keys.signing] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl,
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: async (_, subject) =>
      accounts.list().some((each) => each.subject === subject)
        ? { accountId: subject, claims: async () => ({ sub: subject }) }
        : undefined,
    // The service is the only one who asks, and it asks for nothing but who somebody is: nobody has to consent.
    loadExistingGrant: async ({ oidc }) => {
      const of = { clientId: oidc.client.clientId, accountId: oidc.session.accountId };
      const grant = new oidc.provider.Grant(of);
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  return { provider, accounts };
};

/**
 * A browser counts time by the machine's clock, and the service's may stand elsewhere: a cookie that ends by the one
 * would be over by the other. Without an end it lasts until the browser is closed.
 */
const withoutEnds = (response: ServerResponse): void => {
  const set = response.setHeader.bind(response);
  const endless = (line: string) =>
    line.includes('01 Jan 1970') ? line : line.replace(/; expires=[^;]*/i, '');
  response.setHeader = (name, value) =>
    set(name, name.toLowerCase() === 'set-cookie' && Array.isArray(value) ? value.map(endless) : value);
};

/**
 * Every sign-in begins afresh. The provider would else remember who was here, and ask somebody else to confirm on a
 * page of its own, in words that nobody wrote for them.
 */
const withoutSession = (request: IncomingMessage): void => {
  const cookies = (request.headers.cookie ?? '').split('; ');
  request.headers.cookie = cookies.filter((each) => !/^_session(\.|=)/.test(each)).join('; ');
};

const show = (response: ServerResponse, needs: ProviderNeeds, accounts: Accounts): void => {
  // The form leads on to the service, which is another origin: the policy has to name it.
  const service = [
    ...new Set(needs.clients.flatMap((each) => each.callbacks.map((to) => new URL(to).origin))),
  ];
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${service.join(' ')}; frame-ancestors 'none'`,
  });
  response.end(signInPage(accounts.list()));
};

/** The sign-in service of one machine: a page to choose whom to be, and an OpenID provider behind it. */
export const providerListener = (needs: ProviderNeeds): RequestListener => {
  const { provider, accounts } = providerOf(needs);
  const callback = provider.callback();
  const choose = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chosen = new URLSearchParams((await bodyOf(request, 4096))?.toString() ?? '').get('subject');
    const known = accounts.list().find((each) => each.subject === chosen);
    if (!known) return show(response, needs, accounts);
    await provider.interactionFinished(request, response, {
      login: { accountId: known.subject, remember: false },
    });
  };
  return async (request, response) => {
    withoutEnds(response);
    withoutSession(request);
    try {
      if (!/^\/interaction\/[\w-]+$/.test(request.url ?? '')) await callback(request, response);
      else if (request.method === 'POST') await choose(request, response);
      else show(response, needs, accounts);
    } catch {
      // The attempt is over or never was: only the service can begin a new one.
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('This sign-in is over. Begin again on the page of the service.\n');
    }
  };
};
