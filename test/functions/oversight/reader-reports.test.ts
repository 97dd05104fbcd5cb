import { beforeEach, describe, expect, test } from 'vitest';
import { loggedAs } from '../../../shared/domain/reading/reader-log.ts';
import { dangers, type ReadingDesk, reading } from '../../support/reading.ts';

const canary = 'The boiler room smells of gas, zqx-canary';

let desk: ReadingDesk;
beforeEach(async () => {
  desk = await reading();
});

const first = async (who: 'ottoline' | 'idris' | 'third') => (await desk.waiting(who))[0] ?? {};
const entriesOf = (kind: string) => desk.log.rows.filter(({ entry }) => entry.kind === kind);
const doneOf = ({ headers }: { headers?: Readonly<Record<string, string>> }) => headers?.location;

describe('the queue of reports', () => {
  test('holds what tells of a danger and nothing else, the earliest due first, without a word of it', async () => {
    await desk.tell({ hazards: [], words: 'no danger here' });
    await desk.tell({ words: canary });
    desk.setNow('2026-12-02T09:00:00.000Z');
    await desk.tell({ hazards: [dangers.gas] });
    const { body } = await desk.ask('ottoline', undefined);
    expect(await desk.waiting('ottoline')).toHaveLength(2);
    const [one, two] = ['Tuesday 1 December 2026', 'Wednesday 2 December 2026'].map((day) =>
      String(body).indexOf(day),
    );
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one ?? 0);
    expect(body).not.toContain('zqx-canary');
    expect(desk.log.rows).toEqual([]);
  });

  test('asks for a first reading on the working day that follows, for what came at a weekend', async () => {
    desk.setNow('2026-12-05T09:00:00.000Z');
    await desk.tell();
    expect((await desk.ask('idris', undefined)).body).toContain('Monday 7 December 2026');
  });

  test('says which are late', async () => {
    await desk.tell();
    expect((await desk.ask('idris', undefined)).body).not.toContain('Late');
    desk.setNow('2026-12-02T09:00:00.000Z');
    expect((await desk.ask('idris', undefined)).body).toContain('Late');
  });
});

describe('opening a report', () => {
  test('writes down who opens it, then shows the words', async () => {
    await desk.tell({ words: canary, wordsPrivate: true });
    const { status, body } = await desk.ask('ottoline', await first('ottoline'));
    expect(status).toBe(200);
    expect(body).toContain(canary);
    expect(body).toContain('only readers see this');
    expect(desk.log.rows).toMatchObject([{ entry: { kind: 'opened', by: 'ottoline' } }]);
    expect(JSON.stringify(desk.log.rows)).not.toContain('zqx');
  });

  test('leaves its entry also when the words then cannot be shown', async () => {
    await desk.tell({ words: canary });
    const opening = await first('ottoline');
    const words = {
      ...desk.needs.words,
      open: () => Promise.reject(new Error('the key service is away')),
    };
    await expect(desk.ask('ottoline', opening, undefined, { words })).rejects.toThrow('away');
    expect(entriesOf('opened')).toHaveLength(1);
  });

  test('shows nothing where the entry could not be written', async () => {
    await desk.tell({ words: canary });
    const opening = await first('ottoline');
    let opened = 0;
    const words = {
      ...desk.needs.words,
      open: async () => {
        opened += 1;
        return undefined;
      },
    };
    const log = { ...desk.log, note: () => Promise.reject(new Error('the store is away')) };
    await expect(desk.ask('ottoline', opening, undefined, { words, log })).rejects.toThrow('away');
    expect(opened).toBe(0);
  });

  test.each([
    { act: 'open-report', report: '' },
    { act: 'open-report', report: 'f'.repeat(64) },
    { act: 'open-danger', association: 'C9001', case: 'x', failure: 'y' },
  ])('that is not there says so, $act', async (fields) => {
    await desk.tell();
    const { status, body } = await desk.ask('idris', fields);
    expect([status, desk.log.rows.length]).toEqual([404, 0]);
    expect(body).toContain('no longer here');
  });

  test('by an act that nobody knows is refused, and so is a page below', async () => {
    expect((await desk.ask('idris', { act: 'toString' })).status).toBe(400);
    expect((await desk.ask('idris', {}, '/en/desk/reader/themes')).status).toBe(400);
    expect((await desk.ask('idris', undefined, '/en/desk/reader/else')).status).toBe(404);
  });
});

describe('what a reader finds', () => {
  test('must be said; which danger it is, only where several were ticked', async () => {
    await desk.tell({ hazards: [dangers.damp, dangers.gas] });
    const opening = await first('ottoline');
    const nothing = await desk.found('ottoline', opening, {});
    expect(nothing.status).toBe(400);
    expect(nothing.body).toContain('Choose what you found');
    const unnamed = await desk.found('ottoline', opening, { finding: 'life-at-risk' });
    expect(unnamed.body).toContain('Choose which danger it is');
    expect(entriesOf('found')).toEqual([]);
    const named = { finding: 'life-at-risk', hazard: dangers.gas };
    expect(doneOf(await desk.found('ottoline', opening, named))).toContain('done=raised');
    expect((await desk.caseNow())?.failures[0]?.evidence).toEqual({
      kind: 'grave-danger',
      hazard: dangers.gas,
    });
  });

  test('grave: a case opens with the danger alone, this reading is its first, and another reader confirms it', async () => {
    await desk.tell({ words: canary });
    await desk.found('ottoline', await first('ottoline'), { finding: 'life-at-risk' });
    expect(await desk.caseNow()).toMatchObject({
      state: 'triage',
      dangers: [{ standing: 'unread', readings: [{ by: 'ottoline' }] }],
    });
    expect(await desk.waiting('ottoline')).toEqual([]);
    const opening = await first('idris');
    expect(opening.act).toBe('open-danger');
    expect((await desk.ask('idris', opening)).body).toContain(canary);
    expect(doneOf(await desk.found('idris', opening, { finding: 'health-at-risk' }))).toContain('done=found');
    expect((await desk.caseNow())?.dangers[0]?.standing).toBe('confirmed');
    const told = JSON.stringify([desk.ledger, desk.announcer, await desk.caseNow()]);
    expect(told).not.toContain('zqx');
    expect(told).not.toContain('"sentOn"');
  });

  test('not grave: one word ends nothing, a second reader reads it the next working day, and two close it', async () => {
    await desk.tell();
    const opening = await first('ottoline');
    const none = { finding: 'too-little-told' };
    expect(doneOf(await desk.found('ottoline', opening, none))).toContain('done=read-once');
    expect(await desk.waiting('ottoline')).toEqual([]);
    expect((await desk.ask('idris', undefined)).body).toContain('Wednesday 2 December 2026');
    expect(doneOf(await desk.found('idris', opening, none))).toContain('done=not-grave');
    expect(await desk.waiting('third')).toEqual([]);
    expect(await desk.caseNow()).toBeUndefined();
  });

  test('not grave and then grave: a case opens on which both stand, and a third decides', async () => {
    await desk.tell();
    const opening = await first('ottoline');
    await desk.found('ottoline', opening, { finding: 'not-a-danger' });
    await desk.found('idris', opening, { finding: 'home-not-safe' });
    expect((await desk.caseNow())?.dangers[0]).toMatchObject({
      standing: 'disputed',
      readings: [{ by: 'ottoline' }, { by: 'idris' }],
    });
    expect(await desk.waiting('idris')).toEqual([]);
    await desk.found('third', await first('third'), { finding: 'life-at-risk' });
    expect((await desk.caseNow())?.dangers[0]?.standing).toBe('confirmed');
  });

  test('counts once, however often it is sent', async () => {
    await desk.tell();
    const opening = await first('ottoline');
    const none = { finding: 'too-little-told' };
    await Promise.all(Array.from({ length: 20 }, () => desk.found('ottoline', opening, none)));
    expect(entriesOf('found')).toHaveLength(1);
    expect(await desk.waiting('idris')).toHaveLength(1);
  });

  test('of a report that the tenant changed since, or took back, does not count', async () => {
    const draft = await desk.tell();
    const opening = await first('ottoline');
    await desk.ask('ottoline', opening);
    const version = [...desk.intake.confidences.reports.values()][0]?.reading ?? '';
    const finding = { ...opening, act: 'find-report', reading: version, finding: 'life-at-risk' };
    desk.setNow('2026-12-01T10:00:00.000Z');
    await desk.tell({
      ...draft,
      hazards: [dangers.gas],
      replaces: { words: true, contact: true, passOn: true },
    });
    expect((await desk.ask('ottoline', finding)).status).toBe(404);
    expect(await desk.waiting('ottoline')).toHaveLength(1);
    desk.setNow('2026-12-01T11:00:00.000Z');
    await desk.tell({
      ...draft,
      hazards: [],
      answers: {},
      replaces: { words: true, contact: true, passOn: true },
    });
    expect(await desk.waiting('ottoline')).toEqual([]);
  });
});

describe('what was kept from following', () => {
  test('a grave finding that reached no case reaches it within the hour, once', async () => {
    await desk.tell();
    const opening = await first('ottoline');
    const open = () => Promise.reject(new Error('the store is away'));
    const moves = { ...desk.needs.moves, open };
    await desk.ask('ottoline', opening);
    const reading = [...desk.intake.confidences.reports.values()][0]?.reading ?? '';
    const finding = { ...opening, act: 'find-report', reading, finding: 'life-at-risk' };
    await expect(desk.ask('ottoline', finding, undefined, { moves })).rejects.toThrow('away');
    expect(await desk.caseNow()).toBeUndefined();
    await desk.check();
    await desk.check();
    expect((await desk.caseNow())?.dangers).toMatchObject([{ readings: [{ by: 'ottoline' }] }]);
    expect(await desk.needs.waiting.waiting(desk.needs.clock.now())).toEqual([]);
    expect(await desk.log.of(loggedAs.report(reading))).toMatchObject([
      { kind: 'opened' },
      { kind: 'found' },
      { kind: 'raised' },
    ]);
  });

  test('nobody read it in time: a person is asked to look, and again after one reading', async () => {
    await desk.tell();
    const opening = await first('ottoline');
    expect(await desk.check()).toEqual({ late: 0 });
    desk.setNow('2026-12-02T00:30:00.000Z');
    expect(await desk.check()).toEqual({ late: 1 });
    expect(desk.tasks.raised).toMatchObject([{ kind: 'danger-unread' }]);
    await desk.found('ottoline', opening, { finding: 'not-a-danger' });
    expect(await desk.check()).toEqual({ late: 0 });
    desk.setNow('2026-12-03T00:30:00.000Z');
    expect(await desk.check()).toEqual({ late: 1 });
  });
});
