import * as z from 'zod';
import { instant } from '../time/calendar.ts';
import { canonical } from './canonical.ts';
import { type Hash, type LedgerEntry, ledgerEntry } from './entry.ts';

/**
 * What the public log says of an entry. Of what the public may see at once it has the `hash`; of everything else it has
 * `sealed`: the hash mixed with a salt, so that nobody can try out what it might stand for until the salt is given.
 */
const said = ledgerEntry.omit({ hash: true }).extend({ at: instant }).shape;
const sum = z.string().regex(/^[0-9a-f]{64}$/);
export const leaf = z.union([
  z.strictObject({ ...said, hash: sum }),
  z.strictObject({ ...said, sealed: sum }),
]);
export type Leaf = z.infer<typeof leaf>;

/** Bytes of a salt. */
export const saltBytes = 16;

/**
 * Steps that are nobody's business while they are under way: a draft, one of two people who must agree, a reader's
 * first look. The log has them, and calls them all the same.
 */
const unnamed = new Set([
  ...['answer-drafted', 'draft-returned', 'mailed-answer-recorded', 'stop-asked'],
  ...['panel-act-proposed', 'panel-act-withdrawn', 'panel-act-waits', 'panel-act-lapsed'],
  ...['danger-read', 'danger-disputed', 'readings-overdue'],
]);
export const unnamedKinds: ReadonlySet<string> = unnamed;
const step = 'step';

/** What stands for a hash in public. @param salt hexadecimal */
export const sealOf = (hash: Hash, salt: string, content: string): string => hash(`${salt} ${content}`);

/** The leaf of an entry. @param salt seals its hash; none for what is public already */
export const leafOf = ({ hash: content, ...entry }: LedgerEntry, hash: Hash, salt?: string): Leaf => ({
  ...entry,
  kind: unnamed.has(entry.kind) ? step : entry.kind,
  ...(salt === undefined ? { hash: content } : { sealed: sealOf(hash, salt, content) }),
});

/** A leaf's bytes in the log: canonical JSON in UTF-8. */
export const leafData = (of: Leaf): Uint8Array => new TextEncoder().encode(canonical(of));

/** Reads a leaf back; `undefined` for bytes that are none, or that are spelled in another way. */
export const readLeaf = (data: Uint8Array): Leaf | undefined => {
  const text = new TextDecoder().decode(data);
  try {
    const read = leaf.parse(JSON.parse(text));
    return canonical(read) === text ? read : undefined;
  } catch {
    // Only what is no JSON, or no leaf, fails here.
    return undefined;
  }
};
