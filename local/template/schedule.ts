import * as z from 'zod';
import { arn, kind } from './kind.ts';

export const scheduleGroupKind = kind({
  type: 'AWS::Scheduler::ScheduleGroup',
  nameFrom: 'Name',
  attributes: { Arn: (place) => arn(place, 'scheduler', `schedule-group/${place.name}`) },
  properties: {},
  inert: ['Name', 'Tags'],
});

const target = z.strictObject({
  Arn: z.string().regex(/^arn:aws:sqs:/, 'only a queue is understood as the target of a schedule'),
  RoleArn: z.string(),
  Input: z.string(),
  SqsParameters: z.strictObject({}).optional(),
  // Handing over to a queue of this machine needs no second try, so nothing is left over either.
  DeadLetterConfig: z.unknown().optional(),
  RetryPolicy: z.unknown().optional(),
});

const named = z.object({ schedule: z.string() });

/** What a schedule's message calls itself; `npm start` and its pages use that word. */
const ownName = (input: string, otherwise: string): string => {
  try {
    return named.parse(JSON.parse(input)).schedule;
  } catch {
    // Not JSON, or it does not say: the schedule's own name will do.
    return otherwise;
  }
};

/** A schedule becomes a cron job of the movable clock that sends its message to its queue. */
export const scheduleKind = kind({
  type: 'AWS::Scheduler::Schedule',
  nameFrom: 'Name',
  attributes: { Arn: (place) => arn(place, 'scheduler', `schedule/default/${place.name}`) },
  properties: {
    ScheduleExpression: z.string(),
    ScheduleExpressionTimezone: z.string().default('UTC'),
    FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
    State: z.literal('ENABLED').optional(),
    GroupName: z.string().default('default'),
    Target: target,
  },
  inert: ['Name', 'Description'],
  add: (wiring, place, schedule) => {
    wiring.schedules.push({
      name: ownName(schedule.Target.Input, place.name),
      arn: arn(place, 'scheduler', `schedule/${schedule.GroupName}/${place.name}`),
      group: arn(place, 'scheduler', `schedule-group/${schedule.GroupName}`),
      expression: schedule.ScheduleExpression,
      timeZone: schedule.ScheduleExpressionTimezone,
      target: schedule.Target.Arn,
      role: schedule.Target.RoleArn,
      input: schedule.Target.Input,
    });
  },
});
