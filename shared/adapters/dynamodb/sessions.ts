import { createHash } from 'node:crypto';
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type Key, key, keys } from '../../contracts/register.ts';
import { endOf, type Session, session } from '../../domain/people/session.ts';
import { type Instant, instant } from '../../domain/time/calendar.ts';
import type { Sessions } from '../../ports/people.ts';
import { held } from './parts/held.ts';

/**
 * Sessions in the `people` table. The row's key is the hash of the secret: who reads the table can sign in as nobody.
 * @param at.row the rows they are kept in: those of people with a role, when left out
 */
export const dynamoSessions = (at: {
  client: DynamoDBClient;
  table: string;
  row?: typeof keys.session | typeof keys.panelSession;
}): Sessions => {
  const { client, table, row = keys.session } = at;
  // Members of panels are signed out in their own row.
  const own = row === keys.session;
  const get = async (place: Key) => {
    const Key = marshall(place);
    return (await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  };
  const signedOutAt = async ({ subject }: Session): Promise<Instant | undefined> => {
    const Item = own ? await get(keys.signedOut(subject)) : undefined;
    return Item && instant.parse(unmarshall(Item).at);
  };
  const rowOf = (secret: string) => row(createHash('sha256').update(secret).digest('hex'));
  return {
    start: async (secret, each) => {
      const expires = Math.ceil(Date.parse(endOf(each)) / 1000);
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...rowOf(secret), ...session.parse(each), [key.expiry]: expires }),
          ConditionExpression: `attribute_not_exists(${key.partition})`,
        }),
      );
    },

    find: async (secret) => {
      const Item = await get(rowOf(secret));
      if (!Item) return undefined;
      const { subject, startedAt, seenAt } = unmarshall(Item);
      const found = session.parse({ subject, startedAt, seenAt });
      const over = await signedOutAt(found);
      return over !== undefined && found.startedAt <= over ? undefined : found;
    },

    touch: async (secret, seenAt) => {
      await held(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: marshall(rowOf(secret)),
            UpdateExpression: 'SET seenAt = :at',
            // Without it, a request that was on its way would bring back a session that was just ended.
            ConditionExpression: `attribute_exists(${key.partition})`,
            ExpressionAttributeValues: marshall({ ':at': seenAt }),
          }),
        ),
      );
    },

    end: async (secret) => {
      await client.send(new DeleteItemCommand({ TableName: table, Key: marshall(rowOf(secret)) }));
    },
  };
};
