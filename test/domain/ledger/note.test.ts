import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSignedBy } from '../../../shared/adapters/system/ed25519.ts';
import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import { base64Of, bytesOfBase64 } from '../../../shared/domain/ledger/base64.ts';
import {
  encodedSignature,
  noteKeyOf,
  noteOf,
  readNote,
  readVerifierKey,
  verifierKeyOf,
} from '../../../shared/domain/ledger/note.ts';

/** The example of golang.org/x/mod/sumdb/note, the first tool that read this format. */
const published = {
  key: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  signature: 'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
};
const note = `${published.text}\n— PeterNeumann ${published.signature}\n`;

describe('the note that Go’s package prints as its example', () => {
  test('is read, and its signature is that of its key', () => {
    const key = readVerifierKey(published.key, sha256);
    const read = readNote(note);
    const [signature] = read?.signatures ?? [];
    expect(read?.text).toBe(published.text);
    expect(signature).toMatchObject({ name: 'PeterNeumann', id: key?.id });
    expect(
      isSignedBy(
        key?.publicKey ?? new Uint8Array(),
        published.text,
        signature?.signature ?? new Uint8Array(),
      ),
    ).toBe(true);
  });

  test('is written the same, byte for byte', () => {
    const key = readVerifierKey(published.key, sha256);
    const [signature] = readNote(note)?.signatures ?? [];
    expect(key && verifierKeyOf(key)).toBe(published.key);
    expect(signature && noteOf(published.text, 'PeterNeumann', encodedSignature(signature))).toBe(note);
  });
});

describe('what is no note', () => {
  test.each([
    ['nothing', ''],
    ['a text alone', published.text],
    ['no line end', note.slice(0, -1)],
    ['no empty line', note.replace('\n\n', '\n')],
    ['line ends of Windows', note.replaceAll('\n', '\r\n')],
    ['a hyphen for the dash', note.replace('— ', '- ')],
    ['a word after the signature', note.replace('=\n', '= x\n')],
    ['a signature of no bytes', note.replace(published.signature, 'x08gow==')],
    ['the bits that base64 does not use', note.replace('JnAM=', 'JnAN=')],
  ])('%s', (_, text) => {
    expect(readNote(text)).toBeUndefined();
  });
});

describe('what is no key', () => {
  test.each([
    ['another id', published.key.replace('c74f', 'c74e')],
    ['another name', published.key.replace('Peter', 'Petra')],
    ['another type of key', published.key.replace('+ARpc', '+AhpX')],
    ['half a key', published.key.slice(0, -8)],
    ['no key at all', 'PeterNeumann'],
  ])('%s', (_, text) => {
    expect(readVerifierKey(text, sha256)).toBeUndefined();
  });

  test('a name with a space or a plus, or a key of another length', () => {
    const key = new Uint8Array(32);
    expect(() => noteKeyOf('a b', key, sha256)).toThrow('"a b" names no key');
    expect(() => noteKeyOf('a+b', key, sha256)).toThrow('"a+b" names no key');
    expect(() => noteKeyOf('a', key.slice(1), sha256)).toThrow('a public key has 32 bytes, got 31');
  });
});

test('base64 reads back what it wrote, and refuses every other spelling', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 90 }), (bytes) => {
      const text = base64Of(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(bytesOfBase64(text)).toEqual(new Uint8Array(bytes));
      expect(bytesOfBase64(`${text}=`)).toBeUndefined();
    }),
  );
  expect(bytesOfBase64('ab==')).toBeUndefined();
  expect(bytesOfBase64('a-_=')).toBeUndefined();
});
