import type { Hash } from '../../shared/domain/ledger/entry.ts';
import { type Note, type NoteKey, readNote, readVerifierKey } from '../../shared/domain/ledger/note.ts';
import { readReceiptText } from '../../shared/domain/submission/receipt-text.ts';

/** What a check of a receipt gives: one plain paragraph, and whether it is good. */
export type Verified = { kind: 'genuine' | 'not-genuine' | 'no-key'; says: string };

type Needs = {
  hash: Hash;
  /** True when this key made this signature of this text. */
  isSignedBy: (publicKey: Uint8Array, text: string, signature: Uint8Array) => boolean;
};

const nameOf = ({ name, id }: Pick<NoteKey, 'name' | 'id'>): string => `${name}+${id}`;
const wrong = (says: string): Verified => ({ kind: 'not-genuine', says });

const textOf = (file: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    // Only bytes that are no text fail here.
    return undefined;
  }
};

const paragraph = (key: NoteKey, facts: ReadonlyMap<string, string>): string => {
  const fact = (name: string): string => facts.get(name) ?? 'not said';
  return [
    `The receipt is genuine: it was signed with the key ${nameOf(key)} and no letter of it was changed since.`,
    `It says that answers about ${fact('association')} were received in the week of ${fact('received in the week of')},`,
    `in the reporting year ${fact('reporting year')}, home code ${fact('home code')}, reference ${fact('reference')}.`,
    `What was sent has the hash ${fact('sent-sha256')}; nothing of it can be read from the receipt.`,
  ].join(' ');
};

const checked = (needs: Needs, { text, signatures }: Note, key: NoteKey): Verified => {
  const own = signatures.find(({ name, id }) => name === key.name && id === key.id);
  if (!own)
    return wrong(
      `The receipt is not signed with the key ${nameOf(key)}. It carries a signature of ${signatures.map(nameOf).join(', ')}, which this key cannot check.`,
    );
  if (!needs.isSignedBy(key.publicKey, text, own.signature))
    return wrong(
      `The receipt is not genuine: its signature does not fit its text. Text or signature was changed, or somebody else than the holder of the key ${nameOf(key)} made it.`,
    );
  const facts = readReceiptText(text);
  return facts
    ? { kind: 'genuine', says: paragraph(key, facts) }
    : wrong(`The text was signed with the key ${nameOf(key)}, but it is no receipt.`);
};

/**
 * Checks a receipt without asking anyone.
 * @param file the receipt as it was downloaded.
 * @param published the public key, as `/receipts/key` gives it.
 */
export const verifyReceipt =
  (needs: Needs) =>
  (file: Uint8Array, published: string): Verified => {
    const key = readVerifierKey(published.trim(), needs.hash);
    if (!key)
      return {
        kind: 'no-key',
        says: `"${published.trim().slice(0, 80)}" is no public key of receipts; wanted name+id+key in one line, as /receipts/key gives it.`,
      };
    const note = readNote(textOf(file) ?? '');
    return note
      ? checked(needs, note, key)
      : wrong(
          'This is no receipt as we make them: it needs a text, an empty line and a line of signature, with line ends and every other byte as they were downloaded.',
        );
  };
