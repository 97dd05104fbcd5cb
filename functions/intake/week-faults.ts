import { ledgerPrefix } from '../../shared/contracts/routes.ts';
import { canonical } from '../../shared/domain/ledger/canonical.ts';
import type { Hash } from '../../shared/domain/ledger/entry.ts';
import { type Leaf, leafOf } from '../../shared/domain/ledger/leaf.ts';
import { sealedKind } from '../../shared/domain/ledger/sealed-entry.ts';
import { entryOfWeek, type SealedWeek, sealedWeek } from '../../shared/domain/ledger/sealed-week.ts';
import { readTile, tilePath, tilesOf } from '../../shared/domain/ledger/tiles.ts';
import { rangesOfLeaves, rootOf } from '../../shared/domain/ledger/tree-hash.ts';
import { inLanes, type ReadFile } from './ledger-files.ts';

/** The week that an entry stands for; `undefined` where it is not written as we write them. */
const weekIn = (hash: Hash, leaf: Leaf): SealedWeek | undefined => {
  const [week, size] = leaf.about.split(' ');
  const root = 'hash' in leaf ? leaf.hash : undefined;
  const read = sealedWeek.safeParse({ week, size: Number(size), root });
  if (!read.success) return undefined;
  return canonical(leafOf(entryOfWeek(read.data), hash)) === canonical(leaf) ? read.data : undefined;
};

const faultOf = async (hash: Hash, read: ReadFile, week: SealedWeek): Promise<string | undefined> => {
  const leaves: string[] = [];
  for (const place of tilesOf(week.size).filter(({ level }) => level === 0)) {
    const path = `${ledgerPrefix}receipts/${week.week}/${tilePath(place)}`;
    const bytes = await read(path);
    const hashes = bytes && readTile(bytes, place.width);
    if (!hashes) return bytes ? `${path} is not ${place.width} hashes` : `${path} is missing`;
    leaves.push(...hashes);
  }
  if (rootOf(hash, rangesOfLeaves(hash, leaves), week.size) !== week.root)
    return 'its receipts are not those that were sealed';
  return leaves.some((leaf, at) => leaf < (leaves[at - 1] ?? ''))
    ? 'its receipts do not stand in the order of their hashes'
    : undefined;
};

/** Weeks of receipts: compared, tile by tile, with what was sealed when they were over. */
export const weekFaults = async (
  hash: Hash,
  read: ReadFile,
  leaves: readonly Leaf[],
): Promise<{ compared: number; faults: string[] }> => {
  const sealed = leaves.filter(({ kind }) => kind === sealedKind);
  const found = await inLanes(sealed, async (leaf) => {
    const week = weekIn(hash, leaf);
    const fault = week ? await faultOf(hash, read, week) : 'it is no week as we write them';
    return fault && `entry ${leaves.indexOf(leaf)} (${leaf.about}, ${leaf.kind}, of ${leaf.at}): ${fault}`;
  });
  return { compared: sealed.length, faults: found.flatMap((each) => each ?? []) };
};
