import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { key, keys, peoplePartition } from '../../contracts/register.ts';
import { type Person, person } from '../../domain/people/person.ts';
import type { People } from '../../ports/people.ts';
import { held } from './parts/held.ts';

const personIn = (item: Parameters<typeof unmarshall>[0]): Person => {
  const { [key.partition]: _, [key.sort]: __, ...rest } = unmarshall(item);
  return person.parse(rest);
};

/** People with a role in the `people` table, one row a subject. */
export const dynamoPeople = ({ client, table }: { client: DynamoDBClient; table: string }): People => ({
  find: async (subject) => {
    const Key = marshall(keys.person(subject));
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    return Item && personIn(Item);
  },

  put: async (each) => {
    const Item = marshall({ ...keys.person(each.subject), ...person.parse(each) });
    await client.send(new PutItemCommand({ TableName: table, Item }));
  },

  remove: async (subject) => {
    return held(
      client.send(
        new DeleteItemCommand({
          TableName: table,
          Key: marshall(keys.person(subject)),
          ConditionExpression: `attribute_exists(${key.partition})`,
        }),
      ),
    );
  },

  // A handful of people: they never fill a page of 1 MB.
  list: async () => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${key.partition} = :people`,
        ExpressionAttributeValues: marshall({ ':people': peoplePartition }),
        ConsistentRead: true,
      }),
    );
    return Items.map(personIn);
  },
});
