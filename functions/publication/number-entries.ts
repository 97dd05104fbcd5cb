import { withEntry } from '../../shared/domain/ledger/bundle.ts';
import { checkpointText } from '../../shared/domain/ledger/checkpoint.ts';
import type { Hash, LedgerEntry } from '../../shared/domain/ledger/entry.ts';
import { hexOf } from '../../shared/domain/ledger/hex.ts';
import { leafData, leafOf, saltBytes } from '../../shared/domain/ledger/leaf.ts';
import {
  encodedSignature,
  noteKeyOf,
  noteOf,
  readNote,
  verifierKeyOf,
} from '../../shared/domain/ledger/note.ts';
import { edgeOf, grown, type Tile, tileWidth } from '../../shared/domain/ledger/tiles.ts';
import { leafHash } from '../../shared/domain/ledger/tree-hash.ts';
import { localDateOf } from '../../shared/domain/time/calendar.ts';
import type { Chance } from '../../shared/ports/chance.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ledger, LedgerHead } from '../../shared/ports/ledger.ts';
import type { Signer } from '../../shared/ports/signer.ts';

export type LogNeeds = {
  ledger: Ledger;
  signer: Signer;
  clock: Clock;
  chance: Chance;
  hash: Hash;
  /** The service's public address. */
  address: string;
};

/** An entry on its way into the log. `open`: the public may see what it stands for, so its hash needs no seal. */
export type Numbered = { entry: LedgerEntry; open: boolean };

/** The log is named by its address for ever, also where the service gets another one later. */
const originOf = (address: string, head: LedgerHead | undefined): string =>
  readNote(head?.note ?? '')?.text.split('\n')[0] ?? `${address.replace(/^https?:\/\//, '')}/ledger`;

const edgeTiles = async (ledger: Ledger, size: number): Promise<Tile[]> =>
  Promise.all(
    edgeOf(size).map(async ({ level, index, width }) => {
      const hashes = await ledger.tile({ level, index });
      if (!hashes || hashes.length < width)
        throw new Error(`the ledger has ${size} entries, and its tile ${level}/${index} is missing or short`);
      return { level, index, hashes: hashes.slice(0, width) };
    }),
  );

const bundlesWith = async (
  ledger: Ledger,
  size: number,
  added: readonly Uint8Array[],
): Promise<{ index: number; bytes: Uint8Array }[]> => {
  const bundles = new Map<number, Uint8Array>();
  for (const [at, data] of added.entries()) {
    const index = Math.floor((size + at) / tileWidth);
    const begun =
      bundles.get(index) ?? ((size + at) % tileWidth === 0 ? undefined : await ledger.bundle(index));
    if (!begun && (size + at) % tileWidth > 0)
      throw new Error(`the ledger has ${size} entries, and bundle ${index} of them is missing`);
    bundles.set(index, withEntry(begun ?? new Uint8Array(), data));
  }
  return [...bundles].map(([index, bytes]) => ({ index, bytes }));
};

const headOver = async (
  { signer, hash, address, clock }: LogNeeds,
  before: LedgerHead | undefined,
  tree: { size: number; root: string },
): Promise<LedgerHead> => {
  const origin = originOf(address, before);
  const key = noteKeyOf(origin, await signer.publicKey(), hash);
  const text = checkpointText({ origin, ...tree });
  const signature = await signer.sign(text);
  const note = noteOf(text, origin, encodedSignature({ ...key, signature }));
  return { ...tree, note, key: verifierKeyOf(key), at: clock.now() };
};

const unplaced = async (ledger: Ledger, entries: readonly Numbered[]): Promise<Numbered[]> => {
  const places = await Promise.all(entries.map(({ entry }) => ledger.place(entry.id)));
  return entries.filter((_, at) => places[at] === undefined);
};

const addOnce = async (needs: LogNeeds, entries: readonly Numbered[]): Promise<'done' | 'conflict'> => {
  const { ledger, hash, chance, clock } = needs;
  const before = await ledger.head();
  const fresh = await unplaced(ledger, entries);
  if (fresh.length === 0) return 'done';
  const size = before?.size ?? 0;
  const places = fresh.map(({ entry, open }, at) => ({
    ...{ id: entry.id, index: size + at },
    ...(!open && { salt: hexOf(chance.bytes(saltBytes)) }),
  }));
  const data = fresh.map(({ entry }, at) => leafData(leafOf(entry, hash, places[at]?.salt)));
  const [edge, bundles] = await Promise.all([edgeTiles(ledger, size), bundlesWith(ledger, size, data)]);
  const { tiles, root } = grown(
    hash,
    { size, edge },
    data.map((each) => leafHash(hash, each)),
  );
  const head = await headOver(needs, before, { size: size + fresh.length, root });
  const done = await ledger.append({
    ...{ before: size, head, day: localDateOf(clock.now()), tiles, bundles, places },
  });
  return done === 'appended' ? 'done' : done;
};

/** How often somebody else may be first. */
const mostTries = 5;

/**
 * Puts entries at the end of the log, those that are not there yet: entries, tiles, places and the signed head in one
 * transaction upon the size that it was computed for. Who comes second computes anew.
 */
export const numberEntries = async (needs: LogNeeds, entries: readonly Numbered[]): Promise<void> => {
  for (let tries = 0; tries < mostTries; tries += 1) if ((await addOnce(needs, entries)) === 'done') return;
  throw new Error(`somebody else added to the ledger ${mostTries} times in a row`);
};
