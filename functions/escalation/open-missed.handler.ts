import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onSchedule } from '../shell/schedule.ts';
import { openMissed } from './open-missed.ts';

/** Once an hour every failure whose event was lost on the way gets its case. */
export const handler = onSchedule('open-missed', ['scores', 'cases', 'bus'], (env) => {
  const client = new DynamoDBClient({});
  const moves = storedCaseMoves({
    cases: dynamoCases({ client, table: env.CASES_TABLE }),
    notices: dynamoNotices({ client, table: env.CASES_TABLE }),
    announcer: eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME }),
    clock: systemClock,
    hash: sha256,
  });
  const scores = dynamoScores({ client, table: env.SCORES_TABLE });
  const open = openMissed({ scores, moves, clock: systemClock });
  return async (scheduledFor) => {
    await open(scheduledFor);
  };
});
