import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  type QueryCommandInput,
  UpdateItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Key, key, keys } from '../../contracts/register.ts';
import { failure } from '../../domain/escalation/failure.ts';
import { publication, publishedAssociation, publishedTrends } from '../../domain/publication/publication.ts';
import { run, type Scorecard, scorecard } from '../../domain/scoring/scorecard.ts';
import { associationTally } from '../../domain/scoring/tally.ts';
import type { Scores } from '../../ports/scores.ts';
import { held } from './parts/held.ts';

/** DynamoDB takes at most this many writes in one batch, and may hand some back unwritten. */
const batchSize = 25;
const mostTries = 8;
const checkpointDays = 2;

/**
 * What is stored stands in one attribute, as JSON: only whole rows are read and written, no condition looks inside, and
 * the same run always writes the same bytes.
 */
const body = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text): z.output<S> => schema.parse(JSON.parse(text)));
const bodyOf = (value: unknown): string => JSON.stringify(value);

const runRow = z.object({ attempt: z.int(), body: body(run) });
const tallyRow = z.object({ keptAt: z.string(), body: body(associationTally) });
const scorecardsRow = z.object({ body: body(z.array(scorecard)) });
const failureRow = z.object({ body: body(failure) });
const publicationRow = z.object({ body: body(publication) });
const publishedRow = z.object({ body: body(publishedAssociation) });
const trendsRow = z.object({ body: body(publishedTrends) });
const latestRow = z.object({ run: z.string() });

type Row = Key & Record<string, unknown>;
const put = (row: Row): WriteRequest => ({ PutRequest: { Item: marshall(row) } });
const remove = (row: Key): WriteRequest => ({ DeleteRequest: { Key: marshall(row) } });
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const byAssociation = (scorecards: readonly Scorecard[]): Map<string, Scorecard[]> => {
  const grouped = new Map<string, Scorecard[]>();
  for (const card of scorecards) {
    const own = grouped.get(card.association) ?? [];
    own.push(card);
    grouped.set(card.association, own);
  }
  return grouped;
};

/** Reads and writes of one table, the few shapes that scores need. */
const storeOf = (client: DynamoDBClient, table: string) => {
  const writeBatch = async (writes: readonly WriteRequest[]): Promise<void> => {
    let left: WriteRequest[] = [...writes];
    for (let tries = 0; left.length > 0; tries += 1) {
      if (tries === mostTries)
        throw new Error(`${left.length} rows of ${table} were not taken in ${tries} tries`);
      if (tries > 0) await pause(25 * 2 ** tries);
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [table]: left } }),
      );
      left = UnprocessedItems?.[table] ?? [];
    }
  };
  return {
    get: async (row: Key): Promise<Record<string, unknown> | undefined> => {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall(row), ConsistentRead: true }),
      );
      return Item && unmarshall(Item);
    },
    query: async (partition: string, more: Partial<QueryCommandInput> = {}, values = {}) => {
      const found: Record<string, unknown>[] = [];
      const input = {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: `${key.partition} = :partition`,
        ExpressionAttributeValues: marshall({ ':partition': partition, ...values }),
        ...more,
      };
      for await (const page of paginateQuery({ client }, input))
        found.push(...(page.Items ?? []).map((row) => unmarshall(row)));
      return found;
    },
    writeAll: async (writes: readonly WriteRequest[]): Promise<void> => {
      const batches = Array.from({ length: Math.ceil(writes.length / batchSize) }, (_, index) =>
        writes.slice(index * batchSize, (index + 1) * batchSize),
      );
      // Four at a time: quick for a sector, and no storm for a table that must first grow.
      for (let from = 0; from < batches.length; from += 4)
        await Promise.all(batches.slice(from, from + 4).map(writeBatch));
    },
    putUnless: async (row: Row, condition: string, values?: Record<string, unknown>): Promise<boolean> => {
      return held(
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall(row),
            ConditionExpression: condition,
            ...(values && { ExpressionAttributeValues: marshall(values) }),
          }),
        ),
      );
    },
  };
};

const absent = `attribute_not_exists(${key.partition})`;

/** Runs, failures and publications in the `scores` table. */
export const dynamoScores = ({ client, table }: { client: DynamoDBClient; table: string }): Scores => {
  const store = storeOf(client, table);
  const runOf = async (runId: string) => {
    const row = await store.get(keys.run(runId));
    return row && runRow.parse(row);
  };
  /** The attempt before is left for those who are reading it; the one before that goes. */
  const dropOld = async (runId: string, attempt: number): Promise<void> => {
    if (attempt < 1) return;
    const { pk } = keys.scorecards(runId, attempt, '');
    const old = await store.query(pk, { ProjectionExpression: `${key.partition}, ${key.sort}` });
    await store.writeAll(old.map((row) => remove({ pk, sk: z.string().parse(row[key.sort]) })));
  };

  const bodyAt = async <T>(at: Key, schema: z.ZodType<{ body: T }>): Promise<T | undefined> => {
    const row = await store.get(at);
    return row && schema.parse(row).body;
  };
  const bodiesIn = async <T>({ pk }: Key, schema: z.ZodType<{ body: T }>): Promise<T[]> =>
    (await store.query(pk)).map((row) => schema.parse(row).body);
  /** A day that is published again may hold fewer: whoever is no longer of the charter is taken out. */
  const replaceAll = async (
    keyOf: (version: string, association: string) => Key,
    version: string,
    rows: readonly { association: string }[],
  ): Promise<void> => {
    const { pk } = keyOf(version, '');
    const kept = new Set<string>(rows.map((row) => row.association));
    const before = await store.query(pk, { ProjectionExpression: `${key.partition}, ${key.sort}` });
    const gone = before.map((row) => z.string().parse(row[key.sort])).filter((sk) => !kept.has(sk));
    await store.writeAll([
      ...rows.map((row) => put({ ...keyOf(version, row.association), body: bodyOf(row) })),
      ...gone.map((sk) => remove({ pk, sk })),
    ]);
  };

  return {
    attemptAt: async (runId, notBefore) => {
      const number = ((await runOf(runId))?.attempt ?? 0) + 1;
      const rows = (await store.query(keys.tally(runId, number, '').pk)).map((row) => tallyRow.parse(row));
      return { number, tallies: rows.filter((row) => row.keptAt >= notBefore).map((row) => row.body) };
    },
    keepTallies: async (runId, attempt, tallies, at) => {
      const expires = Math.floor(Date.parse(at) / 1000) + checkpointDays * 86_400;
      await store.writeAll(
        tallies.map((tally) =>
          put({
            ...keys.tally(runId, attempt, tally.association),
            keptAt: at,
            [key.expiry]: expires,
            body: bodyOf(tally),
          }),
        ),
      );
    },
    keepRun: async (made, attempt, scorecards) => {
      const rows = [...byAssociation(scorecards)].map(([association, own]) =>
        put({ ...keys.scorecards(made.id, attempt, association), body: bodyOf(own) }),
      );
      await store.writeAll(rows);
      const stands = await store.putUnless(
        { ...keys.run(made.id), attempt, body: bodyOf(made) },
        `${absent} OR attempt <= :attempt`,
        { ':attempt': attempt },
      );
      await store.putUnless({ ...keys.latestRun(), run: made.id }, `${absent} OR run <= :run`, {
        ':run': made.id,
      });
      if (stands) await dropOld(made.id, attempt - 2);
    },
    latestRun: async () => {
      const pointer = await store.get(keys.latestRun());
      return pointer && (await runOf(latestRow.parse(pointer).run))?.body;
    },
    run: async (runId) => (await runOf(runId))?.body,
    scorecardsOf: async (runId, association) => {
      const attempt = (await runOf(runId))?.attempt;
      if (attempt === undefined) return [];
      if (association === undefined) {
        const rows = await store.query(keys.scorecards(runId, attempt, '').pk);
        return rows.flatMap((row) => scorecardsRow.parse(row).body);
      }
      const row = await store.get(keys.scorecards(runId, attempt, association));
      return row ? scorecardsRow.parse(row).body : [];
    },
    keepFailure: async (found) => {
      const row = { ...keys.failure(found.id), opened: false, body: bodyOf(found) };
      return (await store.putUnless(row, absent)) ? 'new' : 'known';
    },
    failure: (id) => bodyAt(keys.failure(id), failureRow),
    unopenedFailures: async () => {
      const rows = await store.query(
        keys.failure('').pk,
        { FilterExpression: 'opened = :no' },
        { ':no': false },
      );
      return rows.map((row) => failureRow.parse(row).body);
    },
    markOpened: async (id) => {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: marshall(keys.failure(id)),
          UpdateExpression: 'SET opened = :yes',
          ConditionExpression: `attribute_exists(${key.partition})`,
          ExpressionAttributeValues: marshall({ ':yes': true }),
        }),
      );
    },
    publication: () => bodyAt(keys.publicationPointer(), publicationRow),
    published: (version) => bodiesIn(keys.published(version, ''), publishedRow),
    publishedOf: (version, association) => bodyAt(keys.published(version, association), publishedRow),
    trends: (version) => bodiesIn(keys.trends(version, ''), trendsRow),
    trendsOf: (version, association) => bodyAt(keys.trends(version, association), trendsRow),
    keepPublication: async (made, rows, trends) => {
      await replaceAll(keys.trends, made.version, trends);
      await replaceAll(keys.published, made.version, rows);
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...keys.publicationPointer(), body: bodyOf(made) }),
        }),
      );
    },
  };
};
