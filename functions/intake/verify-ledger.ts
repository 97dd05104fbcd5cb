import { routes } from '../../shared/contracts/routes.ts';
import { type Checkpoint, readCheckpoint } from '../../shared/domain/ledger/checkpoint.ts';
import { consistencyProof, isContinued } from '../../shared/domain/ledger/consistency.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import { readLeaf } from '../../shared/domain/ledger/leaf.ts';
import { type NoteKey, readNote, readVerifierKey } from '../../shared/domain/ledger/note.ts';
import { rangesOfTiles } from '../../shared/domain/ledger/tiles.ts';
import { answerFaults, entryFaults, scoresFault } from './ledger-faults.ts';
import { type LedgerFiles, type ReadFile, readLedgerFiles } from './ledger-files.ts';
import { weekFaults } from './week-faults.ts';

/** `unreadable`: what was needed for a check was not there. */
export type LedgerVerified = {
  kind: 'sound' | 'changed' | 'unreadable';
  says: string[];
  checkpoint?: string;
};

type Needs = {
  hash: Hash;
  isSignedBy: (publicKey: Uint8Array, text: string, signature: Uint8Array) => boolean;
  read: ReadFile;
};

const unreadable = (...says: string[]): LedgerVerified => ({ kind: 'unreadable', says });
const changed = (...says: string[]): LedgerVerified => ({ kind: 'changed', says });

/** A checkpoint that this key signed under its own name; otherwise what is wrong with it. */
export const signedCheckpoint = (
  needs: Pick<Needs, 'isSignedBy'>,
  key: NoteKey,
  text: string,
): Checkpoint | string => {
  const note = readNote(text);
  const checkpoint = note && readCheckpoint(note.text);
  if (!note || !checkpoint) return 'is no checkpoint';
  if (checkpoint.origin !== key.name) return `is of another log, ${checkpoint.origin}`;
  const own = note.signatures.find(({ name, id }) => name === key.name && id === key.id);
  if (!own) return `is not signed with the key ${key.name}+${key.id}`;
  return needs.isSignedBy(key.publicKey, note.text, own.signature)
    ? checkpoint
    : 'was changed: its signature does not fit its text';
};

const entriesWords = (size: number): string => (size === 1 ? '1 entry' : `${size} entries`);

/** What an earlier head says about a log whose files are at hand. */
const sinceThen = (
  needs: Needs,
  { key, now, files }: { key: NoteKey; now: Checkpoint; files: LedgerFiles },
  since: string,
): LedgerVerified => {
  const before = signedCheckpoint(needs, key, since);
  if (typeof before === 'string') return unreadable(`The earlier head ${before}.`);
  if (before.size > now.size)
    return changed(
      `The record had ${entriesWords(before.size)} and has ${now.size} now: entries were taken away.`,
    );
  const ranges = rangesOfTiles(needs.hash, files.tile);
  const proof = before.size === 0 ? [] : consistencyProof(ranges, before.size, now.size);
  return isContinued(needs.hash, before, now, proof)
    ? {
        kind: 'sound',
        says: [`It only grew since the earlier head, from ${before.size} to ${entriesWords(now.size)}.`],
      }
    : changed(
        `The record was rewritten: its first ${entriesWords(before.size)} are not those that were signed before. Both heads are signed; keep both, they prove it.`,
      );
};

const allOf = async (
  needs: Needs,
  { key, now, since }: { key: NoteKey; now: Checkpoint; since: string | undefined },
): Promise<LedgerVerified> => {
  const { hash, read } = needs;
  const got = await readLedgerFiles(read, now.size);
  if ('faults' in got) return changed(...got.faults);
  const faults = entryFaults(hash, got.files, now);
  if (faults.length > 0) return changed(...faults);
  const leaves = got.files.entries.flatMap((data) => readLeaf(data) ?? []);
  const [answers, scores, weeks] = await Promise.all([
    answerFaults(hash, read, leaves),
    scoresFault(hash, read, leaves),
    weekFaults(hash, read, leaves),
  ]);
  const grew = since === undefined ? undefined : sinceThen(needs, { key, now, files: got.files }, since);
  const wrong = [
    ...answers.faults,
    ...weeks.faults,
    ...('fault' in scores ? [scores.fault] : []),
    ...(grew?.kind === 'changed' ? grew.says : []),
  ];
  if (wrong.length > 0) return changed(...wrong);
  if (grew?.kind === 'unreadable') return grew;
  return {
    kind: 'sound',
    says: [
      `The record ${now.origin} is sound: ${entriesWords(now.size)}, each where the signed head says.`,
      `Answers of boards that are public and are what was given: ${answers.compared}.`,
      `Weeks of tenants' receipts that are what was sealed: ${weeks.compared}.`,
      ...('note' in scores ? [scores.note] : []),
      ...(grew?.says ?? []),
    ],
  };
};

/**
 * Checks the public log: reads all of it, computes it anew, and compares it with what was signed, with the answers
 * and figures that are public, and with an earlier head.
 * @param published the public key, as `/ledger/key` gives it
 * @param since a checkpoint that was kept
 */
export const verifyLedger = async (
  needs: Needs,
  published: string,
  since: string | undefined,
): Promise<LedgerVerified> => {
  const key = readVerifierKey(published.trim(), needs.hash);
  if (!key)
    return unreadable(`"${published.trim().slice(0, 80)}" is no public key of a log; wanted name+id+key.`);
  const path = routes.ledgerFile('checkpoint');
  const bytes = await needs.read(path);
  if (!bytes) return unreadable(`There is no ${path}: nothing has been written yet, or this is no log.`);
  const checkpoint = new TextDecoder().decode(bytes);
  const now = signedCheckpoint(needs, key, checkpoint);
  if (typeof now === 'string') return changed(`The head ${path} ${now}.`);
  return { ...(await allOf(needs, { key, now, since })), checkpoint };
};
