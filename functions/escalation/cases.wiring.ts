import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { storedCaseMoves } from '../../shared/adapters/escalation/case-moves.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import type { Variables } from '../../shared/contracts/environment.ts';

/** Cases, and moving them: what every function that opens or advances one is made of. */
export const casesIn = (env: Variables<'cases'> & Variables<'bus'>, client = new DynamoDBClient({})) => {
  const table = { client, table: env.CASES_TABLE };
  const cases = dynamoCases(table);
  const moves = storedCaseMoves({
    cases,
    notices: dynamoNotices(table),
    announcer: eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME }),
    clock: systemClock,
    hash: sha256,
  });
  return { client, cases, moves, clock: systemClock };
};
