import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { onSchedule } from '../shell/schedule.ts';
import { publish } from './publish.ts';

/** On the fixed day of the month the latest figures become public. */
export const handler = onSchedule('publish', ['associations', 'scores'], (env) => {
  const client = new DynamoDBClient({});
  const publishing = publish({
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    scores: dynamoScores({ client, table: env.SCORES_TABLE }),
  });
  return async (scheduledFor) => {
    await publishing(scheduledFor);
  };
});
