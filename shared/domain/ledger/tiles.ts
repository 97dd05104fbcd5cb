import type { Hash } from './entry.ts';
import { bytesOfHex, hexOf } from './hex.ts';
import { nodeHash, type Ranges, rangesOf, rangesOfLeaves } from './tree-hash.ts';

/**
 * The tree cut into tiles of 256 hashes side by side, as C2SP tlog-tiles has it: level 0 holds the hashes of entries,
 * each hash of a level above stands for one full tile below.
 */
export const tileWidth = 256;
const tileHeight = 8;
const hashBytes = 32;

/** Where a tile stands. */
export type TilePlace = { level: number; index: number };
/** A tile with as many hashes as there are, 1 to 256. */
export type Tile = TilePlace & { hashes: readonly string[] };

/** A tile of a tree of this size: whole, or how wide it is. */
export type WidePlace = TilePlace & { width: number };

/** Every tile of a tree. */
export const tilesOf = (size: number): WidePlace[] => {
  const found: WidePlace[] = [];
  for (let [level, left] = [0, size]; left > 0; [level, left] = [level + 1, Math.floor(left / tileWidth)])
    for (let index = 0; index * tileWidth < left; index += 1)
      found.push({ level, index, width: Math.min(tileWidth, left - index * tileWidth) });
  return found;
};

/** The tiles at the right edge that are not full yet: all that must be read to add to a tree, however large it is. */
export const edgeOf = (size: number): WidePlace[] => {
  const found: WidePlace[] = [];
  for (let [level, left] = [0, size]; left > 0; [level, left] = [level + 1, Math.floor(left / tileWidth)])
    if (left % tileWidth > 0)
      found.push({ level, index: Math.floor(left / tileWidth), width: left % tileWidth });
  return found;
};

/** The number of a tile in a path: `x001/x234/067`. */
const numberInPath = (index: number): string => {
  const digits = String(index);
  const parts = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.../g) ?? [];
  return parts.map((part, at) => (at < parts.length - 1 ? `x${part}` : part)).join('/');
};

const widthInPath = (width: number): string => (width < tileWidth ? `.p/${width}` : '');

/** Path of a tile below the log's address. */
export const tilePath = ({ level, index, width }: WidePlace): string =>
  `tile/${level}/${numberInPath(index)}${widthInPath(width)}`;

/** Path of the entries that a tile of level 0 stands for. */
export const bundlePath = ({ index, width }: Pick<WidePlace, 'index' | 'width'>): string =>
  `tile/entries/${numberInPath(index)}${widthInPath(width)}`;

/** Reads a path back; `undefined` for every spelling but the one that {@link tilePath} or {@link bundlePath} gives. */
export const readTilePath = (path: string): (Omit<WidePlace, 'level'> & { level?: number }) | undefined => {
  const [, kind = '', number = '', partial] =
    /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  if (kind === '') return undefined;
  const index = Number(number.replace(/[x/]/g, ''));
  const width = partial === undefined ? tileWidth : Number(partial);
  if (width < 1 || (partial !== undefined && width >= tileWidth)) return undefined;
  const read = kind === 'entries' ? { index, width } : { level: Number(kind), index, width };
  const again = read.level === undefined ? bundlePath(read) : tilePath({ ...read, level: read.level });
  return again === path ? read : undefined;
};

/** A tile's hashes as bytes, one after the other. */
export const bytesOfTile = (hashes: readonly string[]): Uint8Array => bytesOfHex(hashes.join(''));

/** Reads a tile back; `undefined` where it has not this many hashes. */
export const readTile = (bytes: Uint8Array, width: number): string[] | undefined => {
  if (bytes.length !== width * hashBytes) return undefined;
  return Array.from({ length: width }, (_, at) =>
    hexOf(bytes.subarray(at * hashBytes, (at + 1) * hashBytes)),
  );
};

/** Ranges of a tree whose tiles are at hand. @param tile gives a tile's hashes, at least as many as it is asked for */
export const rangesOfTiles = (hash: Hash, tile: (place: TilePlace) => readonly string[]): Ranges => {
  const inside = new Map<string, Ranges>();
  return rangesOf(hash, (height, index) => {
    const level = Math.floor(height / tileHeight);
    const wide = 2 ** (height % tileHeight);
    const first = index * wide;
    const place = { level, index: Math.floor(first / tileWidth) };
    const name = `${level} ${place.index}`;
    const ranges = inside.get(name) ?? rangesOfLeaves(hash, tile(place));
    inside.set(name, ranges);
    return ranges(first % tileWidth, (first % tileWidth) + wide);
  });
};

/** A tree's head out of its right edge alone. @param tiles those of {@link edgeOf}, from level 0 upwards */
const headOfEdge = (hash: Hash, tiles: readonly Tile[]): string | undefined => {
  let head: string | undefined;
  for (const { hashes } of tiles) {
    const ranges = rangesOfLeaves(hash, hashes);
    for (let [wide, end] = [1, hashes.length]; end > 0; wide *= 2) {
      if (Math.floor(end / wide) % 2 === 0) continue;
      const part = ranges(end - wide, end);
      head = head === undefined ? part : nodeHash(hash, part, head);
      end -= wide;
    }
  }
  return head;
};

/**
 * Adds entries to a tree.
 * @param edge the tiles of {@link edgeOf} for the tree's size
 * @returns every tile that is new or wider, and the head of the larger tree
 */
export const grown = (
  hash: Hash,
  { size, edge }: { size: number; edge: readonly Tile[] },
  leaves: readonly string[],
): { tiles: Tile[]; root: string } => {
  const tiles: Tile[] = [];
  const after: Tile[] = [];
  let added = leaves;
  for (let [level, left] = [0, size]; left > 0 || added.length > 0; level += 1) {
    const index = Math.floor(left / tileWidth);
    const all = [...(edge.find((each) => each.level === level)?.hashes ?? []), ...added];
    if (all.length !== (left % tileWidth) + added.length)
      throw new Error(`the tile ${level}/${index} at the edge of ${size} entries has not its hashes`);
    const cut = Array.from({ length: Math.ceil(all.length / tileWidth) }, (_, at) => ({
      ...{ level, index: index + at },
      hashes: all.slice(at * tileWidth, (at + 1) * tileWidth),
    }));
    const full = cut.filter(({ hashes }) => hashes.length === tileWidth);
    if (added.length > 0) tiles.push(...cut);
    after.push(...cut.filter(({ hashes }) => hashes.length < tileWidth));
    added = full.map(({ hashes }) => rangesOfLeaves(hash, hashes)(0, tileWidth));
    left = Math.floor(left / tileWidth);
  }
  const root = headOfEdge(hash, after);
  if (root === undefined) throw new Error('a tree that grows has an entry');
  return { tiles, root };
};
