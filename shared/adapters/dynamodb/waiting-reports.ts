import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { keys } from '../../contracts/register.ts';
import type { WaitingReports } from '../../ports/danger-reports.ts';
import { held } from './parts/held.ts';
import { reportRows } from './parts/report-rows.ts';

/** Reports of danger that wait, in the `confidences` table; nothing of them is opened. */
export const dynamoWaitingReports = (to: { client: DynamoDBClient; table: string }): WaitingReports => ({
  waiting: async (now) =>
    (await reportRows(to, now, false))
      .filter(({ settled }) => !settled)
      .map(({ key, reading, due }) => ({ key, reading, due })),
  settle: async ({ key, reading }) => {
    await held(
      to.client.send(
        new UpdateItemCommand({
          TableName: to.table,
          Key: marshall(keys.dangerReport(key)),
          UpdateExpression: 'SET settled = :reading',
          ConditionExpression: 'reading = :reading',
          ExpressionAttributeValues: marshall({ ':reading': reading }),
        }),
      ),
    );
  },
});
