import { createHash } from 'node:crypto';
import { type DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys, tables } from '../../contracts/register.ts';
import { erasure } from '../../domain/submission/erasure.ts';
import type { Erasures } from '../../ports/erasures.ts';

const row = z.object({ erasure });

/** Days beyond the longest recovery of a table: a restore takes its time, too. */
const spareDays = 5;
const keptDays = Math.max(...Object.values(tables).map(({ recoveryDays }) => recoveryDays)) + spareDays;

/**
 * What tenants took back, in a partition of the `ledger` table: it is recovered by itself, and neither the answers nor the
 * words come back with it. Dropped when no backup can bring back what it names.
 */
export const dynamoErasures = (to: { client: DynamoDBClient; table: string }): Erasures => ({
  note: async (each, on) => {
    const id = createHash('sha256').update(JSON.stringify(each)).digest('hex');
    const expires = Date.parse(`${on}T00:00:00Z`) / 1000 + keptDays * 86_400;
    const Item = marshall({ ...keys.erased(on, id), erasure: erasure.parse(each), [key.expiry]: expires });
    await to.client.send(new PutItemCommand({ TableName: to.table, Item }));
  },
  since: async (day) => {
    const query = {
      TableName: to.table,
      ConsistentRead: true,
      KeyConditionExpression: `${key.partition} = :erased AND ${key.sort} >= :day`,
      ExpressionAttributeValues: marshall({ ':erased': keys.erased('', '').pk, ':day': day }),
    };
    const found: z.infer<typeof erasure>[] = [];
    for await (const { Items = [] } of paginateQuery({ client: to.client }, query))
      found.push(...Items.map((item) => row.parse(unmarshall(item)).erasure));
    return found;
  },
});
