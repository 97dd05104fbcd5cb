import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onEvent } from '../shell/event.ts';
import { openCase } from './open-case.ts';

/** A run found a failure: a case opens, or is joined. */
export const handler = onEvent('FailureDetected', ['scores', 'cases', 'bus'], (env) => {
  const client = new DynamoDBClient({});
  const moves = storedCaseMoves({
    cases: dynamoCases({ client, table: env.CASES_TABLE }),
    notices: dynamoNotices({ client, table: env.CASES_TABLE }),
    announcer: eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME }),
    clock: systemClock,
    hash: sha256,
  });
  const open = openCase({
    scores: dynamoScores({ client, table: env.SCORES_TABLE }),
    moves,
    clock: systemClock,
  });
  return async (detail, context) => {
    await open(detail, context);
  };
});
