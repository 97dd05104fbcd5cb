import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { KMSClient } from '@aws-sdk/client-kms';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { keys, sealedFor } from '../../contracts/register.ts';
import { dangerReport } from '../../domain/reading/danger-report.ts';
import type { DangerReports, HeldReport } from '../../ports/danger-reports.ts';
import { type ReportRow, reportRowOf, reportRows } from '../dynamodb/parts/report-rows.ts';
import { unsealed } from './parts/unsealed.ts';

/** Calls of the key service under way at once. */
const atOnce = 50;

/** Opens reports of danger: the role that holds this may have the vault's key used for them. */
export const kmsDangerReports = (to: {
  client: DynamoDBClient;
  table: string;
  kms: KMSClient;
}): DangerReports => {
  const opened = async ({ key, reading, due, hasAddress, body, dataKey }: ReportRow): Promise<HeldReport> => {
    if (!body || !dataKey) throw new Error('a report of danger has nothing sealed in it');
    const text = await unsealed(to.kms, keys.dangerReport(key), sealedFor.report, { body, dataKey });
    return { key, reading, due, hasAddress, report: dangerReport.parse(JSON.parse(text)) };
  };
  const allOf = async (rows: readonly ReportRow[]): Promise<HeldReport[]> => {
    const found: HeldReport[] = [];
    for (let from = 0; from < rows.length; from += atOnce)
      found.push(...(await Promise.all(rows.slice(from, from + atOnce).map(opened))));
    return found;
  };
  return {
    open: async (now) => allOf((await reportRows(to, now, true)).filter(({ settled }) => !settled)),
    get: async (key, now) => {
      const Key = marshall(keys.dangerReport(key));
      const { Item } = await to.client.send(
        new GetItemCommand({ TableName: to.table, Key, ConsistentRead: true }),
      );
      const row = Item && reportRowOf(unmarshall(Item), now);
      return row && opened(row);
    },
    about: async (association, now) =>
      (await allOf(await reportRows(to, now, true))).filter(
        ({ report }) => report.association === association,
      ),
  };
};
