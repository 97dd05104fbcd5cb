import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { memoryScores } from '../../shared/adapters/memory/scores.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import {
  publication,
  publishedAssociation,
  publishedTrends,
} from '../../shared/domain/publication/publication.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { score } from '../../shared/domain/scoring/score.ts';
import { type Run, run } from '../../shared/domain/scoring/scorecard.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import { aFailure, at } from '../support/cases.ts';
import { asked, aTally, levelsOf, nth } from '../support/scoring.ts';
import { type Store, startStore } from '../support/store.ts';

const aRun = (id: string): Run =>
  run.parse({
    id,
    asOf: id,
    year: 2026,
    charter: '2019',
    rulebook: '2026-11',
    associations: 3,
    submissions: 90,
    openAnswers: 4,
    inputHash: `hash of ${id}`,
    streams: 60,
  });
const tallies = (count: number, level5 = 20) =>
  Array.from({ length: count }, (_, index) =>
    aTally(nth(index), {
      [asked(0)]: levelsOf(5, 5, 5, 5, level5),
      [asked(1)]: levelsOf(9, 9, 9, 9, level5),
    }),
  );
const cards = (count: number, level5 = 20) =>
  score(tallies(count, level5), { year: 2026, charter: adoptedEdition, rulebook: currentRulebook });
const early = at('2026-01-01');
const noon = at('2026-12-18');

/** What any store of scores must do. Each test uses days and ids of its own, earliest first. */
const behaves = (name: string, made: () => Scores) => {
  describe(`scores in ${name}`, () => {
    test('nothing is known before the first run', async () => {
      expect(await made().latestRun()).toBeUndefined();
      expect(await made().publication()).toBeUndefined();
      expect(await made().scorecardsOf('2026-01-01')).toEqual([]);
      expect(await made().failure('none')).toBeUndefined();
      expect(await made().unopenedFailures()).toEqual([]);
    });

    test('a run and its scorecards are what was kept, for one association or for all', async () => {
      await made().keepRun(aRun('2026-11-02'), 1, cards(60));
      expect(await made().latestRun()).toEqual(aRun('2026-11-02'));
      expect(await made().scorecardsOf('2026-11-02')).toEqual(cards(60));
      expect(await made().scorecardsOf('2026-11-02', nth(7))).toEqual(
        cards(60).filter((card) => card.association === nth(7)),
      );
      expect(await made().scorecardsOf('2026-11-02', nth(999))).toEqual([]);
    });

    test('a run made late for a day before does not become the latest', async () => {
      await made().keepRun(aRun('2026-11-04'), 1, cards(1));
      await made().keepRun(aRun('2026-11-03'), 1, cards(1));
      expect((await made().latestRun())?.id).toBe('2026-11-04');
      expect(await made().scorecardsOf('2026-11-03')).toEqual(cards(1));
    });

    test('a run that is made again replaces the run of the day, with fewer associations too', async () => {
      await made().keepRun(aRun('2026-11-05'), 1, cards(3));
      for (const attempt of [2, 3, 4]) {
        await made().keepRun(aRun('2026-11-05'), attempt, cards(2, 20 + attempt));
        expect(await made().scorecardsOf('2026-11-05')).toEqual(cards(2, 20 + attempt));
      }
    });

    test('checkpoints of a crashed attempt are found by the next try, until the run is complete', async () => {
      const id = '2026-11-06';
      const first = await made().attemptAt(id, early);
      expect(first).toEqual({ number: 1, tallies: [] });
      await made().keepTallies(id, first.number, tallies(30).slice(0, 28), noon);
      await made().keepTallies(id, first.number, tallies(30).slice(28), noon);
      expect(await made().attemptAt(id, early)).toEqual({ number: 1, tallies: tallies(30) });
      await made().keepRun(aRun(id), 1, cards(30));
      expect(await made().attemptAt(id, early)).toEqual({ number: 2, tallies: [] });
    });

    test('checkpoints kept before the time asked for are left out', async () => {
      const id = '2026-11-07';
      const [one, other] = tallies(2);
      if (!one || !other) throw new Error('two tallies were made');
      await made().keepTallies(id, 1, [one], at('2026-11-07T03:00:00Z'));
      await made().keepTallies(id, 1, [other], at('2026-11-07T04:00:00Z'));
      const { tallies: found } = await made().attemptAt(id, at('2026-11-07T03:30:00Z'));
      expect(found).toEqual([other]);
    });

    test('a failure is new once, stays as it was first, and waits until it is marked', async () => {
      const failure = aFailure({ association: 'C9101' });
      expect(await made().keepFailure(failure)).toBe('new');
      expect(await made().keepFailure({ ...failure, plainWords: 'other words' })).toBe('known');
      expect(await made().failure(failure.id)).toEqual(failure);
      expect(await made().unopenedFailures()).toEqual([failure]);
      await made().markOpened(failure.id);
      expect(await made().unopenedFailures()).toEqual([]);
      expect(await made().keepFailure(failure)).toBe('known');
      expect(await made().unopenedFailures()).toEqual([]);
      await expect(made().markOpened('no such failure')).rejects.toThrow();
    });

    test('a publication is shown once it is whole, and old versions stay readable', async () => {
      const aPublication = (version: string) =>
        publication.parse({
          version,
          publishedOn: version,
          run: version,
          asOf: version,
          year: 2026,
          charter: '2019',
          rulebook: '2026-11',
          sectors: {
            [asked(1)]: { expected: 61.2, phi: 4, tauSquared: 0.01, associations: 20, points: [[60, 41.7]] },
          },
        });
      const rows = (count: number, score: number) =>
        Array.from({ length: count }, (_, index) =>
          publishedAssociation.parse({
            association: nth(index),
            name: `Association ${index}`,
            homes: 1000,
            figures: {
              [asked(0)]: { kind: 'hidden', why: 'too-few' },
              [asked(1)]: {
                kind: 'shown',
                n: 60,
                score,
                low: 50,
                high: 70,
                shownAs: 'exact',
                levels: [null, null, 9, 9, 9],
                asOf: version,
              },
            },
          }),
        );
      const version = '2026-12-05';
      const trends = (count: number, score: number) =>
        rows(count, score).map(({ association }) =>
          publishedTrends.parse({
            association,
            trends: { [asked(1)]: [{ asOf: version, n: 60, score, low: 50, high: 70 }] },
          }),
        );
      await made().keepPublication(aPublication(version), rows(40, 60), trends(40, 60));
      expect(await made().trends(version)).toEqual(trends(40, 60));
      expect(await made().trendsOf(version, nth(3))).toEqual(trends(40, 60)[3]);
      expect(await made().trendsOf(version, nth(99))).toBeUndefined();
      expect(await made().publication()).toEqual(aPublication(version));
      expect(await made().published(version)).toEqual(rows(40, 60));
      expect(await made().publishedOf(version, nth(3))).toEqual(rows(40, 60)[3]);
      expect(await made().publishedOf(version, nth(99))).toBeUndefined();
      await made().keepPublication(aPublication('2027-01-05'), rows(2, 61), trends(2, 61));
      expect((await made().publication())?.version).toBe('2027-01-05');
      expect(await made().published(version)).toHaveLength(40);
    });
  });
};

const inMemory = memoryScores();
behaves('memory', () => inMemory);

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());
behaves('DynamoDB', () => dynamoScores({ client: store.client, table: store.tables.scores }));
