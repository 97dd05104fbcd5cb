import { describe, expect, test } from 'vitest';
import { headOfDay } from '../../../functions/oversight/head-of-day.ts';
import { caseEvent } from '../../../shared/domain/escalation/case.ts';
import { readBundle } from '../../../shared/domain/ledger/bundle.ts';
import { readLeaf, sealOf, unnamedKinds } from '../../../shared/domain/ledger/leaf.ts';
import { tileWidth } from '../../../shared/domain/ledger/tiles.ts';
import { leafHash, rangesOfLeaves, rootOf } from '../../../shared/domain/ledger/tree-hash.ts';
import type { Ledger, WaitingEntries } from '../../../shared/ports/ledger.ts';
import { at, day, hash } from '../../support/cases.ts';
import { cutShort } from '../../support/cut-short.ts';
import { aLog, anEntry, entries, origin } from '../../support/ledger.ts';

type Log = ReturnType<typeof aLog>;

const dataOf = ({ ledger }: Log): Uint8Array[] => {
  const size = ledger.rows.head?.size ?? 0;
  return [...ledger.rows.bundles].flatMap(
    ([index, bytes]) => readBundle(bytes, Math.min(tileWidth, size - index * tileWidth)) ?? [],
  );
};
const idsOf = (log: Log): string[] => dataOf(log).map((data) => readLeaf(data)?.id ?? '?');
/** The head is the one over the entries, and nothing waits. */
const expectWhole = (log: Log, count: number): void => {
  const data = dataOf(log);
  expect(new Set(idsOf(log)).size).toBe(count);
  expect(data).toHaveLength(count);
  const root = rootOf(
    hash,
    rangesOfLeaves(
      hash,
      data.map((each) => leafHash(hash, each)),
    ),
    count,
  );
  expect(log.ledger.rows.head).toMatchObject({ size: count, root });
  expect(log.list).toEqual([]);
};

describe('a run of the log', () => {
  test('numbers what waits by time and then by id, whatever order it was written in', async () => {
    const log = aLog([anEntry(3), anEntry(1), anEntry(2)]);
    await log.run();
    expect(idsOf(log)).toEqual([1, 2, 3].map((number) => anEntry(number).id));
    expectWhole(log, 3);
  });

  test('goes over the edges of tiles and transactions', async () => {
    const log = aLog(entries(300));
    await log.run();
    expectWhole(log, 300);
    log.list.push(...entries(600).slice(300));
    await log.run();
    expectWhole(log, 600);
  });

  test('signs a head under the log’s own address, and keeps that name when the service moves', async () => {
    const log = aLog([anEntry(1)]);
    await log.run();
    expect(log.ledger.rows.head?.note.split('\n').slice(0, 2)).toEqual([origin, '1']);
    expect(log.ledger.rows.head?.key.startsWith(`${origin}+`)).toBe(true);
  });

  test('seals what is not public: salt and hash together give what stands there, the hash alone does not', async () => {
    const log = aLog([anEntry(1), anEntry(2, { hash: anEntry(1).hash })]);
    await log.run();
    const [first, second] = dataOf(log).map((data) => readLeaf(data));
    const salt = (await log.ledger.place(anEntry(1).id))?.salt ?? '';
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect(first).toMatchObject({ sealed: sealOf(hash, salt, anEntry(1).hash) });
    expect(JSON.stringify(first)).not.toContain(anEntry(1).hash);
    expect(second && 'sealed' in second && first && 'sealed' in first && second.sealed !== first.sealed).toBe(
      true,
    );
  });

  test('does not say what a step is that is nobody’s business yet', async () => {
    const log = aLog([anEntry(1, { kind: 'answer-drafted' }), anEntry(2, { kind: 'escalation-stopped' })]);
    await log.run();
    expect(dataOf(log).map((data) => readLeaf(data)?.kind)).toEqual(['step', 'escalation-stopped']);
    const kinds = new Set(
      JSON.stringify(caseEvent.toJSONSchema({ unrepresentable: 'any' })).match(/"const":"([a-z-]+)"/g),
    );
    for (const kind of unnamedKinds) expect(kinds, kind).toContain(`"const":"${kind}"`);
  });

  test('a day on which nothing came has the head that still stands; a quiet run changes nothing', async () => {
    const log = aLog([anEntry(1)]);
    await log.run();
    const head = log.ledger.rows.head;
    log.clock.time = at('2026-12-18T10:52:00Z');
    await log.run();
    expect(await headOfDay(log, day('2026-12-18'))).toEqual({
      ...{ day: '2026-12-18', origin, size: 1, root: head?.root, note: head?.note },
    });
    expect(await headOfDay(log, day('2026-12-19'))).toBeUndefined();
    expect(log.ledger.rows.head).toEqual(head);
  });
});

/** Ports of which the call with this number fails before or after it was carried out; counts calls. */
const crashing =
  (which: number, when: 'before' | 'after', counted: { calls: number }) =>
  (ports: { ledger: Ledger; waiting: WaitingEntries }) => {
    const wrapped = cutShort(which, when, counted);
    return { ledger: wrapped(ports.ledger), waiting: wrapped(ports.waiting) };
  };

describe('a run that crashes', () => {
  const count = 70;

  test('at any call, before or after it, loses nothing, doubles nothing and never leaves a head that does not hold', async () => {
    const counted = { calls: 0 };
    await aLog(entries(count), crashing(0, 'before', counted)).run();
    const all = counted.calls;
    expect(all).toBeGreaterThan(count);
    for (let which = 1; which <= all; which += 1)
      for (const when of ['before', 'after'] as const) {
        const log = aLog(entries(count), crashing(which, when, { calls: 0 }));
        await expect(log.run()).rejects.toThrow('crashed');
        const size = log.ledger.rows.head?.size ?? 0;
        expect(dataOf(log)).toHaveLength(size);
        log.list.push(anEntry(99, { at: at('2026-12-17T08:00:00Z') }));
        await log.run();
        expectWhole(log, count + 1);
      }
  });

  test('two runs at once number every entry once', async () => {
    const log = aLog(entries(150));
    await Promise.all([log.run(), log.run(), log.run()]);
    expectWhole(log, 150);
  });

  test('a log that lost a tile is not continued', async () => {
    const log = aLog(entries(3));
    await log.run();
    log.ledger.rows.tiles.clear();
    log.list.push(anEntry(50));
    await expect(log.run()).rejects.toThrow('its tile 0/0 is missing or short');
  });
});
