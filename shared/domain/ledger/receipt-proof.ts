import * as z from 'zod';
import { base64Of, bytesOfBase64 } from './base64.ts';
import { canonical } from './canonical.ts';
import type { TreeHead } from './consistency.ts';
import type { Hash } from './entry.ts';
import { bytesOfHex, hexOf } from './hex.ts';
import { headThrough } from './inclusion.ts';
import { leafData, leafOf } from './leaf.ts';
import { entryOfWeek, receiptLeaf, type SealedWeek, sealedWeek } from './sealed-week.ts';
import { leafHash } from './tree-hash.ts';

/** What shows where a receipt stands in the public log, without asking anyone. Numbers count from 0. */
export type ReceiptProof = {
  week: SealedWeek;
  /** Its place among the receipts of its week, and the way from it to the week's head. */
  index: number;
  path: readonly string[];
  /** The number of the week's entry in the log, and the way from it to the log's head. */
  entry: number;
  entryPath: readonly string[];
  /** The log's head: a signed note. */
  checkpoint: string;
};

const title = 'c2sp.org/tlog-proof@v1';
const number = '(0|[1-9]\\d{0,14})';
const sum = z.string().regex(/^[0-9a-f]{64}$/);
const extra = z.strictObject({ ...sealedWeek.shape, index: z.int().min(0), path: z.array(sum).max(64) });

const encoded = (sums: readonly string[]): string =>
  sums.map((each) => `${base64Of(bytesOfHex(each))}\n`).join('');

/**
 * A proof as a file: the proof of the week's entry as C2SP tlog-proof has it, with the receipt's place in the week as its
 * extra data, so that tools of others can read it too.
 */
export const receiptProofText = ({ week, index, path, ...log }: ReceiptProof): string => {
  const more = base64Of(new TextEncoder().encode(canonical({ ...week, index, path })));
  return `${title}\nextra ${more}\nindex ${log.entry}\n${encoded(log.entryPath)}\n${log.checkpoint}`;
};

const placeIn = (text: string): z.infer<typeof extra> | undefined => {
  const bytes = bytesOfBase64(text);
  if (!bytes) return undefined;
  try {
    return extra.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // Only what is no JSON, or no place, fails here.
    return undefined;
  }
};

/** Reads a proof back; `undefined` when it is none. Nothing is checked yet. */
export const readReceiptProof = (text: string): ReceiptProof | undefined => {
  const shape = new RegExp(`^${title}\\nextra (\\S+)\\nindex ${number}\\n((?:\\S+\\n)*)\\n([^]+)$`);
  const [, more = '', entry, hashes = '', checkpoint = ''] = shape.exec(text) ?? [];
  const place = placeIn(more);
  const sums = hashes.split('\n').slice(0, -1).map(bytesOfBase64);
  if (!place || sums.some((each) => each?.length !== 32)) return undefined;
  const { index, path, ...week } = place;
  const entryPath = sums.flatMap((each) => (each ? hexOf(each) : []));
  return { week, index, path, entry: Number(entry), entryPath, checkpoint };
};

/** Which step of a proof does not hold: from the receipt to its week, or from the week to the log. */
export type ProofFault = 'not-in-week' | 'week-not-in-log';

/** Follows a proof from a receipt up to a head of the log. @param sent the receipt's line "sent-sha256" */
export const proofFault = (
  hash: Hash,
  sent: string,
  { week, index, path, entry, entryPath }: ReceiptProof,
  head: TreeHead,
): ProofFault | undefined => {
  const leaf = receiptLeaf(hash, sent);
  if (headThrough(hash, { leaf, index, size: week.size }, path) !== week.root) return 'not-in-week';
  const stands = leafHash(hash, leafData(leafOf(entryOfWeek(week), hash)));
  const through = headThrough(hash, { leaf: stands, index: entry, size: head.size }, entryPath);
  return through === head.root ? undefined : 'week-not-in-log';
};
