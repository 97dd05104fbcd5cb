import type { Hash } from '../../shared/domain/ledger/entry.ts';
import { type NoteKey, readNote, readVerifierKey } from '../../shared/domain/ledger/note.ts';
import { proofFault, type ReceiptProof, readReceiptProof } from '../../shared/domain/ledger/receipt-proof.ts';
import { readReceiptText } from '../../shared/domain/submission/receipt-text.ts';
import { fetchProof } from './fetch-proof.ts';
import type { ReadFile } from './ledger-files.ts';
import { signedCheckpoint } from './verify-ledger.ts';

/** `forged`: something is not what was signed. `unreadable`: what was needed for a check was not there. */
export type PlaceVerified = { kind: 'stands' | 'forged' | 'unreadable'; says: string };

type Needs = {
  hash: Hash;
  isSignedBy: (publicKey: Uint8Array, text: string, signature: Uint8Array) => boolean;
};

const forged = (says: string): PlaceVerified => ({ kind: 'forged', says });
const unreadable = (says: string): PlaceVerified => ({ kind: 'unreadable', says });

type Receipt = { week: string; sent: string };

/** What a receipt says of its place. @param file a receipt that was found genuine */
const receiptIn = (file: Uint8Array): Receipt | undefined => {
  const facts = readReceiptText(readNote(new TextDecoder().decode(file))?.text ?? '');
  const [week, sent] = [facts?.get('received in the week of'), facts?.get('sent-sha256')];
  return week !== undefined && sent !== undefined && /^[0-9a-f]{64}$/.test(sent) ? { week, sent } : undefined;
};

const checked = (needs: Needs, key: NoteKey, { week, sent }: Receipt, proof: ReceiptProof): PlaceVerified => {
  const stated = proof.week;
  if (stated.week !== week)
    return forged(
      `The proof is of the week of ${stated.week}, and the receipt of the week of ${week}: they do not belong together.`,
    );
  const head = signedCheckpoint(needs, key, proof.checkpoint);
  if (typeof head === 'string') return forged(`The head of the record ${head}.`);
  const fault = proofFault(needs.hash, sent, proof, head);
  switch (fault) {
    case 'not-in-week':
      return forged(
        `The receipt does not stand at number ${proof.index + 1} of ${stated.size} in the week of ${week}: its hash and the way from there do not lead to the week's head. Proof or tiles were changed, or are of another receipt.`,
      );
    case 'week-not-in-log':
      return forged(
        `The week of ${week} with these ${stated.size} receipts is not entry ${proof.entry} of the record: its head, its size or the way to the signed head was changed.`,
      );
    case undefined:
      return {
        kind: 'stands',
        says: `It is number ${proof.index + 1} of ${stated.size} in the public record of the week of ${week}: entry ${proof.entry} of ${head.size} in ${head.origin}, whose head was signed with the key ${key.name}+${key.id}.`,
      };
    default:
      return fault satisfies never;
  }
};

/** What is checked: a genuine receipt, and the log's public key as `/ledger/key` gives it. */
type Checking = { receipt: Uint8Array; published: string };

const withBoth = async (
  needs: Needs,
  { receipt, published }: Checking,
  next: (of: Receipt, key: NoteKey) => PlaceVerified | Promise<PlaceVerified>,
): Promise<PlaceVerified> => {
  const key = readVerifierKey(published.trim(), needs.hash);
  if (!key)
    return unreadable(
      `"${published.trim().slice(0, 80)}" is no public key of a log; wanted name+id+key in one line, as /ledger/key gives it.`,
    );
  const of = receiptIn(receipt);
  return of ? next(of, key) : unreadable('The receipt says no week or no hash that could stand in a record.');
};

/** Checks a receipt's place in the public log with a proof that was kept. Nobody is asked. */
export const verifyProof = (needs: Needs, checking: Checking, proof: string): Promise<PlaceVerified> =>
  withBoth(needs, checking, (of, key) => {
    const read = readReceiptProof(proof);
    return read
      ? checked(needs, key, of, read)
      : forged('The proof is none as we make them: it needs every byte as it was downloaded.');
  });

/** Checks a receipt's place in the public log with the files that the log serves. */
export const verifyPlace = (needs: Needs & { read: ReadFile }, checking: Checking): Promise<PlaceVerified> =>
  withBoth(needs, checking, async (of, key) => {
    const found = await fetchProof(needs, of);
    switch (found.kind) {
      case 'proof':
        return checked(needs, key, of, found.proof);
      case 'not-there':
        return unreadable(found.says);
      case 'absent':
        return forged(
          `It is none of the ${found.size} receipts in the public record of the week of ${of.week}. Either the answer was changed, replaced or withdrawn before that week was over, or it was left out.`,
        );
      default:
        return found satisfies never;
    }
  });
