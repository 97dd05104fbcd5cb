import { Duration, RemovalPolicy, TimeZone } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleGroup,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { SqsSendMessage } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { metrics } from '../../shared/contracts/metrics.ts';
import { type ScheduleName, schedules } from '../../shared/contracts/schedules.ts';
import { fiveMinutes } from './alarms.ts';
import type { QueueFedFunction } from './queue-fed-function.ts';
import { deadLetterQueue } from './queues.ts';
import type { House } from './service-function.ts';

/** The clockwork: the group of all schedules, and the place for ticks that could not be handed over. */
export class Clockwork extends Construct {
  readonly group: ScheduleGroup;
  readonly undelivered: Queue;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    const impact = 'A tick of the clock was lost: deadlines, scores or publication wait for the next one.';
    this.group = new ScheduleGroup(this, 'Group', { removalPolicy: RemovalPolicy.DESTROY });
    this.undelivered = deadLetterQueue(this, 'Undelivered', house.alarms, impact);
    house.alarms.add(this, 'Dropped', {
      metric: new MathExpression({
        expression: 'FILL(dropped, 0) + FILL(lost, 0)',
        usingMetrics: {
          dropped: this.group.metricDropped({ period: fiveMinutes }),
          lost: this.group.metricFailedToBeSentToDLQ(undefined, { period: fiveMinutes }),
        },
        period: fiveMinutes,
      }),
      impact,
      article: 'a-schedule-was-not-handed-over',
    });
  }
}

/** The house schedule: London time, through the function's queue, with an alarm on silence. */
export class Scheduled extends Construct {
  constructor(
    scope: Construct,
    id: string,
    house: House,
    props: { name: ScheduleName; wakes: QueueFedFunction; clockwork: Clockwork; impact: string },
  ) {
    super(scope, id);
    const { cron, silenceHours } = schedules[props.name];
    new Schedule(this, 'Schedule', {
      description: props.name,
      scheduleGroup: props.clockwork.group,
      schedule: ScheduleExpression.expression(cron, TimeZone.EUROPE_LONDON),
      target: new SqsSendMessage(props.wakes.queue, {
        input: ScheduleTargetInput.fromObject({
          schedule: props.name,
          scheduledFor: ContextAttribute.scheduledTime,
        }),
        // A tick that is an hour late is worth nothing: the next one does its work.
        maxEventAge: Duration.hours(1),
        deadLetterQueue: props.clockwork.undelivered,
      }),
    });
    // CloudWatch looks back a week at most, so a monthly schedule cannot be watched in this way.
    if (silenceHours === undefined) return;
    house.alarms.add(this, 'Silence', {
      metric: new Metric({
        namespace: metrics.namespace,
        metricName: metrics.completed.name,
        dimensionsMap: {
          [metrics.functionDimension]: props.wakes.lambda.functionName,
          [metrics.completed.dimension]: props.name,
        },
        statistic: Stats.SUM,
        period: Duration.hours(1),
      }),
      silentBelow: 1,
      periods: silenceHours,
      impact: props.impact,
      article: 'a-schedule-is-silent',
    });
  }
}
