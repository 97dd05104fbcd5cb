import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { onSchedule } from '../shell/schedule.ts';
import { casesIn } from './cases.wiring.ts';
import { openMissed } from './open-missed.ts';

/** Once an hour every failure whose event was lost on the way gets its case. */
export const handler = onSchedule('open-missed', ['scores', 'cases', 'bus'], (env) => {
  const { client, moves, clock } = casesIn(env);
  const scores = dynamoScores({ client, table: env.SCORES_TABLE });
  const open = openMissed({ scores, moves, clock });
  return async (scheduledFor) => {
    await open(scheduledFor);
  };
});
