import * as z from 'zod';
import { ledgerPrefix, routes } from '../../shared/contracts/routes.ts';
import { readCheckpoint } from '../../shared/domain/ledger/checkpoint.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import { readNote } from '../../shared/domain/ledger/note.ts';
import type { ReceiptProof } from '../../shared/domain/ledger/receipt-proof.ts';
import { sealedWeek } from '../../shared/domain/ledger/sealed-week.ts';
import { readTile, tilePath } from '../../shared/domain/ledger/tiles.ts';
import type { ReadFile } from './ledger-files.ts';
import { indexOfReceipt, proveReceipt, type TileOf } from './place-in-record.ts';

const weekFile = z.strictObject({ ...sealedWeek.shape, entry: z.int().min(0) });

/** `absent`: the week is sealed without this receipt. `not-there`: what was needed is not served, or is no such file. */
export type FetchedProof =
  | { kind: 'proof'; proof: ReceiptProof }
  | { kind: 'absent'; size: number }
  | { kind: 'not-there'; says: string };

const textAt = async (read: ReadFile, path: string): Promise<string | undefined> => {
  const bytes = await read(path);
  return bytes && new TextDecoder().decode(bytes);
};

const weekAt = async (read: ReadFile, week: string): Promise<z.infer<typeof weekFile> | FetchedProof> => {
  const path = routes.ledgerFile(`receipts/${week}`);
  const text = await textAt(read, path);
  if (text === undefined)
    return {
      kind: 'not-there',
      says: `The record has no receipts of the week of ${week} yet (${path}): it has them when the week is over.`,
    };
  try {
    const parsed = weekFile.parse(JSON.parse(text));
    if (parsed.week === week) return parsed;
  } catch {
    // Only what is no JSON, or no week, fails here: it is told below.
  }
  return { kind: 'not-there', says: `${path} is not what stands for a week` };
};

const tilesUnder =
  (read: ReadFile, prefix: string): TileOf =>
  async (place) => {
    const path = `${prefix}${tilePath(place)}`;
    const bytes = await read(path);
    const hashes = bytes && readTile(bytes, place.width);
    if (!hashes) throw new Error(bytes ? `${path} is not ${place.width} hashes` : `${path} is missing`);
    return hashes;
  };

/**
 * Makes the proof of a receipt's place out of the files that the log serves. Nothing of it is checked yet.
 * @throws where a tile is missing
 */
export const fetchProof = async (
  { hash, read }: { hash: Hash; read: ReadFile },
  of: { week: string; sent: string },
): Promise<FetchedProof> => {
  const found = await weekAt(read, of.week);
  if ('kind' in found) return found;
  const { entry, ...week } = found;
  const weekTile = tilesUnder(read, `${ledgerPrefix}receipts/${week.week}/`);
  const index = await indexOfReceipt(hash, { tile: weekTile, size: week.size }, of.sent);
  if (index === undefined) return { kind: 'absent', size: week.size };
  const path = routes.ledgerFile('checkpoint');
  const note = await textAt(read, path);
  const size = readCheckpoint(readNote(note ?? '')?.text ?? '')?.size;
  if (note === undefined || size === undefined)
    return { kind: 'not-there', says: `${path} is missing, or is no checkpoint` };
  if (entry >= size)
    return {
      kind: 'not-there',
      says: `The head ${path} is older than the entry of the week: try again later`,
    };
  const logTile = tilesUnder(read, ledgerPrefix);
  const proof = await proveReceipt(hash, { week, index, entry, head: { size, note }, weekTile, logTile });
  return { kind: 'proof', proof };
};
