import { describe, expect, test } from 'vitest';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { readCheckpoint } from '../../shared/domain/ledger/checkpoint.ts';
import { consistencyProof, isContinued } from '../../shared/domain/ledger/consistency.ts';
import { bytesOfHex } from '../../shared/domain/ledger/hex.ts';
import { headThrough, inclusionProof } from '../../shared/domain/ledger/inclusion.ts';
import { readNote } from '../../shared/domain/ledger/note.ts';
import { bundlePath, edgeOf, tilePath, tilesOf } from '../../shared/domain/ledger/tiles.ts';
import { emptyRoot, leafHash, rangesOfLeaves, rootOf } from '../../shared/domain/ledger/tree-hash.ts';

/** The vectors of Google's certificate-transparency (merkle_tree_test), which every other implementation repeats. */
const inputs = [
  ...['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'],
];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const second = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const thirdPair = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const fifth = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const sixth = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const lastPair = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const lastFour = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const root = (size: number): string => roots[size - 1] ?? '';

const leaves = inputs.map((each) => leafHash(sha256, bytesOfHex(each)));
const ranges = rangesOfLeaves(sha256, leaves);

describe('the reference vectors of RFC 6962', () => {
  test('the tree of nothing is SHA-256 of nothing', () => {
    expect(emptyRoot(sha256)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('the heads of one to eight entries', () => {
    expect(roots.map((_, at) => rootOf(sha256, ranges, at + 1))).toEqual(roots);
  });

  test.each([
    [0, 1, []],
    [0, 8, [second, thirdPair, lastFour]],
    [5, 8, [fifth, lastPair, root(4)]],
    [2, 3, [root(2)]],
    [1, 5, [root(1), thirdPair, fifth]],
  ])('the way of entry %i in a tree of %i', (index, size, proof) => {
    expect(inclusionProof(ranges, index, size)).toEqual(proof);
    expect(headThrough(sha256, { leaf: leaves[index] ?? '', index, size }, proof)).toBe(root(size));
  });

  test.each([
    [1, 1, []],
    [1, 8, [second, thirdPair, lastFour]],
    [6, 8, [sixth, lastPair, root(4)]],
    [2, 5, [thirdPair, fifth]],
  ])('what shows that %i entries are the beginning of %i', (before, size, proof) => {
    expect(consistencyProof(ranges, before, size)).toEqual(proof);
    const heads = [before, size].map((each) => ({ size: each, root: root(each) }));
    const [first, then] = heads;
    expect(first && then && isContinued(sha256, first, then, proof)).toBe(true);
  });
});

describe('the examples of C2SP', () => {
  test('tile 1234067 stands in folders of three digits', () => {
    expect(bundlePath({ index: 1234067, width: 256 })).toBe('tile/entries/x001/x234/067');
    expect(tilePath({ level: 2, index: 0, width: 1 })).toBe('tile/2/000.p/1');
  });

  test('70,000 entries have 273 full tiles, one of 112, one full above, one of 17, and one of 1 above that', () => {
    const widths = new Map<number, number[]>();
    for (const { level, width } of tilesOf(70_000)) widths.set(level, [...(widths.get(level) ?? []), width]);
    expect(widths.get(0)).toEqual([...Array.from({ length: 273 }, () => 256), 112]);
    expect(widths.get(1)).toEqual([256, 17]);
    expect(widths.get(2)).toEqual([1]);
    expect(edgeOf(70_000).map(({ width }) => width)).toEqual([112, 17, 1]);
  });

  test('256 entries have a full tile and one of width 1 above', () => {
    expect(tilesOf(256)).toEqual([
      { level: 0, index: 0, width: 256 },
      { level: 1, index: 0, width: 1 },
    ]);
  });

  test('the checkpoint of the specification is read', () => {
    const note =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
      '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';
    expect(readCheckpoint(readNote(note)?.text ?? '')).toEqual({
      origin: 'example.com/behind-the-sofa',
      size: 20_852_163,
      root: '0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62',
    });
  });
});
