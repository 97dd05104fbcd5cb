import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { sesSuppression } from '../../shared/adapters/ses/suppression.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { loggedTasks } from '../../shared/adapters/system/tasks.ts';
import { onSchedule } from '../shell/schedule.ts';
import { checkMailboxes } from './check-mailboxes.ts';

/** Once a day every mailbox that could be owed a mail is looked up in the list of those that SES sends nothing to. */
export const handler = onSchedule('check-mailboxes', ['associations', 'mailboxes'], (env) => {
  const check = checkMailboxes({
    associations: dynamoAssociations({ client: new DynamoDBClient({}), table: env.ASSOCIATIONS_TABLE }),
    // SES asks whoever is quick to slow down; a night is long.
    suppression: sesSuppression(new SESv2Client({ maxAttempts: 8, retryMode: 'adaptive' })),
    tasks: loggedTasks(process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'check-mailboxes', systemClock),
    mailboxes: { regulator: env.REGULATOR_MAILBOX, tradeBody: env.TRADE_BODY_MAILBOX },
    list: env.SUPPRESSION_LIST,
  });
  return async () => {
    await check();
  };
});
