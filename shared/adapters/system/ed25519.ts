import { createPublicKey, verify } from 'node:crypto';

/** Head of an Ed25519 key in DER (RFC 8410). */
const head = Buffer.from('302a300506032b6570032100', 'hex');

/** True when this key made this signature of this text; Ed25519 as in RFC 8032. */
export const isSignedBy = (publicKey: Uint8Array, text: string, signature: Uint8Array): boolean =>
  verify(
    null,
    Buffer.from(text),
    createPublicKey({ key: Buffer.concat([head, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );
