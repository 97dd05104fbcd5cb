import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { LinkSubject, Links } from '../../ports/seals.ts';

type Version = { id: string; value: string };
/** Where the secret comes from: the current version, and the one before it. */
export type LinkSecret = () => Promise<{ current: Version; previous: Version | undefined }>;

const algorithm = 'HS256';
const issuer = 'together-with-tenants';

const claims = z.object({ sub: z.string(), association: z.string(), recipient: z.string() });

const bytesOf = ({ value }: Version): Uint8Array => new TextEncoder().encode(value);

/** The key that a token names, if it is one of the two that are accepted. */
const named = async (secret: LinkSecret, token: string): Promise<Version | undefined> => {
  const { kid } = decodeProtectedHeader(token);
  const { current, previous } = await secret();
  return [current, previous].find((each) => each !== undefined && each.id === kid);
};

/** What jose or `decodeProtectedHeader` throws at a token that is not ours, is damaged or has expired. */
const isNotOurs = (error: unknown): boolean =>
  error instanceof errors.JOSEError || error instanceof TypeError;

/** Signed links as JSON Web Tokens: the purpose is the audience, so a board's link never opens a regulator's page. */
export const joseLinks = (secret: LinkSecret): Links => ({
  sign: async (subject, expiresAt) => {
    const { current } = await secret();
    return new SignJWT({ association: subject.association, recipient: subject.recipient })
      .setProtectedHeader({ alg: algorithm, kid: current.id })
      .setIssuer(issuer)
      .setAudience(subject.purpose)
      .setSubject(subject.case)
      .setExpirationTime(new Date(expiresAt))
      .sign(bytesOf(current));
  },
  verify: async (purpose, token, now): Promise<LinkSubject | undefined> => {
    try {
      const version = await named(secret, token);
      if (!version) return undefined;
      const { payload } = await jwtVerify(token, bytesOf(version), {
        algorithms: [algorithm],
        issuer,
        audience: purpose,
        currentDate: new Date(now),
        requiredClaims: ['exp', 'sub'],
      });
      const { sub, association, recipient } = claims.parse(payload);
      return { purpose, case: sub, association, recipient };
    } catch (error) {
      if (isNotOurs(error)) return undefined;
      throw error;
    }
  },
});
