import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { memoryScores } from '../../shared/adapters/memory/scores.ts';
import { key, keys } from '../../shared/contracts/register.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import {
  type Publication,
  type PublishedAssociation,
  type PublishedTrends,
  publication,
  publishedAssociation,
  publishedTrends,
} from '../../shared/domain/publication/publication.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { score } from '../../shared/domain/scoring/score.ts';
import { type Run, run, type Scorecard } from '../../shared/domain/scoring/scorecard.ts';
import type { Scores } from '../../shared/ports/scores.ts';
import { at } from '../support/cases.ts';
import { asked, aTally, levelsOf, nth } from '../support/scoring.ts';
import { type Store, startStore } from '../support/store.ts';

const editions = { charter: adoptedEdition.id, rulebook: currentRulebook.id };
const aRun = (id: string): Run =>
  run.parse({
    ...{ id, asOf: id, year: 2026, ...editions, associations: 3, submissions: 90 },
    ...{ openAnswers: 4, inputHash: `hash of ${id}`, streams: 60 },
  });
const cards = (count: number, level5: number): Scorecard[] => {
  const tallies = Array.from({ length: count }, (_, index) =>
    aTally(nth(index), { [asked(0)]: levelsOf(5, 5, 5, 5, level5) }),
  );
  return score(tallies, { year: 2026, charter: adoptedEdition, rulebook: currentRulebook });
};
const aPublication = (version: string): Publication =>
  publication.parse({
    ...{ version, publishedOn: version, run: version, asOf: version, year: 2026, ...editions },
    sectors: {},
  });
const rows = (count: number): PublishedAssociation[] =>
  Array.from({ length: count }, (_, index) =>
    publishedAssociation.parse({
      ...{ association: nth(index), name: `Association ${index}`, homes: 1000 },
      figures: { [asked(0)]: { kind: 'hidden', why: 'too-few' } },
    }),
  );

const trends = (count: number): PublishedTrends[] =>
  rows(count).map(({ association }) => publishedTrends.parse({ association, trends: {} }));

/** What any store of scores must do when something is done again. */
const behaves = (name: string, made: () => Scores) => {
  describe(`scores done again in ${name}`, () => {
    test('an attempt that ends after a later one has ended does not take its place', async () => {
      await made().keepRun(aRun('2026-11-02'), 2, cards(3, 40));
      await made().keepRun({ ...aRun('2026-11-02'), submissions: 1 }, 1, cards(3, 20));
      expect(await made().latestRun()).toEqual(aRun('2026-11-02'));
      expect(await made().scorecardsOf('2026-11-02')).toEqual(cards(3, 40));
    });

    test('a checkpoint kept twice is one tally, the last', async () => {
      const tally = aTally(nth(1), { [asked(0)]: levelsOf(1, 1, 1, 1, 1) });
      await made().keepTallies('2026-11-03', 1, [tally], at('2026-11-03'));
      await made().keepTallies('2026-11-03', 1, [{ ...tally, submissions: 9 }], at('2026-11-03'));
      const { tallies } = await made().attemptAt('2026-11-03', at('2026-11-01'));
      expect(tallies).toEqual([{ ...tally, submissions: 9 }]);
    });

    test('checkpoints of one day are not those of another', async () => {
      await made().keepTallies('2026-11-04', 1, [aTally(nth(1), {})], at('2026-11-04'));
      expect(await made().attemptAt('2026-11-05', at('2026-11-01'))).toEqual({ number: 1, tallies: [] });
    });

    test('a publication made again without an association no longer holds it', async () => {
      await made().keepPublication(aPublication('2026-12-05'), rows(3), trends(3));
      await made().keepPublication(aPublication('2026-12-05'), rows(2), trends(2));
      expect(await made().published('2026-12-05')).toEqual(rows(2));
      expect(await made().trends('2026-12-05')).toEqual(trends(2));
      expect(await made().publishedOf('2026-12-05', nth(2))).toBeUndefined();
    });
  });
};

const inMemory = memoryScores();
behaves('memory', () => inMemory);

let store: Store;
/** What becomes of a write before the store sees it: goes on, is lost, or (of a batch) is handed back untaken. */
let fate: (command: string, row: string) => 'taken' | 'lost' | 'handed back' = () => 'taken';
const made = (): Scores => dynamoScores({ client: store.client, table: store.tables.scores });

beforeAll(async () => {
  store = await startStore();
  store.client.middlewareStack.add(
    (next, context) => async (call) => {
      const said = fate(String(context.commandName), JSON.stringify(call.input));
      if (said === 'lost') throw new Error('the store went away');
      if (said === 'taken' || !('RequestItems' in call.input)) return next(call);
      return { output: { $metadata: {}, UnprocessedItems: call.input.RequestItems }, response: {} };
    },
    { step: 'initialize' },
  );
});
beforeEach(() => {
  fate = () => 'taken';
});
afterAll(() => store.stop());
behaves('DynamoDB', made);

describe('scores cut short in DynamoDB', () => {
  test('while rows of a publication are missing the one before is shown, and a retry shows the new one', async () => {
    await made().keepPublication(aPublication('2027-01-05'), rows(30), trends(30));
    for (const lost of ['BatchWriteItemCommand', 'PutItemCommand']) {
      fate = (command) => (command === lost ? 'lost' : 'taken');
      await expect(made().keepPublication(aPublication('2027-02-05'), rows(30), trends(30))).rejects.toThrow(
        'went away',
      );
      expect((await made().publication())?.version).toBe('2027-01-05');
    }
    fate = () => 'taken';
    await made().keepPublication(aPublication('2027-02-05'), rows(30), trends(30));
    expect((await made().publication())?.version).toBe('2027-02-05');
  });

  test('while scorecards of a run are missing the run before is the latest', async () => {
    await made().keepRun(aRun('2027-01-10'), 1, cards(30, 20));
    fate = (command) => (command === 'BatchWriteItemCommand' ? 'lost' : 'taken');
    await expect(made().keepRun(aRun('2027-01-11'), 1, cards(30, 30))).rejects.toThrow('went away');
    expect((await made().latestRun())?.id).toBe('2027-01-10');
    expect(await made().scorecardsOf('2027-01-11')).toEqual([]);
  });

  test('a run made again and cut short leaves the scorecards of the day as they were', async () => {
    await made().keepRun(aRun('2027-01-12'), 1, cards(30, 20));
    fate = (command, row) => (command === 'PutItemCommand' && row.includes('2027-01-12') ? 'lost' : 'taken');
    await expect(made().keepRun(aRun('2027-01-12'), 2, cards(30, 30))).rejects.toThrow('went away');
    expect(await made().scorecardsOf('2027-01-12')).toEqual(cards(30, 20));
    expect((await made().attemptAt('2027-01-12', at('2026-01-01'))).number).toBe(2);
  });

  test('what a batch hands back is written by the next try', async () => {
    let handedBack = 0;
    fate = (command) => {
      if (command !== 'BatchWriteItemCommand' || handedBack === 2) return 'taken';
      handedBack += 1;
      return 'handed back';
    };
    await made().keepRun(aRun('2027-01-13'), 1, cards(60, 20));
    expect(handedBack).toBe(2);
    expect(await made().scorecardsOf('2027-01-13')).toEqual(cards(60, 20));
  });

  test('a table that takes nothing is said to take nothing, and no run is made of it', async () => {
    fate = (command) => (command === 'BatchWriteItemCommand' ? 'handed back' : 'taken');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const kept = made().keepRun(aRun('2027-01-14'), 1, cards(2, 20));
    const refused = expect(kept).rejects.toThrow('2 rows of scores were not taken in 8 tries');
    await vi.advanceTimersByTimeAsync(60_000);
    await refused;
    vi.useRealTimers();
    expect((await made().latestRun())?.id).not.toBe('2027-01-14');
  });

  test('a checkpoint goes by itself two days after it was kept', async () => {
    await made().keepTallies('2027-01-15', 1, [aTally(nth(1), {})], at('2027-01-15T03:15:00Z'));
    const { Item } = await store.client.send(
      new GetItemCommand({
        TableName: store.tables.scores,
        Key: {
          pk: { S: keys.tally('2027-01-15', 1, nth(1)).pk },
          sk: { S: nth(1) },
        },
      }),
    );
    expect(unmarshall(Item ?? {})[key.expiry]).toBe(Date.parse('2027-01-17T03:15:00Z') / 1000);
  });
});
