import * as z from 'zod';
import type { Clock } from '../clock.ts';
import type { Table } from '../template/wiring.ts';
import type { Store } from './store.ts';

const page = z.object({
  Items: z.array(z.record(z.string(), z.unknown())).default([]),
  LastEvaluatedKey: z.unknown().optional(),
});

const sweepTable = async (
  store: Store,
  table: Table,
  attribute: string,
  seconds: number,
): Promise<number> => {
  const names = Object.fromEntries(table.key.map((each, index) => [`#k${index}`, each.name]));
  let from: unknown;
  let dropped = 0;
  do {
    const scan = {
      TableName: table.name,
      ProjectionExpression: Object.keys(names).join(', '),
      FilterExpression: '#expires < :now',
      ExpressionAttributeNames: { ...names, '#expires': attribute },
      ExpressionAttributeValues: { ':now': { N: String(seconds) } },
      ...(from !== undefined && { ExclusiveStartKey: from }),
    };
    const answer = await store.call('Scan', JSON.stringify(scan));
    if (answer.status !== 200)
      throw new Error(`looking for expired rows of ${table.name} failed: ${answer.body}`);
    const found = page.parse(JSON.parse(answer.body));
    for (const Key of found.Items) {
      await store.call('DeleteItem', JSON.stringify({ TableName: table.name, Key }));
      dropped += 1;
    }
    from = found.LastEvaluatedKey;
  } while (from !== undefined);
  return dropped;
};

/** Deletes every row whose expiry (seconds since 1970) has passed by the service's clock; answers how many. */
export const sweepExpired = async (store: Store, tables: Iterable<Table>, clock: Clock): Promise<number> => {
  let dropped = 0;
  for (const table of tables)
    if (table.expiry !== undefined)
      dropped += await sweepTable(store, table, table.expiry, Math.floor(clock.now() / 1000));
  return dropped;
};
