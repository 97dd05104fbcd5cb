import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { keys } from '../../contracts/register.ts';
import { countedEscalations } from '../../domain/publication/escalations.ts';
import type { Escalations } from '../../ports/escalations.ts';

const row = z.object({ body: z.string() });

/** One row of the `scores` table. Of 400 KB that fit into a row, an escalation takes a quarter of one. */
export const dynamoEscalations = ({
  client,
  table,
}: {
  client: DynamoDBClient;
  table: string;
}): Escalations => {
  const key = keys.countedEscalations();
  return {
    counted: async () => {
      const { Item } = await client.send(new GetItemCommand({ TableName: table, Key: marshall(key) }));
      return Item && countedEscalations.parse(JSON.parse(row.parse(unmarshall(Item)).body));
    },
    keep: async (counted) => {
      const Item = marshall({ ...key, body: JSON.stringify(counted) });
      await client.send(new PutItemCommand({ TableName: table, Item }));
    },
  };
};
