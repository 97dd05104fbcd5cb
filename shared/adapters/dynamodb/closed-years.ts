import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import { closedYear } from '../../domain/scoring/closed-year.ts';
import type { ClosedYears } from '../../ports/closed-years.ts';
import { held } from './parts/held.ts';

const row = z.object({ closed: closedYear });

/** Closed years in the `scores` table, a row a year. */
export const dynamoClosedYears = (to: { client: DynamoDBClient; table: string }): ClosedYears => ({
  of: async (year) => {
    const Key = marshall(keys.closedYear(year));
    const asked = new GetItemCommand({ TableName: to.table, Key, ConsistentRead: true });
    const { Item } = await to.client.send(asked);
    return Item && row.parse(unmarshall(Item)).closed;
  },
  close: async (each) => {
    return (await held(
      to.client.send(
        new PutItemCommand({
          TableName: to.table,
          Item: marshall({ ...keys.closedYear(each.year), closed: closedYear.parse(each) }),
          ConditionExpression: `attribute_not_exists(${key.partition})`,
        }),
      ),
    ))
      ? 'closed'
      : 'closed-before';
  },
});
