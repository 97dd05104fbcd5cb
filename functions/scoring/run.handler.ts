import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoMargins } from '../../shared/adapters/dynamodb/margins.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { eventBridgeAnnouncer } from '../../shared/adapters/eventbridge/announcer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onSchedule } from '../shell/schedule.ts';
import { runScoring } from './run-scoring.ts';

/** Every night the whole sector is scored, and what fails is announced. */
export const handler = onSchedule('scoring', ['associations', 'submissions', 'scores', 'bus'], (env) => {
  const client = new DynamoDBClient({});
  const run = runScoring({
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    margins: dynamoMargins({ client, table: env.ASSOCIATIONS_TABLE }),
    submissions: dynamoSubmissions({ client, table: env.SUBMISSIONS_TABLE }),
    scores: dynamoScores({ client, table: env.SCORES_TABLE }),
    announcer: eventBridgeAnnouncer({ client: new EventBridgeClient({}), bus: env.BUS_NAME }),
    clock: systemClock,
    hash: sha256,
  });
  return async (scheduledFor) => {
    await run(scheduledFor);
  };
});
