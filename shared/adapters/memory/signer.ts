import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Signer } from '../../ports/signer.ts';

/** Head of a private Ed25519 key in DER (RFC 8410). */
const head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs with a key made of a text: what KMS does, for tests and rehearsals. */
export const memorySigner = (secret = 'a secret of the test'): Signer => {
  const seed = createHash('sha256').update(secret).digest();
  const key = createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32);
  return {
    sign: async (text) => new Uint8Array(sign(null, Buffer.from(text), key)),
    publicKey: async () => new Uint8Array(publicKey),
  };
};
