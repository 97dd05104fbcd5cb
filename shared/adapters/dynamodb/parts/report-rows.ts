import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../../contracts/register.ts';
import { type Instant, localDate } from '../../../domain/time/calendar.ts';
import type { WaitingReport } from '../../../ports/danger-reports.ts';

const plain = z.object({
  [key.partition]: z.string(),
  [key.sort]: z.string(),
  [key.expiry]: z.int(),
  reading: z.string(),
  due: localDate,
  settled: z.string().optional(),
  hasAddress: z.boolean().optional(),
  addressSettled: z.string().optional(),
  body: z.instanceof(Uint8Array).optional(),
  dataKey: z.instanceof(Uint8Array).optional(),
});

/** A report's row: what may stand in plain, and the sealed rest where it was asked for. */
export type ReportRow = WaitingReport & {
  settled: boolean;
  hasAddress: boolean;
  /** Readers have done with the address of this version. */
  addressSettled: boolean;
  body?: Uint8Array;
  dataKey?: Uint8Array;
};

/** `undefined` where its time is over: the store drops rows late, by days if it likes. */
export const reportRowOf = (item: unknown, now: Instant): ReportRow | undefined => {
  const { sk, expires, reading, due, settled, hasAddress = false, ...row } = plain.parse(item);
  if (Date.parse(now) >= expires * 1000) return undefined;
  return {
    ...{ key: sk, reading, due, settled: settled === reading, hasAddress },
    addressSettled: row.addressSettled === reading,
    ...(row.body && row.dataKey && { body: row.body, dataKey: row.dataKey }),
  };
};

const byDue = (a: ReportRow, b: ReportRow): number => (`${a.due}${a.key}` < `${b.due}${b.key}` ? -1 : 1);

/** Every report that is held, the earliest due first; `sealed`: with what only a reader's role can open. */
export const reportRows = async (
  { client, table }: { client: DynamoDBClient; table: string },
  now: Instant,
  sealed: boolean,
): Promise<ReportRow[]> => {
  const found: ReportRow[] = [];
  const query = {
    TableName: table,
    KeyConditionExpression: `${key.partition} = :partition`,
    ExpressionAttributeValues: marshall({ ':partition': keys.dangerReport('').pk }),
    ConsistentRead: true,
    ...(!sealed && {
      ProjectionExpression: [
        ...[key.partition, key.sort, key.expiry],
        ...['reading', 'due', 'settled', 'hasAddress', 'addressSettled'],
      ].join(', '),
    }),
  };
  for await (const page of paginateQuery({ client }, query))
    found.push(...(page.Items ?? []).flatMap((item) => reportRowOf(unmarshall(item), now) ?? []));
  return found.sort(byDue);
};
