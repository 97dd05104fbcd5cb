import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { onEvent } from '../shell/event.ts';
import { casesIn } from './cases.wiring.ts';
import { openCase } from './open-case.ts';

/** A run found a failure: a case opens, or is joined. */
export const handler = onEvent('FailureDetected', ['scores', 'cases', 'bus'], (env) => {
  const { client, moves, clock } = casesIn(env);
  const scores = dynamoScores({ client, table: env.SCORES_TABLE });
  const open = openCase({ scores, moves, clock });
  return async (detail, context) => {
    await open(detail, context);
  };
});
