import { DeleteItemCommand, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys, waitingPartition } from '../../contracts/register.ts';
import { ledgerEntry } from '../../domain/ledger/entry.ts';
import type { WaitingEntries } from '../../ports/ledger.ts';

const entryRow = z.object({ entry: ledgerEntry });

/** Entries as the cases wrote them, in the `cases` table beside the events that they are about. */
export const dynamoWaiting = ({
  client,
  table,
}: {
  client: DynamoDBClient;
  table: string;
}): WaitingEntries => ({
  oldest: async (most) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: `${key.partition} = :waiting`,
        ExpressionAttributeValues: marshall({ ':waiting': waitingPartition }),
        Limit: most,
      }),
    );
    return Items.map((row) => entryRow.parse(unmarshall(row)).entry);
  },
  numbered: async (entries) => {
    for (const { at, id } of entries)
      await client.send(new DeleteItemCommand({ TableName: table, Key: marshall(keys.ledgerEntry(at, id)) }));
  },
});
