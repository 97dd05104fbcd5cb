import { hkdfSync } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import type { Sealer } from '../../ports/seals.ts';

const algorithms = { alg: 'dir', enc: 'A256GCM' } as const;

/**
 * Seals values as encrypted tokens (JWE, AES-256-GCM). Each purpose has a key of its own, derived from the one secret
 * (HKDF, SHA-256), and is the token's audience as well: what is sealed for one never opens for another.
 */
export const joseSealer = (secret: string): Sealer => {
  const keys = new Map<string, Uint8Array>();
  const keyFor = (purpose: string): Uint8Array => {
    const known = keys.get(purpose);
    if (known) return known;
    const derived = new Uint8Array(hkdfSync('sha256', secret, 'together-with-tenants seal', purpose, 32));
    keys.set(purpose, derived);
    return derived;
  };
  return {
    seal: (purpose, value, expiresAt) =>
      new EncryptJWT({ value })
        .setProtectedHeader(algorithms)
        .setAudience(purpose)
        .setExpirationTime(new Date(expiresAt))
        .encrypt(keyFor(purpose)),
    open: async (purpose, sealed, now) => {
      try {
        const { payload } = await jwtDecrypt(sealed, keyFor(purpose), {
          keyManagementAlgorithms: [algorithms.alg],
          contentEncryptionAlgorithms: [algorithms.enc],
          audience: purpose,
          currentDate: new Date(now),
          requiredClaims: ['exp'],
        });
        return payload.value;
      } catch (error) {
        // Not ours, damaged, of another purpose or too old: the caller says so in plain words.
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
};
