import { Duration } from 'aws-cdk-lib';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type Alarms, fiveMinutes } from './alarms.ts';

/** The house queue. Messages hold ids only, so SQS's own encryption is enough and no key stands in the way. */
export const houseQueue = (
  scope: Construct,
  id: string,
  props: { retention: Duration; visibility?: Duration; deadLetters?: IQueue; receives?: number },
): Queue =>
  new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: props.retention,
    ...(props.visibility && { visibilityTimeout: props.visibility }),
    ...(props.deadLetters && {
      deadLetterQueue: { queue: props.deadLetters, maxReceiveCount: props.receives ?? 5 },
    }),
  });

/** A queue in which a person must look, with the alarm that says so. Kept 14 days, the longest there is. */
export const deadLetterQueue = (scope: Construct, id: string, alarms: Alarms, impact: string): Queue => {
  const queue = houseQueue(scope, id, { retention: Duration.days(14) });
  alarms.add(scope, `${id}Alarm`, {
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes, statistic: 'Maximum' }),
    impact,
    article: 'a-dead-letter',
  });
  return queue;
};
