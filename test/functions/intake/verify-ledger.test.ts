import { beforeAll, describe, expect, test } from 'vitest';
import { verifyLedger } from '../../../functions/intake/verify-ledger.ts';
import { sequenceLedger } from '../../../functions/publication/sequence-ledger.ts';
import { memorySigner } from '../../../shared/adapters/memory/signer.ts';
import { isSignedBy } from '../../../shared/adapters/system/ed25519.ts';
import { systemChance } from '../../../shared/adapters/system/system-chance.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { readBundle } from '../../../shared/domain/ledger/bundle.ts';
import { readLeaf } from '../../../shared/domain/ledger/leaf.ts';
import { leafHash } from '../../../shared/domain/ledger/tree-hash.ts';
import { aFailure, answers, at, day, delivered, hash, opened } from '../../support/cases.ts';
import { address, anEntry, entries } from '../../support/ledger.ts';
import { anAssociation, aPublicSide } from '../../support/publication.ts';
import { asked, levelsOf, nth } from '../../support/scoring.ts';

const signer = memorySigner('the log');

/** A public side with a case that was answered, figures that were published, and more entries than fit a tile. */
const started = async () => {
  const side = aPublicSide([anAssociation(1)], '2027-03-01');
  const run = sequenceLedger({
    ...{ ledger: side.ledger, waiting: side.waiting, scores: side.scores, clock: side.clock },
    receipts: side.receipts,
    ...{ signer, hash, address, chance: systemChance },
  });
  await side.ran('2026-12-04', { 1: { [asked(0)]: levelsOf(10, 10, 10, 10, 23) } });
  await side.publish('2026-12-05T05:30:00Z');
  const failure = aFailure({ association: nth(1), commitment: asked(3) });
  const history = await side.put(
    ...[opened('2026-12-17', failure), delivered()],
    ...answers('2026-12-21', { kind: 'reject', reason: 'We have mended all of it.' }),
  );
  side.wait(...entries(300));
  await run();
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const { status, body } = await side.get(path);
    return status === 200 ? new Uint8Array(Buffer.from(body)) : undefined;
  };
  const key = async () => new TextDecoder().decode(await read(routes.ledgerFile('key')));
  /** Checks the log, with some files changed on their way. */
  const check = async (
    changed: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | undefined>> = {},
    since?: string,
  ) => {
    const bent = async (path: string) => {
      const bytes = await read(path);
      return bytes && path in changed ? changed[path]?.(bytes) : bytes;
    };
    return verifyLedger({ hash, isSignedBy, read: bent }, await key(), since);
  };
  return { side, run, read, check, history, key };
};

/** Puts one text for another of the same length. */
const put = (from: string, to: string) => (bytes: Uint8Array) => {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return new Uint8Array(Buffer.from(text.replace(from, to), 'latin1'));
};
const flipped = (place: number) => (bytes: Uint8Array) =>
  bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));

let log: Awaited<ReturnType<typeof started>>;
beforeAll(async () => {
  log = await started();
});

describe('a log that nobody touched', () => {
  test('is sound, and says how many answers were compared and which file of scores is public', async () => {
    const { kind, says } = await log.check();
    expect(says.join('\n')).toMatch(/is sound: 30\d entries/);
    expect(says.join('\n')).toContain('Answers of boards that are public and are what was given: 1.');
    expect(says.join('\n')).toContain('scores.csv is the file that was published on 2026-12-05.');
    expect(kind).toBe('sound');
  });

  test('shows that it only grew since a head that was kept', async () => {
    const own = await started();
    const { checkpoint = '' } = await own.check();
    own.side.wait(anEntry(901), anEntry(902));
    await own.run();
    const { kind, says } = await own.check({}, checkpoint);
    expect(kind).toBe('sound');
    expect(says.at(-1)).toMatch(/^It only grew since the earlier head, from 30\d to 31\d entries/);
  });
});

test('the scores of each night are in it, sealed, and each file of scores, made again as well', async () => {
  const own = await started();
  const about = async () => {
    const size = own.side.ledger.rows.head?.size ?? 0;
    const last = await own.read(routes.ledgerFile(`tile/entries/001.p/${size - 256}`));
    return (readBundle(last ?? new Uint8Array(), size - 256) ?? [])
      .map((data) => readLeaf(data))
      .flatMap((leaf) => (leaf && ['scores', 'published'].includes(leaf.kind) ? [leaf] : []))
      .map((leaf) => [leaf.id.replace(/-[0-9a-f]{8}$/, ''), leaf.kind, 'sealed' in leaf ? 'sealed' : 'hash']);
  };
  const first = [
    ['scores-2026-12-04', 'scores', 'sealed'],
    ['published-2026-12-05', 'published', 'hash'],
  ];
  expect(await about()).toEqual(first);
  await own.run();
  expect(await about()).toEqual(first);
  await own.side.ran('2026-12-04', { 1: { [asked(0)]: levelsOf(20, 20, 10, 10, 23) } });
  await own.side.publish('2026-12-05T05:30:00Z');
  await own.run();
  expect(await about()).toEqual([...first, ['published-2026-12-05', 'published', 'hash']]);
  expect((await own.check()).kind).toBe('sound');
});

const bundle = routes.ledgerFile('tile/entries/000');
const name = (index: number, about: string, kind: string) => `entry ${index} (${about}, ${kind}, of `;

describe('one changed letter is found, and the entry named', () => {
  const index = 17;
  const [, wanted = ''] = [index, 'C9001-repairs-2026-1'];

  test('in an entry that is served', async () => {
    const text = Buffer.from((await log.read(bundle)) ?? []).toString('latin1');
    const [, sealed = ''] = [...text.matchAll(/"sealed":"([0-9a-f]{64})"/g)][index] ?? [];
    const other = `${sealed.startsWith('0') ? '1' : '0'}${sealed.slice(1)}`;
    const { kind, says } = await log.check({ [bundle]: put(sealed, other) });
    expect(kind).toBe('changed');
    expect(says).toHaveLength(1);
    expect(says[0]).toContain(name(index, wanted, 'board-notified'));
    expect(says[0]).toContain('was changed');
  });

  test('in a tile: the hash is said to be wrong and the entry to be right', async () => {
    const { kind, says } = await log.check({
      [routes.ledgerFile('tile/0/000')]: flipped(index * 32 + 5),
    });
    expect(kind).toBe('changed');
    expect(says.join('\n')).toContain(`the tile's hash of ${name(index, wanted, 'board-notified')}`);
  });

  test('in an entry and in its tile as well: the entries of that tile are named together', async () => {
    const tile = routes.ledgerFile('tile/0/000');
    const text = Buffer.from((await log.read(bundle)) ?? []).toString('latin1');
    const [whole = '', sealed = ''] = [...text.matchAll(/\{[^}]*"sealed":"([0-9a-f]{64})"\}/g)][index] ?? [];
    const other = whole.replace(
      sealed,
      sealed.replace(/^./, (first) => (first === '0' ? '1' : '0')),
    );
    const leafOfOther = Buffer.from(leafHash(hash, Buffer.from(other)), 'hex');
    const { kind, says } = await log.check({
      [bundle]: put(whole, other),
      [tile]: (bytes) =>
        Uint8Array.from([...bytes.slice(0, index * 32), ...leafOfOther, ...bytes.slice(index * 32 + 32)]),
    });
    expect(kind).toBe('changed');
    expect(says).toHaveLength(1);
    expect(says[0]).toMatch(/^entry 0 \(.* to entry 255 \(.*one of these 256 or more were changed/);
  });

  test('in the answer of a board as it is stored', async () => {
    const own = await started();
    const change = own.side.cases.load;
    own.side.cases.load = async (association, id) => {
      const history = await change(association, id);
      return (
        history && {
          ...history,
          events: history.events.map((event) =>
            event.kind === 'board-answered' && event.answer.kind === 'reject'
              ? { ...event, answer: { ...event.answer, reason: 'We have mended all of it!' } }
              : event,
          ),
        }
      );
    };
    const { kind, says } = await own.check();
    expect(kind).toBe('changed');
    expect(says).toHaveLength(1);
    expect(says[0]).toMatch(/^entry \d+ \(/);
    expect(says[0]).toContain(`(${own.history.view.id}, board-answered, of 2026-12-21`);
    expect(says[0]).toContain('is not the one that was given then');
  });

  test('in scores.csv', async () => {
    const { kind, says } = await log.check({ [routes.scoresCsv()]: put('1087', '1088') });
    expect(kind).toBe('changed');
    expect(says[0]).toMatch(/^entry 30\d \(2026-12-05, published\): scores.csv is not the file/);
  });

  test('in the head, and in its signature', async () => {
    const checkpoint = routes.ledgerFile('checkpoint');
    const { kind, says } = await log.check({ [checkpoint]: put('\n30', '\n29') });
    expect([kind, says[0]]).toEqual(['changed', expect.stringContaining('its signature does not fit')]);
    const other = await log.check({ [checkpoint]: put('tenants.example', 'tenants.exampel') });
    expect(other.says[0]).toContain('is of another log');
  });

  test('a file that is missing or cut short', async () => {
    const gone = await log.check({ [bundle]: () => undefined });
    expect(gone).toMatchObject({ kind: 'changed', says: [`${bundle} is missing`] });
    const short = await log.check({ [bundle]: (bytes) => bytes.slice(0, -1) });
    expect(short).toMatchObject({ kind: 'changed', says: [`${bundle} is not 256 entries`] });
  });
});

describe('a log that was written anew', () => {
  test('is found by who kept a head, although all of it fits its new signature', async () => {
    const kept = (await log.check()).checkpoint;
    const other = await started();
    expect((await other.check()).kind).toBe('sound');
    const { kind, says } = await other.check({}, kept);
    expect(kind).toBe('changed');
    expect(says[0]).toContain('The record was rewritten');
  });

  test('is found when entries were taken off its end', async () => {
    const own = await started();
    own.side.wait(anEntry(901));
    await own.run();
    const { says } = await log.check({}, (await own.check()).checkpoint);
    expect(says[0]).toContain('entries were taken away');
  });

  test('an earlier head that is none, or another log’s, is not taken for one', async () => {
    const { kind, says } = await log.check({}, 'a letter');
    expect([kind, says[0]]).toEqual(['unreadable', 'The earlier head is no checkpoint.']);
  });
});

test('an answer is opened when the public may read it, and not before', async () => {
  const own = await started();
  own.side.clock.time = at('2026-12-30');
  expect(day('2026-12-30') < '2027-01-05').toBe(true);
  const { says } = await own.check();
  expect(says.join('\n')).toContain('Answers of boards that are public and are what was given: 0.');
});
