import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  None,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { sessionLimits } from '../../domain/people/session.ts';
import type { Identity, Proven } from '../../ports/identity.ts';

export type OidcAt = {
  /** Address of the OpenID provider. Plain HTTP is accepted on this machine only. */
  issuer: string;
  /** Our name there. There is no secret: a public client proves itself by PKCE. */
  client: string;
  /** The whole address to come back to. */
  back: string;
};

/** Clocks may differ by so much and no more; the provider's documents may take so long. */
const tolerance = 60;
const timeout = 5;

const isThisMachine = (issuer: URL): boolean =>
  issuer.protocol === 'http:' && issuer.hostname === '127.0.0.1';

/**
 * Learns what the provider can do. The signature of every token is checked against its keys, and only RS256 counts:
 * the library would else trust what came from the token endpoint.
 */
const discovered = ({ issuer, client }: OidcAt): Promise<Configuration> => {
  const server = new URL(issuer);
  return discovery(
    server,
    client,
    { id_token_signed_response_alg: 'RS256', [clockTolerance]: tolerance },
    None(),
    {
      timeout,
      execute: [enableNonRepudiationChecks, ...(isThisMachine(server) ? [allowInsecureRequests] : [])],
    },
  );
};

/** A word for the log, when the provider or the library refused; `undefined` when the world is broken. */
const refusedBecause = (error: unknown): string | undefined => {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
    return /^\w{1,40}$/.test(error.error) ? error.error : 'refused by the sign-in service';
  return error instanceof ClientError ? (error.code ?? 'refused') : undefined;
};

/** Signs in by an OpenID provider: authorization code with PKCE, state and nonce. */
export const oidcIdentity = (to: OidcAt): Identity => {
  let known: Promise<Configuration> | undefined;
  const configuration = async (): Promise<Configuration> => {
    known ??= discovered(to);
    try {
      return await known;
    } catch (cause) {
      // The next request asks again.
      known = undefined;
      throw new Error('the sign-in service does not say how to reach it', { cause });
    }
  };
  return {
    begin: async () => {
      const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const address = buildAuthorizationUrl(await configuration(), {
        redirect_uri: to.back,
        scope: 'openid',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        // Whoever signs out is asked again who they are, on a computer that others use as well.
        prompt: 'login',
      });
      return { address: address.href, attempt };
    },

    complete: async (returned, attempt): Promise<Proven> => {
      const config = await configuration();
      try {
        const tokens = await authorizationCodeGrant(config, new URL(`${to.back}?${returned}`), {
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          pkceCodeVerifier: attempt.verifier,
          idTokenExpected: true,
          maxAge: sessionLimits.signInMinutes * 60,
        });
        const subject = tokens.claims()?.sub;
        return subject === undefined
          ? { kind: 'refused', because: 'no subject' }
          : { kind: 'proven', subject };
      } catch (error) {
        const because = refusedBecause(error);
        if (because === undefined) throw new Error('the sign-in service does not answer', { cause: error });
        return { kind: 'refused', because };
      }
    },
  };
};
