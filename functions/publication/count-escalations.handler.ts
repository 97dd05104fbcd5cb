import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoEscalations } from '../../shared/adapters/dynamodb/escalations.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { loggedTasks } from '../../shared/adapters/system/tasks.ts';
import { onSchedule } from '../shell/schedule.ts';
import { countEscalations } from './count-escalations.ts';
import { watchDates } from './watch-dates.ts';

/** Every night: what became of all cases that went to the regulator, and whether rare dates were kept. */
export const handler = onSchedule('count-escalations', ['associations', 'cases', 'scores'], (env) => {
  const client = new DynamoDBClient({});
  const count = countEscalations({
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    cases: dynamoCases({ client, table: env.CASES_TABLE }),
    escalations: dynamoEscalations({ client, table: env.SCORES_TABLE }),
    clock: systemClock,
  });
  const watch = watchDates({
    scores: dynamoScores({ client, table: env.SCORES_TABLE }),
    tasks: loggedTasks(process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'count-escalations', systemClock),
    clock: systemClock,
  });
  return async () => {
    await watch();
    await count();
  };
});
