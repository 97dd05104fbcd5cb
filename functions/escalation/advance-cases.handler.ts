import { onSchedule } from '../shell/schedule.ts';
import { advanceCases } from './advance-cases.ts';
import { casesIn } from './cases.wiring.ts';

/** Once an hour every deadline that has come is acted upon. */
export const handler = onSchedule('advance-cases', ['cases', 'bus'], (env) => {
  const advance = advanceCases(casesIn(env));
  return async (scheduledFor) => {
    await advance(scheduledFor);
  };
});
