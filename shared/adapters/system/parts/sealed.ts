import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals bytes under a key of 256 bits: AES-256-GCM with a random 96-bit nonce; nonce, tag and text in one value. What it
 * is bound to, such as its row, is authenticated too, so that a value moved elsewhere does not open.
 */
export const sealed = (plain: Uint8Array, under: Uint8Array, boundTo: string): Uint8Array => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', under, nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
};

/** The bytes that were sealed; `undefined` where the value was not sealed under this key and bound to this. */
export const opened = (value: Uint8Array, under: Uint8Array, boundTo: string): Uint8Array | undefined => {
  const bytes = Buffer.from(value);
  const text = nonceBytes + tagBytes;
  try {
    const open = createDecipheriv('aes-256-gcm', under, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    open.setAuthTag(bytes.subarray(nonceBytes, text)).setAAD(Buffer.from(boundTo));
    return new Uint8Array(Buffer.concat([open.update(bytes.subarray(text)), open.final()]));
  } catch {
    return undefined;
  }
};
