import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import type { Instant } from '../../domain/time/calendar.ts';
import type { PanelMailKey, PanelTold } from '../../ports/panel-told.ts';
import { held } from './parts/held.ts';

const row = z.object({ told: z.array(z.string()).default([]) });

/** After this long without a mail nobody needs to know which was the last. */
const keptSeconds = 400 * 24 * 60 * 60;

const expiresAfter = (now: Instant): number => Math.ceil(Date.parse(now) / 1000) + keptSeconds;

/** Which mails went to members of panels: a row a member and kind in the `people` table, with ids and days alone. */
export const dynamoPanelTold = ({ client, table }: { client: DynamoDBClient; table: string }): PanelTold => {
  const rowOf = ({ association, id, kind }: PanelMailKey) => ({
    TableName: table,
    Key: marshall(keys.panelTold(association, id, kind)),
  });
  const ofThisDay = '#day = :day AND attribute_not_exists(sent)';
  const names = { '#day': 'day' };

  return {
    last: async (mail) => {
      const { Item } = await client.send(new GetItemCommand({ ...rowOf(mail), ConsistentRead: true }));
      return Item ? row.parse(unmarshall(Item)).told : [];
    },

    claim: (mail, day, now, until) =>
      held(
        client.send(
          new UpdateItemCommand({
            ...rowOf(mail),
            UpdateExpression: `SET #day = :day, heldUntil = :until, ${key.expiry} = :expires REMOVE sent`,
            ConditionExpression: `attribute_not_exists(#day) OR #day < :day OR (${ofThisDay} AND heldUntil <= :now)`,
            ExpressionAttributeNames: names,
            ExpressionAttributeValues: marshall({
              ...{ ':day': day, ':now': now, ':until': until, ':expires': expiresAfter(now) },
            }),
          }),
        ),
      ),

    sent: async (mail, day, told) => {
      const marked = client.send(
        new UpdateItemCommand({
          ...rowOf(mail),
          UpdateExpression: 'SET sent = :sent, told = :told',
          ConditionExpression: '#day = :day',
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: marshall({ ':day': day, ':sent': true, ':told': [...told] }),
        }),
      );
      await held(marked);
    },

    release: async (mail, day, now) => {
      const released = client.send(
        new UpdateItemCommand({
          ...rowOf(mail),
          UpdateExpression: 'SET heldUntil = :now',
          ConditionExpression: ofThisDay,
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: marshall({ ':day': day, ':now': now }),
        }),
      );
      await held(released);
    },
  };
};
