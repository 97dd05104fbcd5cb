import { ledgerPrefix } from '../../shared/contracts/routes.ts';
import { readBundle } from '../../shared/domain/ledger/bundle.ts';
import {
  bundlePath,
  readTile,
  type TilePlace,
  tilePath,
  tilesOf,
  type WidePlace,
} from '../../shared/domain/ledger/tiles.ts';

/** Reads a file of the service by its path; `undefined` where it has none. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** Everything that a log of some size serves. */
export type LedgerFiles = {
  /** The bytes of each entry, in order. */
  entries: Uint8Array[];
  tile(place: TilePlace): readonly string[];
};

/** Files asked for at once. */
const atOnce = 8;

/** Asks for each, some at a time; results in the order of `all`. */
export const inLanes = async <T, R>(all: readonly T[], one: (each: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (let from = 0; from < all.length; from += atOnce)
    results.push(...(await Promise.all(all.slice(from, from + atOnce).map(one))));
  return results;
};

const tileIn = async (read: ReadFile, place: WidePlace): Promise<string[] | string> => {
  const path = `${ledgerPrefix}${tilePath(place)}`;
  const bytes = await read(path);
  if (!bytes) return `${path} is missing`;
  return readTile(bytes, place.width) ?? `${path} is not ${place.width} hashes`;
};

const bundleIn = async (read: ReadFile, place: WidePlace): Promise<Uint8Array[] | string> => {
  const path = `${ledgerPrefix}${bundlePath(place)}`;
  const bytes = await read(path);
  if (!bytes) return `${path} is missing`;
  return readBundle(bytes, place.width) ?? `${path} is not ${place.width} entries`;
};

const isText = (each: unknown): each is string => typeof each === 'string';

/** Reads the whole of a log. @returns its files, or what is wrong with them, one sentence each */
export const readLedgerFiles = async (
  read: ReadFile,
  size: number,
): Promise<{ files: LedgerFiles } | { faults: string[] }> => {
  const places = tilesOf(size);
  const bundles = await inLanes(
    places.filter(({ level }) => level === 0),
    (place) => bundleIn(read, place),
  );
  const tiles = await inLanes(places, (place) => tileIn(read, place));
  const faults = [...bundles, ...tiles].filter(isText);
  if (faults.length > 0) return { faults };
  const nameOf = ({ level, index }: TilePlace): string => `${level} ${index}`;
  const known = new Map(places.map((place, at) => [nameOf(place), tiles[at]]));
  const tile = (place: TilePlace): readonly string[] => {
    const hashes = known.get(nameOf(place));
    return hashes === undefined || isText(hashes) ? [] : hashes;
  };
  return { files: { entries: bundles.flatMap((each) => (isText(each) ? [] : each)), tile } };
};
