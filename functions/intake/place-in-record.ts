import type { Hash } from '../../shared/domain/ledger/entry.ts';
import { inclusionProof } from '../../shared/domain/ledger/inclusion.ts';
import { tilesForProof } from '../../shared/domain/ledger/proof-tiles.ts';
import type { ReceiptProof } from '../../shared/domain/ledger/receipt-proof.ts';
import { receiptLeaf, type SealedWeek } from '../../shared/domain/ledger/sealed-week.ts';
import { rangesOfTiles, tileWidth, type WidePlace } from '../../shared/domain/ledger/tiles.ts';

/** Gives a tile of a tree, with as many hashes as it is asked for or more. @throws where there is none */
export type TileOf = (place: WidePlace) => Promise<readonly string[]>;

/**
 * The place of a leaf in a tree that stands in the order of its leaves, by halving: 8 tiles are read for 40,000 leaves.
 * `undefined` where it is not there.
 */
const indexIn = async (tile: TileOf, size: number, leaf: string): Promise<number | undefined> => {
  let [from, to] = [0, Math.ceil(size / tileWidth)];
  while (from < to) {
    const index = Math.floor((from + to) / 2);
    const width = Math.min(tileWidth, size - index * tileWidth);
    const hashes = (await tile({ level: 0, index, width })).slice(0, width);
    const [first = '', last = ''] = [hashes[0], hashes.at(-1)];
    if (leaf < first) to = index;
    else if (leaf > last) from = index + 1;
    else {
      const at = hashes.indexOf(leaf);
      return at < 0 ? undefined : index * tileWidth + at;
    }
  }
  return undefined;
};

/** The place of a receipt among those of its week, counted from 0. @param sent its line "sent-sha256" */
export const indexOfReceipt = (
  hash: Hash,
  { tile, size }: { tile: TileOf; size: number },
  sent: string,
): Promise<number | undefined> => indexIn(tile, size, receiptLeaf(hash, sent));

const wayIn = async (
  hash: Hash,
  { tile, size }: { tile: TileOf; size: number },
  index: number,
): Promise<string[]> => {
  const nameOf = (at: Pick<WidePlace, 'level' | 'index'>): string => `${at.level} ${at.index}`;
  const read = await Promise.all(
    tilesForProof(index, size).map(async (place) => ({ name: nameOf(place), hashes: await tile(place) })),
  );
  const known = new Map(read.map(({ name, hashes }) => [name, hashes]));
  return inclusionProof(
    rangesOfTiles(hash, (place) => known.get(nameOf(place)) ?? []),
    index,
    size,
  );
};

/** What a proof is made of: the receipt's place, the log's head, and tiles of both trees. */
export type Proving = {
  week: SealedWeek;
  index: number;
  entry: number;
  head: { size: number; note: string };
  weekTile: TileOf;
  logTile: TileOf;
};

/** The proof of a receipt's place, out of two tiles a level of the week's tree and two of the log's. */
export const proveReceipt = async (
  hash: Hash,
  { week, index, entry, head, weekTile, logTile }: Proving,
): Promise<ReceiptProof> => {
  const [path, entryPath] = await Promise.all([
    wayIn(hash, { tile: weekTile, size: week.size }, index),
    wayIn(hash, { tile: logTile, size: head.size }, entry),
  ]);
  return { week, index, path, entry, entryPath, checkpoint: head.note };
};
