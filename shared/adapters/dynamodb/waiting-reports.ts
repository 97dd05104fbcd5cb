import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { keys } from '../../contracts/register.ts';
import type { WaitingReport, WaitingReports } from '../../ports/danger-reports.ts';
import { held } from './parts/held.ts';
import { type ReportRow, reportRows } from './parts/report-rows.ts';

type Version = Pick<WaitingReport, 'key' | 'reading'>;

/** Reports of danger that wait, in the `confidences` table; nothing of them is opened. */
export const dynamoWaitingReports = (to: { client: DynamoDBClient; table: string }): WaitingReports => {
  /** Names the version that readers have done with, unless it is another by now. */
  const mark = async (as: 'settled' | 'addressSettled', { key, reading }: Version): Promise<void> => {
    await held(
      to.client.send(
        new UpdateItemCommand({
          TableName: to.table,
          Key: marshall(keys.dangerReport(key)),
          UpdateExpression: `SET ${as} = :reading`,
          ConditionExpression: 'reading = :reading',
          ExpressionAttributeValues: marshall({ ':reading': reading }),
        }),
      ),
    );
  };
  const shown = ({ key, reading, due }: ReportRow): WaitingReport => ({ key, reading, due });
  return {
    waiting: async (now) => (await reportRows(to, now, false)).filter(({ settled }) => !settled).map(shown),
    settle: (report) => mark('settled', report),
    withAddress: async (now) =>
      (await reportRows(to, now, false))
        .filter(({ hasAddress, addressSettled }) => hasAddress && !addressSettled)
        .map(shown),
    settleAddress: (report) => mark('addressSettled', report),
  };
};
