import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { fiveMinutes } from './alarms.ts';
import { deadLetterQueue, houseQueue } from './queues.ts';
import { type FunctionProps, type House, ServiceFunction } from './service-function.ts';

export type QueueFedProps = FunctionProps & {
  /** Messages a call; 1 where each of them may take long. */
  batch: number;
};

/**
 * A function behind a queue of its own: whatever wakes it (a rule, a schedule, a mail's outcome) puts a message there,
 * a failure is tried five times, and what still fails waits for a person and rings.
 */
export class QueueFedFunction extends ServiceFunction {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, house: House, props: QueueFedProps) {
    super(scope, id, house, props);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', house.alarms, props.impact);
    this.queue = houseQueue(this, 'Queue', {
      retention: Duration.days(4),
      // As AWS advises: long enough for a batch that is held back to be tried again by the same poller.
      visibility: Duration.seconds(6 * props.timeout.toSeconds()),
      deadLetters: this.deadLetters,
      receives: 5,
    });
    this.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: props.batch,
        reportBatchItemFailures: true,
        maxConcurrency: 2,
      }),
    );
    house.alarms.add(this, 'QueueAge', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: fiveMinutes, statistic: 'Maximum' }),
      // A message counts as old while it is being worked on, so a long run may not ring.
      atLeast: 600 + props.timeout.toSeconds(),
      impact: props.impact,
      article: 'a-queue-grows-old',
    });
  }
}
