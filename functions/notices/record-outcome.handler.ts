import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { dynamoAddressMails } from '../../shared/adapters/dynamodb/address-mails.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { loggedTasks } from '../../shared/adapters/system/tasks.ts';
import { onOutcome } from '../shell/outcome.ts';
import { recordAddressOutcome } from './record-address-outcome.ts';
import { recordOutcome } from './record-outcome.ts';

/** SES says what became of a mail: it is kept, and the case is told. */
export const handler = onOutcome(['cases', 'bus'], (env) => {
  const table = { client: new DynamoDBClient({}), table: env.CASES_TABLE };
  const notices = dynamoNotices(table);
  const moves = storedCaseMoves({
    cases: dynamoCases(table),
    notices,
    announcer: eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME }),
    clock: systemClock,
    hash: sha256,
  });
  const tasks = loggedTasks(process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'record-outcome', systemClock);
  const record = recordOutcome({ notices, moves, tasks, clock: systemClock });
  const recordAddress = recordAddressOutcome({ addressMails: dynamoAddressMails(table), tasks });
  return (outcome) => ('address' in outcome ? recordAddress(outcome) : record(outcome));
});
