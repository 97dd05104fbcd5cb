import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onSchedule } from '../shell/schedule.ts';
import { advanceCases } from './advance-cases.ts';

/** Once an hour every deadline that has come is acted upon. */
export const handler = onSchedule('advance-cases', ['cases', 'bus'], (env) => {
  const table = { client: new DynamoDBClient({}), table: env.CASES_TABLE };
  const cases = dynamoCases(table);
  const moves = storedCaseMoves({
    cases,
    notices: dynamoNotices(table),
    announcer: eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME }),
    clock: systemClock,
    hash: sha256,
  });
  const advance = advanceCases({ cases, moves, clock: systemClock });
  return async (scheduledFor) => {
    await advance(scheduledFor);
  };
});
