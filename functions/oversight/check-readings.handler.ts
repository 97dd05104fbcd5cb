import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { loggedTasks } from '../../shared/adapters/system/tasks.ts';
import { onSchedule } from '../shell/schedule.ts';
import { checkReadings } from './check-readings.ts';
import { carryingIn } from './reader.wiring.ts';

/** Once an hour every report of danger that waits for a reader is looked at, and none of them opened. */
export const handler = onSchedule('check-readings', ['cases', 'confidences', 'bus'], (environment) => {
  const tasks = loggedTasks(process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'check-readings', systemClock);
  const check = checkReadings({ ...carryingIn(environment, new DynamoDBClient({})), tasks });
  return async () => {
    await check();
  };
});
