import { describe, expect, test } from 'vitest';
import { sequenceLedger } from '../../../functions/publication/sequence-ledger.ts';
import { weeksInLedger } from '../../../functions/publication/weeks-in-ledger.ts';
import { memorySealedReceipts } from '../../../shared/adapters/memory/sealed-receipts.ts';
import { systemChance } from '../../../shared/adapters/system/system-chance.ts';
import { ledgerPrefix, routes } from '../../../shared/contracts/routes.ts';
import { sealedEntryId } from '../../../shared/domain/ledger/sealed-entry.ts';
import { receiptLeaf, sealedTree } from '../../../shared/domain/ledger/sealed-week.ts';
import { tilePath, tilesOf } from '../../../shared/domain/ledger/tiles.ts';
import { at, day, hash } from '../../support/cases.ts';
import { cutShort } from '../../support/cut-short.ts';
import { address, aLog } from '../../support/ledger.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { aSealer, receiptsOf } from '../../support/sealed.ts';

const week = '2026-11-16';
const weeksOf = async (sealer: ReturnType<typeof aSealer>) =>
  (await sealer.receipts.weeks()).map(({ week, size }) => [week, size]);
const leavesOf = (sent: readonly { sent: string }[]) =>
  sent.map((each) => receiptLeaf(hash, each.sent)).sort();

describe('the receipts of a week', () => {
  test('are sealed once it is over, of the whole sector together, and not those of the week that runs', async () => {
    const sent = [...receiptsOf(1, week, 3), ...receiptsOf(2, week, 1)];
    const sealer = aSealer([...sent, ...receiptsOf(3, '2026-11-23', 2)]);
    sealer.clock.time = at('2026-11-22T23:59:59Z');
    await sealer.run();
    expect(await weeksOf(sealer)).toEqual([]);
    sealer.clock.time = at('2026-11-23T00:00:00Z');
    await sealer.run();
    expect(await weeksOf(sealer)).toEqual([[week, 4]]);
    expect(await sealer.leaves(week)).toEqual(leavesOf(sent));
  });

  test('do not change once they are sealed, whatever comes or goes later', async () => {
    const sealer = aSealer(receiptsOf(1, week, 3));
    await sealer.run();
    const before = await sealer.receipts.week(day(week));
    sealer.list.splice(0, 2, ...receiptsOf(2, week, 5));
    sealer.clock.time = at('2026-11-24T04:40:00Z');
    await sealer.run();
    expect(await sealer.receipts.week(day(week))).toEqual(before);
  });

  test('of weeks that were missed are sealed later, and weeks without any as such; none before the first with any', async () => {
    const sealer = aSealer([...receiptsOf(1, '2026-10-26', 2), ...receiptsOf(1, week, 1)]);
    await sealer.run();
    const sealed = [
      ['2026-10-26', 2],
      ['2026-11-02', 0],
      ['2026-11-09', 0],
      [week, 1],
    ];
    expect(await weeksOf(sealer)).toEqual(sealed);
    sealer.clock.time = at('2026-12-07T04:40:00Z');
    await sealer.run();
    expect(await weeksOf(sealer)).toEqual([...sealed, ['2026-11-23', 0], ['2026-11-30', 0]]);
  });

  test('are none at all where nobody has ever answered', async () => {
    const sealer = aSealer();
    await sealer.run();
    expect(await weeksOf(sealer)).toEqual([]);
  });

  test('of the week of 1 April are those of both reporting years', async () => {
    const sealer = aSealer([
      ...receiptsOf(1, '2027-03-22', 1, 2026),
      ...receiptsOf(1, '2027-03-29', 2, 2026),
      ...receiptsOf(1, '2027-03-29', 3, 2027),
    ]);
    sealer.clock.time = at('2027-04-05T03:40:00Z');
    await sealer.run();
    expect(await weeksOf(sealer)).toEqual([
      ['2027-03-22', 1],
      ['2027-03-29', 5],
    ]);
  });

  test('are read once a week: a run that finds the week sealed asks no association', async () => {
    let asked = 0;
    const sealer = aSealer(receiptsOf(1, week, 1), (ports) => ({
      ...ports,
      submissions: {
        hashesOf: (...of) => {
          asked += 1;
          return ports.submissions.hashesOf(...of);
        },
      },
    }));
    await sealer.run();
    const first = asked;
    await sealer.run();
    expect([first > 0, asked]).toEqual([true, first]);
  });
});

describe('a run that crashes', () => {
  const sent = [...receiptsOf(1, '2026-11-09', 300), ...receiptsOf(2, week, 2)];
  const crashing = (which: number, when: 'before' | 'after', counted: { calls: number }) => {
    const wrapped = cutShort(which, when, counted);
    return (ports: Parameters<NonNullable<Parameters<typeof aSealer>[1]>>[0]) => ({
      associations: wrapped(ports.associations),
      submissions: wrapped(ports.submissions),
      receipts: wrapped(ports.receipts),
    });
  };

  test('at any call, before or after it, is made good by the next, although an answer changed in between', async () => {
    const counted = { calls: 0 };
    await aSealer([...sent], crashing(0, 'before', counted)).run();
    expect(counted.calls).toBeGreaterThan(8);
    for (let which = 1; which <= counted.calls; which += 1)
      for (const when of ['before', 'after'] as const) {
        const receipts = memorySealedReceipts();
        await expect(aSealer([...sent], crashing(which, when, { calls: 0 }), receipts).run()).rejects.toThrow(
          'crashed',
        );
        const sealed = await receipts.weeks();
        const again = aSealer(sent.slice(1), undefined, receipts);
        await again.run();
        expect((await receipts.weeks()).map((each) => each.week)).toEqual(['2026-11-09', week]);
        // What was sealed stands; what was not is sealed as it is now, with tiles that are its own.
        expect((await receipts.weeks()).slice(0, sealed.length)).toEqual(sealed);
        for (const each of await receipts.weeks()) {
          const leaves = await again.leaves(each.week);
          expect(leaves).toHaveLength(each.size);
          const made = sealedTree(
            hash,
            sent
              .filter((one) => one.week === each.week && leaves.includes(receiptLeaf(hash, one.sent)))
              .map((one) => one.sent),
          );
          expect(each).toMatchObject({ size: made.size, root: made.root });
        }
      }
  });

  test('two at once that read different answers leave one tree, whole', async () => {
    const receipts = memorySealedReceipts();
    await Promise.all([
      aSealer([...sent], undefined, receipts).run(),
      aSealer(sent.slice(1), undefined, receipts).run(),
    ]);
    const sealed = await receipts.week(day('2026-11-09'));
    const leaves = await aSealer([], undefined, receipts).leaves('2026-11-09');
    const all = leavesOf(sent.filter((each) => each.week === '2026-11-09'));
    expect([299, 300]).toContain(sealed?.size);
    expect(leaves).toHaveLength(sealed?.size ?? 0);
    expect(all).toEqual(expect.arrayContaining(leaves));
  });
});

describe('a week that is sealed', () => {
  const numbered = async () => {
    const log = aLog();
    const sealer = aSealer(receiptsOf(1, '2026-11-09', 2), undefined, log.receipts);
    await sealer.run();
    await log.run();
    return { log, sealer };
  };

  test('gets one entry in the log within the hour, whose hash is the head of its tree', async () => {
    const { log, sealer } = await numbered();
    expect(await log.ledger.place(sealedEntryId('2026-11-09'))).toEqual({ index: 0 });
    expect(await log.ledger.place(sealedEntryId(week))).toEqual({ index: 1 });
    const { root } = (await sealer.receipts.week(day('2026-11-09'))) ?? {};
    expect(Buffer.from((await log.ledger.bundle(0)) ?? []).toString()).toContain(
      `"about":"2026-11-09 2","at":"2026-11-16T00:00:00.000Z","hash":"${root}"`,
    );
    await log.run();
    expect(log.ledger.rows.head?.size).toBe(2);
  });

  test('is numbered after those before it, many at a time', async () => {
    const log = aLog();
    for (let [index, monday] = [0, Date.UTC(2025, 0, 6)]; index < 80; index += 1, monday += 7 * 86_400_000)
      await log.receipts.seal({
        ...{ week: day(new Date(monday).toISOString().slice(0, 10)), size: 0, root: hash('') },
      });
    await log.run();
    const places = await Promise.all(
      (await log.receipts.weeks()).map((each) => log.ledger.place(sealedEntryId(each.week))),
    );
    expect(places.map((place) => place?.index)).toEqual(Array.from({ length: 80 }, (_, index) => index));
    // A quiet run looks at the newest alone.
    const asked: string[] = [];
    const place = async (id: string) => {
      asked.push(id);
      return log.ledger.place(id);
    };
    expect(await weeksInLedger({ receipts: log.receipts, ledger: { place } })).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('is served: what stands for it, and every tile of its tree, for ever', async () => {
    const side = aPublicSide([anAssociation(1)], '2026-11-24');
    const sealer = aSealer(receiptsOf(1, week, 300), undefined, side.receipts);
    await sealer.run();
    const path = routes.ledgerFile(`receipts/${week}`);
    expect((await side.get(path)).status).toBe(404);
    await sequenceLedger({
      ...{ ledger: side.ledger, waiting: side.waiting, scores: side.scores, clock: side.clock },
      ...{ receipts: side.receipts, signer: aLog().signer, hash, address, chance: systemChance },
    })();
    const { root } = (await sealer.receipts.week(day(week))) ?? {};
    expect(JSON.parse(String((await side.get(path)).body))).toEqual({ week, size: 300, root, entry: 0 });
    for (const place of tilesOf(300)) {
      const file = await side.get(`${ledgerPrefix}receipts/${week}/${tilePath(place)}`);
      expect(file).toMatchObject({
        status: 200,
        headers: { 'cache-control': expect.stringContaining('immutable') },
      });
      expect(file.body).toHaveLength(32 * place.width);
    }
    for (const name of [
      ...[
        '2026-11-23',
        '2026-11-17',
        'x',
        `${week}/tile/0/002`,
        `${week}/tile/0/001.p/45`,
        `${week}/tile/2/000`,
      ],
      ...[`${week}/tile/entries/000`, `${week}/x`, `${week}/tile/0/000/x`, ''],
    ])
      expect((await side.get(routes.ledgerFile(`receipts/${name}`))).status, name).toBe(404);
  });
});
