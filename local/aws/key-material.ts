import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto';
import { settingOnce } from '../settings.ts';
import type { State } from '../state.ts';
import type { Key } from '../template/wiring.ts';

/** Kept in the data folder, made at first use. */
const secretBytes = (state: State, key: Key): Buffer =>
  Buffer.from(
    settingOnce(state, `key ${key.arn}`, () => randomBytes(32).toString('base64')),
    'base64',
  );

/** HMAC-SHA-256 under a key that nobody can read. */
export const macOf = (state: State, key: Key, message: Buffer): Buffer =>
  createHmac('sha256', secretBytes(state, key)).update(message).digest();

const signingKey = (state: State, key: Key): KeyObject =>
  createPrivateKey(
    settingOnce(state, `key ${key.arn}`, () => {
      const { privateKey } = generateKeyPairSync('ed25519');
      return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    }),
  );

export const signatureOf = (state: State, key: Key, message: Buffer): Buffer =>
  sign(null, message, signingKey(state, key));

/** Subject public key info, DER. */
export const publicKeyOf = (state: State, key: Key): Buffer =>
  createPublicKey(signingKey(state, key)).export({ type: 'spki', format: 'der' });

/** The encryption context in one order: the same pairs give the same bytes. */
const bound = (context: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context).toSorted(([a], [b]) => (a < b ? -1 : 1))));

const idBytes = 36;

/** Layout of a sealed blob: key id (36 characters), nonce (12 bytes), tag (16 bytes), cipher text. */
export const sealUnder = (
  state: State,
  key: Key,
  plain: Buffer,
  context: Readonly<Record<string, string>>,
): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secretBytes(state, key), nonce);
  cipher.setAAD(bound(context));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from(key.id, 'ascii'), nonce, cipher.getAuthTag(), text]);
};

/** The id of the key that a blob was sealed under. */
export const keyIdIn = (blob: Buffer): string => blob.subarray(0, idBytes).toString('ascii');

/** Opens a blob; undefined when it was changed or sealed with another encryption context. */
export const openUnder = (
  state: State,
  key: Key,
  blob: Buffer,
  context: Readonly<Record<string, string>>,
): Buffer | undefined => {
  const nonce = blob.subarray(idBytes, idBytes + 12);
  const tag = blob.subarray(idBytes + 12, idBytes + 28);
  if (tag.length < 16) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', secretBytes(state, key), nonce);
  decipher.setAAD(bound(context));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(blob.subarray(idBytes + 28)), decipher.final()]);
  } catch {
    // The cipher's only complaint: it does not open.
    return undefined;
  }
};
