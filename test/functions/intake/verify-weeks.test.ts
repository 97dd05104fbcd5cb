import { beforeAll, describe, expect, test } from 'vitest';
import { verifyLedger } from '../../../functions/intake/verify-ledger.ts';
import { weekFaults } from '../../../functions/intake/week-faults.ts';
import { isSignedBy } from '../../../shared/adapters/system/ed25519.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { leafOf } from '../../../shared/domain/ledger/leaf.ts';
import { entryOfWeek } from '../../../shared/domain/ledger/sealed-week.ts';
import { bytesOfTile, grown } from '../../../shared/domain/ledger/tiles.ts';
import { day, hash } from '../../support/cases.ts';

import { flipped, started, week } from '../../support/sealed-log.ts';

let log: Awaited<ReturnType<typeof started>>;
beforeAll(async () => {
  log = await started();
});

describe('the check of the whole record', () => {
  const check = (changed: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | undefined>> = {}) =>
    verifyLedger(
      {
        ...{ hash, isSignedBy },
        read: async (path) => {
          const bytes = await log.read(path);
          return bytes && path in changed ? changed[path]?.(bytes) : bytes;
        },
      },
      log.published,
      undefined,
    );

  test('compares every week of receipts with what was sealed', async () => {
    const { kind, says } = await check();
    expect(kind).toBe('sound');
    expect(says).toContain("Weeks of tenants' receipts that are what was sealed: 2.");
  });

  test.each<[string, string, (bytes: Uint8Array) => Uint8Array | undefined, string]>([
    ['a receipt that was put in place of another', '000', flipped(5), 'are not those that were sealed'],
    ['a tile that is gone', '002.p/188', () => undefined, 'tile/0/002.p/188 is missing'],
    ['a tile that is short', '001', (bytes) => bytes.slice(32), 'tile/0/001 is not 256 hashes'],
  ])('names the entry of a week with %s', async (_, tile, change, says) => {
    const { kind, says: said } = await check({
      [routes.ledgerFile(`receipts/${week}/tile/0/${tile}`)]: change,
    });
    expect(kind).toBe('changed');
    expect(said).toEqual([
      expect.stringMatching(/^entry 300 \(2026-11-16 700, receipts-sealed, of 2026-11-23/),
    ]);
    expect(said[0]).toContain(says);
  });

  test('names a week whose receipts show in which order they came, and an entry that is no week', async () => {
    const came = [hash('b'), hash('a')].sort().toReversed();
    const { root, tiles } = grown(hash, { size: 0, edge: [] }, came);
    const entry = entryOfWeek({ week: day(week), size: 2, root });
    const read = async () => bytesOfTile(tiles[0]?.hashes ?? []);
    const leaves = [leafOf(entry, hash), leafOf({ ...entry, id: 'receipts-sealed-2026-11-23' }, hash)];
    expect((await weekFaults(hash, read, leaves)).faults).toEqual([
      expect.stringContaining('do not stand in the order of their hashes'),
      expect.stringContaining('it is no week as we write them'),
    ]);
  });
});
