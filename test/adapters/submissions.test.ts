import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { memorySubmissions } from '../../shared/adapters/memory/submissions.ts';
import { keys } from '../../shared/contracts/register.ts';
import { type AssociationId, associationId } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { pack, unpack } from '../../shared/domain/submission/pack.ts';
import { type Submission, submission } from '../../shared/domain/submission/submission.ts';
import type { Submissions } from '../../shared/ports/submissions.ts';
import { type Store, startStore } from '../support/store.ts';

const token = (symbol: string): string => `01M8RDA4M0${symbol.repeat(16)}`;
const proof = (symbol: string): string => symbol.repeat(32);
const hash = (home: number): string => `${home}`.padStart(43, 'v');

/** All seven dangers and every commitment answered: the largest plain submission there can be. */
const full = (parts: Partial<Record<keyof Submission, unknown>> = {}): Submission =>
  submission.parse({
    association: 'C9001',
    year: 2026,
    voice: { kind: 'home', hash: hash(1) },
    token: token('1'),
    bodyHash: 'a'.repeat(64),
    charter: adoptedEdition.id,
    rulebook: currentRulebook.id,
    mode: 'web',
    week: '2026-11-30',
    answers: Object.fromEntries(adoptedEdition.commitments.map(({ id }) => [id, 'does-not-apply'])),
    hazards: currentRulebook.danger.hazards,
    ...parts,
  });

const packed = (each: Submission) => pack(each, adoptedEdition, currentRulebook);
const put = (to: Submissions, each: Submission) => to.put(each, packed(each), 1_900_000_000);

/** What any store of submissions must do. Each test uses an association of its own. */
const behaves = (name: string, made: () => Submissions) =>
  describe(`submissions in ${name}`, () => {
    const levels = async (id: AssociationId): Promise<unknown[]> =>
      (await made().packedOf(id, 2026)).map(
        (bytes) => unpack(bytes, adoptedEdition.commitments.length).answers[0],
      );
    const answering = (level: number, parts: Partial<Record<keyof Submission, unknown>>): Submission =>
      full({ answers: { [adoptedEdition.commitments[0]?.id ?? '']: level }, ...parts });

    test('a first answer is stored, and a larger token replaces it', async () => {
      const association = associationId.parse('C1001');
      expect(await put(made(), answering(1, { association, token: token('1') }))).toBe('stored');
      expect(await put(made(), answering(5, { association, token: token('2') }))).toBe('stored');
      expect(await levels(association)).toEqual([5]);
    });

    test('the same again is a replay, and the same token with another body a conflict', async () => {
      const association = associationId.parse('C1002');
      await put(made(), answering(2, { association }));
      expect(await put(made(), answering(2, { association }))).toBe('replayed');
      expect(await put(made(), answering(4, { association, bodyHash: 'b' }))).toBe('conflict');
      expect(await levels(association)).toEqual([2]);
    });

    test('an older page changes nothing', async () => {
      const association = associationId.parse('C1003');
      await put(made(), answering(3, { association, token: token('2') }));
      expect(await put(made(), answering(1, { association, token: token('1') }))).toBe('superseded');
      expect(await levels(association)).toEqual([3]);
    });

    test('fifty at once of one voice leave one row, the one with the largest token', async () => {
      const association = associationId.parse('C1004');
      const tokens = Array.from({ length: 50 }, (_, index) => `01M8RDA4M0${String(index).padStart(16, '0')}`);
      const all = tokens.map((each, index) =>
        answering(index === 49 ? 5 : 1, { association, token: each, bodyHash: each }),
      );
      await Promise.all(all.map((each) => put(made(), each)));
      expect(await levels(association)).toEqual([5]);
    });

    test('what stands of a voice is read back as it was written', async () => {
      const association = associationId.parse('C1007');
      const one = full({ association, proof: proof('a') });
      expect(await made().get(one)).toBeUndefined();
      await put(made(), one);
      expect(await made().get(one)).toEqual({ submission: one, packed: packed(one) });
      expect(await made().get({ ...one, year: 2027 })).toBeUndefined();
    });

    test('what is withdrawn is neither counted nor read, and an older page brings nothing back', async () => {
      const association = associationId.parse('C1008');
      const one = full({ association, token: token('1'), proof: proof('a') });
      await put(made(), one);
      await put(made(), full({ association, voice: { kind: 'home', hash: hash(2) } }));
      expect(await made().withdraw({ ...one, proof: proof('a') }, token('2'), 1_900_000_000)).toBe(
        'withdrawn',
      );
      expect(await made().packedOf(association, 2026)).toHaveLength(1);
      expect(await made().get(one)).toBeUndefined();
      expect(await put(made(), one)).toBe('withdrawn');
      expect(await put(made(), { ...one, proof: proof('b') })).toBe('superseded');
      expect(await made().get(one)).toBeUndefined();
    });

    test('after withdrawing a newer page is stored again', async () => {
      const association = associationId.parse('C1009');
      const one = answering(1, { association, token: token('1'), proof: proof('a') });
      await put(made(), one);
      await made().withdraw({ ...one, proof: proof('a') }, token('2'), 1_900_000_000);
      expect(await put(made(), answering(5, { association, token: token('3') }))).toBe('stored');
      expect(await levels(association)).toEqual([5]);
    });

    test('only the receipt that stands withdraws, and only once', async () => {
      const association = associationId.parse('C1010');
      const one = answering(4, { association, token: token('2'), proof: proof('a') });
      const withdraw = (by: string, at: string) =>
        made().withdraw({ ...one, proof: proof(by) }, token(at), 1_900_000_000);
      expect(await withdraw('a', '3')).toBe('not-there');
      await put(made(), one);
      expect(await withdraw('b', '3')).toBe('not-there');
      expect(await withdraw('a', '2')).toBe('not-there');
      expect(await levels(association)).toEqual([4]);
      expect(await withdraw('a', '3')).toBe('withdrawn');
      expect(await withdraw('a', '4')).toBe('not-there');
    });

    test('voices, years and associations are kept apart', async () => {
      const association = associationId.parse('C1005');
      await put(made(), full({ association, voice: { kind: 'home', hash: hash(1) } }));
      await put(made(), full({ association, voice: { kind: 'open', hash: hash(1) } }));
      await put(made(), full({ association, year: 2027, week: '2027-05-03' }));
      await put(made(), full({ association: 'C1006' }));
      expect(await made().packedOf(association, 2026)).toHaveLength(2);
      expect(await made().packedOf(association, 2027)).toHaveLength(1);
    });

    test('hashes of what was sent are read with their weeks, of what stands and is not withdrawn', async () => {
      const association = associationId.parse('C1011');
      const of = (home: number, sent: string, more: Partial<Record<keyof Submission, unknown>> = {}) =>
        full({
          ...{ association, voice: { kind: 'home', hash: hash(home) }, bodyHash: sent.repeat(64) },
          ...{ proof: proof('a'), ...more },
        });
      await put(made(), of(1, 'a'));
      await put(made(), of(1, 'b', { token: token('2'), week: '2026-12-07' }));
      await put(made(), of(2, 'c'));
      await put(made(), of(3, 'd', { voice: { kind: 'open', hash: hash(3) } }));
      await put(made(), of(4, 'e', { year: 2027 }));
      await made().withdraw({ ...of(2, 'c'), proof: proof('a') }, token('2'), 1_900_000_000);
      const found = await made().hashesOf(association, 2026);
      expect(found.toSorted((a, b) => (a.week < b.week ? -1 : 1))).toEqual([
        { bodyHash: 'd'.repeat(64), week: '2026-11-30' },
        { bodyHash: 'b'.repeat(64), week: '2026-12-07' },
      ]);
    });
  });

const inMemory = memorySubmissions();
behaves('memory', () => inMemory);

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());
behaves('DynamoDB', () => dynamoSubmissions({ client: store.client, table: store.tables.submissions }));

describe('the price in DynamoDB', () => {
  test('the largest plain submission is below 1 KB and costs one write unit', async () => {
    const units: (number | undefined)[] = [];
    store.client.middlewareStack.add(
      (next, context) => async (args) => {
        if (context.commandName === PutItemCommand.name)
          Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const result = await next(args);
        if ('ConsumedCapacity' in result.output)
          units.push(Number(Object(result.output.ConsumedCapacity).CapacityUnits));
        return result;
      },
      { step: 'initialize', name: 'countUnits' },
    );
    const submissions = dynamoSubmissions({ client: store.client, table: store.tables.submissions });
    await put(
      submissions,
      full({ association: 'SL1234', voice: { kind: 'home', hash: 'v'.repeat(64) }, proof: proof('f') }),
    );
    store.client.middlewareStack.remove('countUnits');
    expect(units).toEqual([1]);
  });

  test('a tombstone holds nothing of the answer', async () => {
    const submissions = dynamoSubmissions({ client: store.client, table: store.tables.submissions });
    const one = full({ association: 'C2002', proof: proof('a') });
    await put(submissions, one);
    await submissions.withdraw({ ...one, proof: proof('a') }, token('2'), 1_900_000_000);
    const Key = marshall(keys.submission(one.association, one.year, one.voice));
    const { Item } = await store.client.send(
      new GetItemCommand({ TableName: store.tables.submissions, Key }),
    );
    expect(Object.keys(Item ?? {}).sort()).toEqual(['expires', 'pk', 'proof', 'sk', 'token', 'withdrawn']);
  });

  test('a whole partition is read, page after page', async () => {
    const submissions = dynamoSubmissions({ client: store.client, table: store.tables.submissions });
    const association = associationId.parse('C2001');
    // Each row is made larger than any real one, so that few of them fill the megabyte of a page.
    const padded = 'x'.repeat(60_000);
    for (let home = 0; home < 24; home += 1)
      await put(
        submissions,
        full({ association, voice: { kind: 'home', hash: hash(home) }, bodyHash: padded }),
      );
    expect(await submissions.packedOf(association, 2026)).toHaveLength(24);
  });
});
