import { createHash } from 'node:crypto';
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import { addressKey } from '../../domain/people/panel-member.ts';
import { type Instant, instant } from '../../domain/time/calendar.ts';
import type { PanelLinks } from '../../ports/panels.ts';
import { held } from './parts/held.ts';

const stored = z.object({ address: z.string(), until: instant });

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');
const seconds = (at: Instant): number => Math.ceil(Date.parse(at) / 1000);

/** The address of a link that still counts: the store drops rows late, by days if it likes. */
const addressIn = (item: Parameters<typeof unmarshall>[0] | undefined, now: Instant): string | undefined => {
  if (!item) return undefined;
  const { address, until } = stored.parse(unmarshall(item));
  return now < until ? address : undefined;
};

/** Links of panels in the `people` table. The row's key is the hash of the secret: who reads the table can use none. */
export const dynamoPanelLinks = ({
  client,
  table,
}: {
  client: DynamoDBClient;
  table: string;
}): PanelLinks => ({
  make: async ({ secret, address, until }, most, now) => {
    const hour = now.slice(0, 13);
    const counted = client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: marshall(keys.panelLinkCount(hashed(addressKey(address)), hour)),
        UpdateExpression: `ADD made :one SET ${key.expiry} = :expires`,
        ConditionExpression: 'attribute_not_exists(made) OR made < :most',
        ExpressionAttributeValues: marshall({ ':one': 1, ':most': most, ':expires': seconds(now) + 7200 }),
      }),
    );
    if (!(await held(counted))) return false;
    const row = { ...keys.panelLink(hashed(secret)), address: addressKey(address), until };
    const Item = marshall({ ...row, [key.expiry]: seconds(until) });
    await client.send(new PutItemCommand({ TableName: table, Item }));
    return true;
  },

  find: async (secret, now) => {
    const Key = marshall(keys.panelLink(hashed(secret)));
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    return addressIn(Item, now);
  },

  use: async (secret, now) => {
    const Key = marshall(keys.panelLink(hashed(secret)));
    const taken = await client.send(
      new DeleteItemCommand({ TableName: table, Key, ReturnValues: 'ALL_OLD' }),
    );
    return addressIn(taken.Attributes, now);
  },
});
