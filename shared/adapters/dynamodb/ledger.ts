import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Key, key, keys } from '../../contracts/register.ts';
import { bytesOfTile, readTile } from '../../domain/ledger/tiles.ts';
import { instant } from '../../domain/time/calendar.ts';
import type { Ledger, LedgerAppend } from '../../ports/ledger.ts';

const headRow = z.object({
  size: z.int(),
  root: z.string(),
  note: z.string(),
  key: z.string(),
  at: instant,
});
const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) });
const placeRow = z.object({ index: z.int(), salt: z.string().optional() });

const hashBytes = 32;
const absent = `attribute_not_exists(${key.partition})`;

const put = (
  table: string,
  row: Key & Record<string, unknown>,
  condition?: { says: string; values?: Record<string, unknown> },
): TransactWriteItem => ({
  Put: {
    TableName: table,
    Item: marshall(row, { removeUndefinedValues: true }),
    ...(condition && {
      ConditionExpression: condition.says,
      ...(condition.values && {
        ExpressionAttributeValues: marshall(condition.values),
        ExpressionAttributeNames: { '#size': 'size' },
      }),
    }),
  },
});

const writesOf = (table: string, append: LedgerAppend): TransactWriteItem[] => {
  const { before, head, day, tiles, bundles, places } = append;
  const stands = before === 0 ? { says: absent } : { says: '#size = :before', values: { ':before': before } };
  return [
    put(table, { ...keys.ledgerHead(), ...head }, stands),
    put(table, { ...keys.ledgerHeadOf(day), ...head }),
    ...tiles.map(({ level, index, hashes }) =>
      put(table, { ...keys.ledgerTile(level, index), bytes: bytesOfTile(hashes) }),
    ),
    ...bundles.map(({ index, bytes }) => put(table, { ...keys.ledgerBundle(index), bytes })),
    ...places.map(({ id, index, salt }) =>
      put(table, { ...keys.ledgerPlace(id), index, salt }, { says: absent }),
    ),
  ];
};

const isConflict = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some((each) =>
    ['ConditionalCheckFailed', 'TransactionConflict'].includes(each.Code ?? ''),
  );

/** The public log in the `ledger` table. */
export const dynamoLedger = ({ client, table }: { client: DynamoDBClient; table: string }): Ledger => {
  const get = async <T>(at: Key, schema: z.ZodType<T>): Promise<T | undefined> => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: marshall(at), ConsistentRead: true }),
    );
    return Item && schema.parse(unmarshall(Item));
  };
  return {
    head: () => get(keys.ledgerHead(), headRow),
    tile: async ({ level, index }) => {
      const row = await get(keys.ledgerTile(level, index), bytesRow);
      return row && readTile(row.bytes, row.bytes.length / hashBytes);
    },
    bundle: async (index) => (await get(keys.ledgerBundle(index), bytesRow))?.bytes,
    place: async (id) => {
      const row = await get(keys.ledgerPlace(id), placeRow);
      return row && { index: row.index, ...(row.salt !== undefined && { salt: row.salt }) };
    },
    append: async (append) => {
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems: writesOf(table, append) }));
        return 'appended';
      } catch (error) {
        if (isConflict(error)) return 'conflict';
        throw new Error(`${append.places.length} entries could not be added to the ledger`, { cause: error });
      }
    },
    headOf: (day) => get(keys.ledgerHeadOf(day), headRow),
    keepHeadOf: async (day, head) => {
      const Item = marshall({ ...keys.ledgerHeadOf(day), ...head });
      try {
        await client.send(new PutItemCommand({ TableName: table, Item, ConditionExpression: absent }));
      } catch (error) {
        // The day has one: somebody else was first.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
};
