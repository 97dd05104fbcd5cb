import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import { cutBundle, readBundle, withEntry } from '../../../shared/domain/ledger/bundle.ts';
import { checkpointText, readCheckpoint } from '../../../shared/domain/ledger/checkpoint.ts';
import { consistencyProof, isContinued } from '../../../shared/domain/ledger/consistency.ts';
import { headThrough, inclusionProof } from '../../../shared/domain/ledger/inclusion.ts';
import {
  bundlePath,
  bytesOfTile,
  edgeOf,
  grown,
  rangesOfTiles,
  readTile,
  readTilePath,
  type Tile,
  tilePath,
  tilesOf,
} from '../../../shared/domain/ledger/tiles.ts';
import { rangesOfLeaves, rootOf } from '../../../shared/domain/ledger/tree-hash.ts';

const most = 1300;
const leaves = Array.from({ length: most }, (_, at) => sha256(`leaf ${at}`));
const ranges = rangesOfLeaves(sha256, leaves);
const headOf = (size: number) => ({ size, root: rootOf(sha256, ranges, size) });
const size = fc.integer({ min: 1, max: most });
/** The same hash, one digit other. */
const bent = (hash: string): string => `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;

describe('a tree', () => {
  test('every entry of every small tree leads to its head, and to no other', () => {
    for (let all = 1; all <= 70; all += 1)
      for (let index = 0; index < all; index += 1) {
        const proof = inclusionProof(ranges, index, all);
        const of = { leaf: leaves[index] ?? '', index, size: all };
        expect(headThrough(sha256, of, proof)).toBe(headOf(all).root);
        expect(headThrough(sha256, { ...of, leaf: bent(of.leaf) }, proof)).not.toBe(headOf(all).root);
      }
  });

  test('a way that is too long or too short leads nowhere, nor does a place outside the tree', () => {
    const of = { leaf: leaves[3] ?? '', index: 3, size: 9 };
    const proof = inclusionProof(ranges, 3, 9);
    expect(headThrough(sha256, of, proof.slice(1))).not.toBe(headOf(9).root);
    expect(headThrough(sha256, of, [...proof, headOf(9).root])).toBeUndefined();
    expect(headThrough(sha256, { ...of, index: 9 }, proof)).toBeUndefined();
  });

  test('the beginning of a tree of any size is shown to be its beginning; with one digit changed it is not', () => {
    fc.assert(
      fc.property(size, size, fc.nat(), (a, b, which) => {
        const [before, after] = [Math.min(a, b), Math.max(a, b)];
        const proof = consistencyProof(ranges, before, after);
        expect(isContinued(sha256, headOf(before), headOf(after), proof)).toBe(true);
        const other = { size: before, root: bent(headOf(before).root) };
        expect(isContinued(sha256, other, headOf(after), proof)).toBe(false);
        if (proof.length === 0) return;
        const changed = proof.map((each, at) => (at === which % proof.length ? bent(each) : each));
        expect(isContinued(sha256, headOf(before), headOf(after), changed)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('a smaller tree continues no larger one, and nothing is continued by everything', () => {
    expect(isContinued(sha256, headOf(9), headOf(8), [])).toBe(false);
    expect(isContinued(sha256, { size: 0, root: '' }, headOf(8), [])).toBe(true);
  });
});

/** Grows a log in steps of these sizes, reading no more than its right edge at each. */
const grownBy = (steps: readonly number[]) => {
  const tiles = new Map<string, Tile>();
  const nameOf = ({ level, index }: { level: number; index: number }) => `${level} ${index}`;
  let head = { size: 0, root: '' };
  let mostRead = 0;
  for (const step of steps) {
    const edge = edgeOf(head.size).flatMap((place) => tiles.get(nameOf(place)) ?? []);
    mostRead = Math.max(mostRead, edge.length);
    const more = grown(sha256, { size: head.size, edge }, leaves.slice(head.size, head.size + step));
    for (const tile of more.tiles) tiles.set(nameOf(tile), tile);
    head = { size: head.size + step, root: more.root };
  }
  return {
    tiles,
    head,
    mostRead,
    tile: (place: { level: number; index: number }) => tiles.get(nameOf(place))?.hashes ?? [],
  };
};

describe('tiles', () => {
  test('however a log grows, its head is that of the tree, and its tiles are those of its size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }), (steps) => {
        const { tiles, head, tile, mostRead } = grownBy(steps);
        expect(head).toEqual(headOf(head.size));
        expect(mostRead).toBeLessThanOrEqual(2);
        const wanted = tilesOf(head.size).map(({ level, index, width }) => `${level} ${index} ${width}`);
        expect([...tiles].map(([name, { hashes }]) => `${name} ${hashes.length}`).sort()).toEqual(
          wanted.sort(),
        );
        expect(rangesOfTiles(sha256, tile)(0, head.size)).toBe(head.root);
      }),
      { numRuns: 25 },
    );
  });

  test('a log grown one by one has the same head after each, also where tiles fill', () => {
    const { head } = grownBy(Array.from({ length: 520 }, () => 1));
    expect(head).toEqual(headOf(520));
  });

  test('proofs out of tiles are those out of leaves', () => {
    const { tile } = grownBy([900]);
    const tiled = rangesOfTiles(sha256, tile);
    for (const index of [0, 255, 256, 511, 899])
      expect(inclusionProof(tiled, index, 900)).toEqual(inclusionProof(ranges, index, 900));
    for (const before of [1, 255, 256, 700])
      expect(consistencyProof(tiled, before, 900)).toEqual(consistencyProof(ranges, before, 900));
  });

  test('a tile that is missing at the edge stops the log', () => {
    expect(() => grown(sha256, { size: 3, edge: [] }, leaves.slice(3, 4))).toThrow('has not its hashes');
  });

  test('bytes are read back, and a tile of another length is none', () => {
    const hashes = leaves.slice(0, 3);
    expect(readTile(bytesOfTile(hashes), 3)).toEqual(hashes);
    expect(readTile(bytesOfTile(hashes), 2)).toBeUndefined();
  });

  test('a path has one spelling', () => {
    for (const place of [...tilesOf(70_000), { level: 0, index: 1234067, width: 9 }]) {
      expect(readTilePath(tilePath(place))).toEqual(place);
      expect(readTilePath(bundlePath(place))).toEqual({ index: place.index, width: place.width });
    }
    for (const path of [
      'tile/0/0',
      'tile/0/x000/000',
      'tile/00/000',
      'tile/0/000.p/0',
      'tile/0/000.p/256',
      'tile/0/000.p/01',
      'tile/x/000',
      'tile/entries/../key',
    ])
      expect(readTilePath(path), path).toBeUndefined();
  });
});

describe('a bundle of entries', () => {
  const data = [[], [1], Array.from({ length: 700 }, (_, at) => at % 256)].map((each) =>
    Uint8Array.from(each),
  );
  const bundle = data.reduce(withEntry, new Uint8Array());

  test('is read back, whole and its beginning', () => {
    expect(readBundle(bundle, 3)).toEqual(data);
    expect(readBundle(cutBundle(bundle, 2), 2)).toEqual(data.slice(0, 2));
  });

  test('is none with a byte too many or too few, and takes no entry of more than 65,535 bytes', () => {
    expect(readBundle(bundle.slice(0, -1), 3)).toBeUndefined();
    expect(readBundle(Uint8Array.from([...bundle, 0]), 3)).toBeUndefined();
    expect(() => cutBundle(bundle, 4)).toThrow('has no 4 entries');
    expect(() => withEntry(bundle, new Uint8Array(65_536))).toThrow('65535 fit');
  });
});

test('the text of a checkpoint has one spelling', () => {
  const says = { origin: 'tenants.example/ledger', ...headOf(9) };
  const text = checkpointText(says);
  expect(readCheckpoint(text)).toEqual(says);
  for (const wrong of [text.trim(), `${text}more\n`, text.replace('\n9\n', '\n09\n'), text.replace('=', '')])
    expect(readCheckpoint(wrong), wrong).toBeUndefined();
});
