import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { key, keys } from '../../contracts/register.ts';
import { association } from '../../domain/association.ts';
import type { Associations } from '../../ports/associations.ts';
import { held } from './parts/held.ts';
import { listed } from './parts/listed.ts';

/** The register of associations, all in one partition of the `associations` table. */
export const dynamoAssociations = ({
  client,
  table,
}: {
  client: DynamoDBClient;
  table: string;
}): Associations => {
  const { rowOf, list, load } = listed(
    { client, table },
    { schema: association, keyOf: keys.association, id: (each) => each.id },
  );
  return {
    get: async (id) => {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall(keys.association(id)) }),
      );
      return Item && rowOf(unmarshall(Item));
    },
    list,
    load,
    setMailbox: async (id, of, address) => {
      return (await held(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: marshall(keys.association(id)),
            UpdateExpression: 'SET #mailbox = :address',
            ConditionExpression: `attribute_exists(${key.partition})`,
            ExpressionAttributeNames: { '#mailbox': `${of}Mailbox` },
            ExpressionAttributeValues: marshall({ ':address': address }),
          }),
        ),
      ))
        ? 'set'
        : 'no-such-association';
    },
  };
};
