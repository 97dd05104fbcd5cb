import * as z from 'zod';
import { addDays, type LocalDate, localDate, startOfDay } from '../time/calendar.ts';
import { type Hash, type LedgerEntry, ledgerEntry } from './entry.ts';
import { bytesOfHex } from './hex.ts';
import { sealedEntryId, sealedKind } from './sealed-entry.ts';
import { grown, type Tile } from './tiles.ts';
import { emptyRoot, leafHash } from './tree-hash.ts';

/** All receipts of one week as they were sealed: how many, and the head of the tree over them. */
export const sealedWeek = z.strictObject({
  /** Its Monday. */
  week: localDate,
  size: z.int().min(0),
  root: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SealedWeek = z.infer<typeof sealedWeek>;

/** The first day on which a week is over. */
export const dayAfterWeek = (week: LocalDate): LocalDate => addDays(week, 7);

/** The log's entry of a week. Everything in it follows from the week, so whoever knows that can make the entry again. */
export const entryOfWeek = ({ week, size, root }: SealedWeek): LedgerEntry =>
  ledgerEntry.parse({
    id: sealedEntryId(week),
    at: startOfDay(dayAfterWeek(week)),
    about: `${week} ${size}`,
    kind: sealedKind,
    hash: root,
  });

/** What a receipt is in the tree of its week. @param sent the receipt's line "sent-sha256", in hexadecimal */
export const receiptLeaf = (hash: Hash, sent: string): string => leafHash(hash, bytesOfHex(sent));

/**
 * The tree over a week's receipts. It stands in the order of its own hashes, so that neither when somebody answered nor
 * which answers are about one association can be seen in it.
 */
export const sealedTree = (
  hash: Hash,
  sent: readonly string[],
): { size: number; root: string; tiles: readonly Tile[] } => {
  const leaves = sent.map((each) => receiptLeaf(hash, each)).sort();
  if (leaves.length === 0) return { size: 0, root: emptyRoot(hash), tiles: [] };
  return { size: leaves.length, ...grown(hash, { size: 0, edge: [] }, leaves) };
};
