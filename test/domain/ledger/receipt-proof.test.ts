import { describe, expect, test } from 'vitest';
import { inclusionProof } from '../../../shared/domain/ledger/inclusion.ts';
import { leafData, leafOf } from '../../../shared/domain/ledger/leaf.ts';
import { hasTile, tilesForProof } from '../../../shared/domain/ledger/proof-tiles.ts';
import {
  proofFault,
  type ReceiptProof,
  readReceiptProof,
  receiptProofText,
} from '../../../shared/domain/ledger/receipt-proof.ts';
import {
  entryOfWeek,
  receiptLeaf,
  type SealedWeek,
  sealedTree,
} from '../../../shared/domain/ledger/sealed-week.ts';
import { rangesOfTiles, tilesOf } from '../../../shared/domain/ledger/tiles.ts';
import { leafHash, rangesOfLeaves, rootOf } from '../../../shared/domain/ledger/tree-hash.ts';
import { day, hash } from '../../support/cases.ts';

const sentOf = (count: number): string[] => Array.from({ length: count }, (_, each) => hash(`sent ${each}`));
const week = day('2026-11-16');

describe('the tree over the receipts of a week', () => {
  test('is the same in whatever order they came, so that the order says nothing', () => {
    const sent = sentOf(600);
    const tree = sealedTree(hash, sent);
    expect(sealedTree(hash, sent.toReversed())).toEqual(tree);
    const leaves = tree.tiles.filter(({ level }) => level === 0).flatMap(({ hashes }) => hashes);
    expect(leaves).toEqual(sent.map((each) => receiptLeaf(hash, each)).sort());
    expect(tree).toMatchObject({ size: 600, root: rootOf(hash, rangesOfLeaves(hash, leaves), 600) });
    expect(tree.tiles.map(({ level, index, hashes }) => ({ level, index, width: hashes.length }))).toEqual(
      tilesOf(600),
    );
  });

  test('of a week in which nobody answered is the tree of nothing, as RFC 6962 has it', () => {
    expect(sealedTree(hash, [])).toEqual({ size: 0, root: hash(''), tiles: [] });
  });

  test('holds no hash of a receipt itself', () => {
    const sent = sentOf(3);
    const { tiles } = sealedTree(hash, sent);
    for (const each of sent) expect(JSON.stringify(tiles)).not.toContain(each);
  });
});

test('the entry of a week says its size and head, and stands at the first moment after it', () => {
  const root = hash('root');
  expect(entryOfWeek({ week: day('2026-10-19'), size: 12, root })).toEqual({
    ...{ id: 'receipts-sealed-2026-10-19', at: '2026-10-26T00:00:00.000Z', about: '2026-10-19 12' },
    ...{ kind: 'receipts-sealed', hash: root },
  });
  // The clocks are one hour ahead in summer.
  expect(entryOfWeek({ week: day('2026-07-06'), size: 0, root }).at).toBe('2026-07-12T23:00:00.000Z');
});

describe('the tiles of a proof', () => {
  test.each([1, 2, 255, 256, 257, 511, 512, 600, 65_536, 65_537, 66_000, 131_500])(
    'are enough for every entry of %i, two a level at most, and all there',
    (size) => {
      const leaves = Array.from({ length: size }, (_, each) => String(each).padStart(64, '0'));
      // Any function serves as the tree's: only which tiles are asked for is looked at.
      const cheap = (content: string | Uint8Array): string => String(content.length).padStart(64, '0');
      const cut = new Map(tilesOf(size).map((each) => [`${each.level} ${each.index}`, each.width]));
      const some = [0, 1, 255, 256, 257, 65_535, 65_536, size - 2, size - 1].filter(
        (index) => index >= 0 && index < size,
      );
      for (const index of some) {
        const places = tilesForProof(index, size);
        for (const each of places) {
          expect(cut.get(`${each.level} ${each.index}`)).toBe(each.width);
          expect(hasTile(size, each)).toBe(true);
          if (each.width < 256) expect(hasTile(size, { ...each, width: each.width + 1 })).toBe(false);
        }
        const levels = places.map(({ level }) => level);
        for (const level of levels) expect(levels.filter((each) => each === level).length).toBeLessThan(3);
        const asked = new Set(places.map((each) => `${each.level} ${each.index}`));
        const ranges = rangesOfTiles(cheap, (place) => {
          const name = `${place.level} ${place.index}`;
          if (!asked.has(name)) throw new Error(`${name} is not among the tiles of ${index} in ${size}`);
          return leaves.slice(0, cut.get(name));
        });
        expect(() => inclusionProof(ranges, index, size)).not.toThrow();
      }
    },
  );
});

/** A receipt's proof in a log of some entries, and that log's head. */
const proved = (sent: readonly string[], at: number) => {
  const { size, root, tiles } = sealedTree(hash, sent);
  const leaves = tiles.filter(({ level }) => level === 0).flatMap(({ hashes }) => hashes);
  const sealed: SealedWeek = { week, size, root };
  const index = leaves.indexOf(receiptLeaf(hash, sent[at] ?? ''));
  const entries = Array.from({ length: 9 }, (_, each) =>
    each === 4 ? leafHash(hash, leafData(leafOf(entryOfWeek(sealed), hash))) : hash(`entry ${each}`),
  );
  const proof: ReceiptProof = {
    ...{ week: sealed, index, path: inclusionProof(rangesOfLeaves(hash, leaves), index, size) },
    ...{ entry: 4, entryPath: inclusionProof(rangesOfLeaves(hash, entries), 4, 9) },
    checkpoint: 'log\n9\nroot\n\n— log AAAA\n',
  };
  return { proof, head: { size: 9, root: rootOf(hash, rangesOfLeaves(hash, entries), 9) } };
};

describe('a proof', () => {
  const sent = sentOf(300);
  const { proof, head } = proved(sent, 7);
  const of = sent[7] ?? '';

  test('leads from a receipt to the head of the log, also where the week has no other', () => {
    expect(proofFault(hash, of, proof, head)).toBeUndefined();
    const alone = proved(['ab'.repeat(32)], 0);
    expect(alone.proof.path).toEqual([]);
    expect(proofFault(hash, 'ab'.repeat(32), alone.proof, alone.head)).toBeUndefined();
  });

  test('is a C2SP tlog-proof of the week’s entry, and is read back as it was written', () => {
    const text = receiptProofText(proof);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'c2sp.org/tlog-proof@v1',
      expect.stringMatching(/^extra [A-Za-z0-9+/=]+$/),
      'index 4',
    ]);
    expect(text.endsWith(`\n\n${proof.checkpoint}`)).toBe(true);
    expect(readReceiptProof(text)).toEqual(proof);
    expect(text).not.toContain(of);
  });

  test.each<[string, Partial<ReceiptProof>, string]>([
    ['another place', { index: proof.index + 1 }, 'not-in-week'],
    ['a shorter way', { path: proof.path.slice(1) }, 'not-in-week'],
    ['another head of the week', { week: { ...proof.week, root: hash('x') } }, 'not-in-week'],
    ['another entry', { entry: 5 }, 'week-not-in-log'],
    ['a changed way in the log', { entryPath: proof.entryPath.toReversed() }, 'week-not-in-log'],
    ['another week', { week: { ...proof.week, week: day('2026-11-23') } }, 'week-not-in-log'],
  ])('with %s does not hold, and tells which step', (_, changed, fault) => {
    expect(proofFault(hash, of, { ...proof, ...changed }, head)).toBe(fault);
  });

  test('of one receipt is none of another', () => {
    expect(proofFault(hash, sent[8] ?? '', proof, head)).toBe('not-in-week');
  });

  test.each([
    ['nothing', ''],
    ['a checkpoint', proof.checkpoint],
    ['a proof without a place', receiptProofText(proof).replace(/^extra .*\n/m, '')],
    ['a place that is none', receiptProofText(proof).replace(/^extra .*$/m, 'extra e30=')],
    ['a hash that is too short', receiptProofText(proof).replace(/^index 4\n.*$/m, 'index 4\nAAAA')],
    ['other line ends', receiptProofText(proof).replaceAll('\n', '\r\n')],
  ])('%s is none', (_, text) => {
    expect(readReceiptProof(text)).toBeUndefined();
  });
});
