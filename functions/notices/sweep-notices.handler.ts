import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { loggedTasks } from '../../shared/adapters/system/tasks.ts';
import { onSchedule } from '../shell/schedule.ts';
import { sweepNotices } from './sweep-notices.ts';

/** Once an hour whatever got stuck between an event and a mail is found and set going again. */
export const handler = onSchedule('sweep-notices', ['cases', 'bus'], (env) => {
  const table = { client: new DynamoDBClient({}), table: env.CASES_TABLE };
  const notices = dynamoNotices(table);
  const announcer = eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME });
  const [clock, hash] = [systemClock, sha256];
  const moves = storedCaseMoves({ cases: dynamoCases(table), notices, announcer, clock, hash });
  const tasks = loggedTasks(process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'sweep-notices', clock);
  const sweep = sweepNotices({ notices, moves, announcer, tasks, clock });
  return async () => {
    await sweep();
  };
});
