import { type DynamoDBClient, GetItemCommand, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Key, key, keys, sealedPartition } from '../../contracts/register.ts';
import { sealedWeek } from '../../domain/ledger/sealed-week.ts';
import { bytesOfTile, readTile } from '../../domain/ledger/tiles.ts';
import { localDate } from '../../domain/time/calendar.ts';
import type { SealedReceipts } from '../../ports/sealed-receipts.ts';
import { held } from './parts/held.ts';

const weekRow = z
  .object({ [key.sort]: localDate, size: z.int(), root: z.string() })
  .transform(({ sk, size, root }) => sealedWeek.parse({ week: sk, size, root }));
const tileRow = z.object({ bytes: z.instanceof(Uint8Array) });

const hashBytes = 32;
/** Tiles written at once. */
const atOnce = 8;

/** Weeks and their trees in the `ledger` table, in partitions of their own. */
export const dynamoSealedReceipts = ({
  client,
  table,
}: {
  client: DynamoDBClient;
  table: string;
}): SealedReceipts => {
  const get = async (at: Key): Promise<unknown> => {
    const Key = marshall(at);
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    return Item && unmarshall(Item);
  };
  return {
    weeks: async () => {
      const query = {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: `${key.partition} = :partition`,
        ExpressionAttributeValues: marshall({ ':partition': sealedPartition }),
      };
      const rows: unknown[] = [];
      for await (const page of paginateQuery({ client }, query))
        rows.push(...(page.Items ?? []).map((item) => unmarshall(item)));
      return rows.map((row) => weekRow.parse(row));
    },
    week: async (monday) => {
      const row = await get(keys.sealedWeek(monday));
      return row === undefined ? undefined : weekRow.parse(row);
    },
    tile: async (of, place) => {
      const row = await get(keys.receiptsTile(of, place));
      if (row === undefined) return undefined;
      const { bytes } = tileRow.parse(row);
      return readTile(bytes, bytes.length / hashBytes);
    },
    keep: async (of, tiles) => {
      const put = ({ hashes, ...place }: (typeof tiles)[number]) => {
        const Item = marshall({ ...keys.receiptsTile(of, place), bytes: bytesOfTile(hashes) });
        return client.send(new PutItemCommand({ TableName: table, Item }));
      };
      for (let from = 0; from < tiles.length; from += atOnce)
        await Promise.all(tiles.slice(from, from + atOnce).map(put));
    },
    seal: async ({ week, size, root }) => {
      const Item = marshall({ ...keys.sealedWeek(week), size, root });
      const ConditionExpression = `attribute_not_exists(${key.partition})`;
      return (await held(client.send(new PutItemCommand({ TableName: table, Item, ConditionExpression }))))
        ? 'sealed'
        : 'sealed-before';
    },
  };
};
