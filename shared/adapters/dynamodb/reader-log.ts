import { type DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import { type ReaderLogEntry, readerLogEntry } from '../../domain/reading/reader-log.ts';
import type { ReaderLog } from '../../ports/reader-log.ts';
import { held } from './parts/held.ts';

const row = z.object({ entry: readerLogEntry });

/** What may happen once has a key that says so; a reader may open a thing often, once in a thousandth of a second. */
const nameOf = (entry: ReaderLogEntry): string => {
  switch (entry.kind) {
    case 'opened':
      return `${entry.at}#opened#${entry.by}`;
    case 'found':
      return `found#${entry.by}`;
    case 'raised':
      return 'raised';
    case 'address-word':
      return `address-word#${entry.turn}`;
    default:
      return entry satisfies never;
  }
};

const inTime = (a: ReaderLogEntry, b: ReaderLogEntry): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** The readers' log in the `cases` table, from which no role of the service may delete. */
export const dynamoReaderLog = ({ client, table }: { client: DynamoDBClient; table: string }): ReaderLog => ({
  note: async (what, entry) => {
    return (await held(
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...keys.readerLog(what, nameOf(entry)), entry }, { removeUndefinedValues: true }),
          ConditionExpression: `attribute_not_exists(${key.partition})`,
        }),
      ),
    ))
      ? 'noted'
      : 'known';
  },
  of: async (what) => {
    const found: ReaderLogEntry[] = [];
    const query = {
      TableName: table,
      KeyConditionExpression: `${key.partition} = :partition`,
      ExpressionAttributeValues: marshall({ ':partition': keys.readerLog(what, '').pk }),
      ConsistentRead: true,
    };
    for await (const page of paginateQuery({ client }, query))
      found.push(...(page.Items ?? []).map((item) => row.parse(unmarshall(item)).entry));
    return found.sort(inTime);
  },
});
