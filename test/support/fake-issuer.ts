import { createHash, createHmac, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { type JWTPayload, SignJWT } from 'jose';
import { closeServer, listenLocally } from '../../local/listening.ts';

/** How a token is made otherwise than an honest issuer would make it. */
export type Forged = {
  alg?: 'none' | 'HS256 with the public key';
  /** Signed by a key that the issuer does not publish. */
  strangeKey?: boolean;
  /** In place of the honest claims; `undefined` leaves one out. */
  claims?: Record<string, unknown>;
  /** Answered by the token endpoint in place of tokens. */
  noIdToken?: boolean;
};

type Granted = { challenge: string; nonce: string; subject: string; forged: Forged; redirect: string };

const seconds = (): number => Math.floor(Date.now() / 1000);
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return new URLSearchParams(Buffer.concat(chunks).toString());
};

const signed = (
  claims: JWTPayload,
  forged: Forged,
  keys: { own: KeyObject; strange: KeyObject; pem: string },
) => {
  if (forged.alg === 'none') return Promise.resolve(`${encoded({ alg: 'none' })}.${encoded(claims)}.`);
  if (forged.alg !== undefined) {
    const text = `${encoded({ alg: 'HS256', kid: 'one' })}.${encoded(claims)}`;
    return Promise.resolve(`${text}.${createHmac('sha256', keys.pem).update(text).digest('base64url')}`);
  }
  const key = forged.strangeKey ? keys.strange : keys.own;
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key);
};

/** An OpenID provider with real keys that makes whatever token a test wants of it. */
export const startIssuer = async () => {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const strange = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = own.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const codes = new Map<string, Granted>();
  let address = '';

  const tokens = async (form: URLSearchParams): Promise<{ status: number; body: unknown }> => {
    const code = form.get('code') ?? '';
    const granted = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!granted || granted.challenge !== challenge || granted.redirect !== form.get('redirect_uri'))
      return { status: 400, body: { error: 'invalid_grant' } };
    const now = seconds();
    const { nonce, subject, forged } = granted;
    const honest = {
      iss: address,
      aud: 'web',
      sub: subject,
      nonce,
      iat: now,
      exp: now + 300,
      auth_time: now,
    };
    const claims: JWTPayload = JSON.parse(JSON.stringify({ ...honest, ...forged.claims }));
    const id_token = await signed(claims, forged, { own: own.privateKey, strange: strange.privateKey, pem });
    const body = { access_token: 'opaque', token_type: 'Bearer', expires_in: 300 };
    return { status: 200, body: forged.noIdToken ? body : { ...body, id_token } };
  };

  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/token') {
      const { status, body } = await tokens(await bodyOf(request));
      return answer(status, body);
    }
    if (request.url === '/jwks')
      return answer(200, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] });
    return answer(200, {
      issuer: address,
      authorization_endpoint: `${address}/authorize`,
      token_endpoint: `${address}/token`,
      jwks_uri: `${address}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    });
  });
  address = `http://127.0.0.1:${await listenLocally(server, 0)}`;

  return {
    address,
    /** What the provider sends back to the browser once somebody has signed in. */
    authorize: (location: string, subject: string, forged: Forged = {}): URLSearchParams => {
      const asked = new URL(location).searchParams;
      const code = randomUUID();
      codes.set(code, {
        challenge: asked.get('code_challenge') ?? '',
        nonce: asked.get('nonce') ?? '',
        redirect: asked.get('redirect_uri') ?? '',
        ...{ subject, forged },
      });
      return new URLSearchParams({ code, state: asked.get('state') ?? '' });
    },
    stop: () => closeServer(server),
  };
};
export type FakeIssuer = Awaited<ReturnType<typeof startIssuer>>;
