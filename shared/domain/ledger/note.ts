import { base64Of, bytesOfBase64 } from './base64.ts';
import type { Hash } from './entry.ts';
import { bytesOfHex, hexOf } from './hex.ts';

/**
 * Signed notes: a text, an empty line, and a line for each signature, `— name base64(key id, signature)`.
 * Source: C2SP signed-note, Ed25519 (signature type 1); the same as Go's golang.org/x/mod/sumdb/note.
 */

/** A public key by its name; `id` is eight hexadecimal symbols that name and key give. */
export type NoteKey = { name: string; id: string; publicKey: Uint8Array };
/** A signature of a note as it stands there, not yet checked. */
export type NoteSignature = { name: string; id: string; signature: Uint8Array };
/** `text` with its last line end: these are the bytes that are signed. */
export type Note = { text: string; signatures: NoteSignature[] };

const ed25519 = 1;
const publicKeyBytes = 32;
const idBytes = 4;

const isName = (name: string): boolean => name !== '' && !/[\s+]/u.test(name);

/** The key of a name: its id is the beginning of SHA-256 over name, line end, type and key. */
export const noteKeyOf = (name: string, publicKey: Uint8Array, hash: Hash): NoteKey => {
  if (!isName(name)) throw new Error(`"${name}" names no key: no space and no plus sign may be in it`);
  if (publicKey.length !== publicKeyBytes)
    throw new Error(`a public key has ${publicKeyBytes} bytes, got ${publicKey.length}`);
  const named = new TextEncoder().encode(`${name}\n`);
  return { name, publicKey, id: hash(Uint8Array.from([...named, ed25519, ...publicKey])).slice(0, 8) };
};

/** A public key as note tools read it: `name+id+base64(type, key)`. */
export const verifierKeyOf = ({ name, id, publicKey }: NoteKey): string =>
  `${name}+${id}+${base64Of(Uint8Array.from([ed25519, ...publicKey]))}`;

/** Reads a public key back; `undefined` when it is none, of another type, or its id is not its own. */
export const readVerifierKey = (text: string, hash: Hash): NoteKey | undefined => {
  const [, name = '', id, encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text) ?? [];
  const [type, ...key] = bytesOfBase64(encoded) ?? [];
  if (type !== ed25519 || key.length !== publicKeyBytes) return undefined;
  const made = noteKeyOf(name, Uint8Array.from(key), hash);
  return made.id === id ? made : undefined;
};

/** The part of a signature's line that comes after the name. */
export const encodedSignature = ({ id, signature }: NoteSignature): string =>
  base64Of(Uint8Array.from([...bytesOfHex(id), ...signature]));

/** A note of a text and one signature. @param encoded what {@link encodedSignature} gave. */
export const noteOf = (text: string, name: string, encoded: string): string =>
  `${text}\n— ${name} ${encoded}\n`;

const signatureOf = (line: string): NoteSignature | undefined => {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = bytesOfBase64(encoded);
  if (!isName(name) || !bytes || bytes.length <= idBytes) return undefined;
  return { name, id: hexOf(bytes.slice(0, idBytes)), signature: bytes.slice(idBytes) };
};

/** Takes a note apart; `undefined` when it is none. Nothing is checked yet. */
export const readNote = (note: string): Note | undefined => {
  const at = note.lastIndexOf('\n\n');
  if (at < 0 || !note.endsWith('\n') || /[^\P{Cc}\n]/u.test(note)) return undefined;
  const lines = note.slice(at + 2, -1).split('\n');
  const signatures = lines.flatMap((line) => signatureOf(line) ?? []);
  if (signatures.length !== lines.length) return undefined;
  return { text: note.slice(0, at + 1), signatures };
};
