import * as z from 'zod';
import { arn, flag, kind, number, type Place, texts } from './kind.ts';
import { policyDocument } from './statement.ts';

const queueArn = (place: Place): string => arn(place, 'sqs', place.name);
const queueUrl = (place: Place): string => `${place.endpoint}/${place.account}/${place.name}`;

const redrive = z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: number });

/** A queue becomes rows of the local state: at least once, with receive counts and redrive. */
export const queueKind = kind({
  type: 'AWS::SQS::Queue',
  nameFrom: 'QueueName',
  reference: queueUrl,
  attributes: { Arn: queueArn, QueueName: (place) => place.name, QueueUrl: queueUrl },
  properties: {
    VisibilityTimeout: number.default(30),
    MessageRetentionPeriod: number.default(345_600),
    DelaySeconds: number.default(0),
    RedrivePolicy: redrive.optional(),
    SqsManagedSseEnabled: flag.optional(),
  },
  inert: ['QueueName', 'ReceiveMessageWaitTimeSeconds', 'RedriveAllowPolicy', 'Tags'],
  add: (wiring, place, queue) => {
    wiring.queues.set(queueArn(place), {
      arn: queueArn(place),
      name: place.name,
      url: queueUrl(place),
      visibilitySeconds: queue.VisibilityTimeout,
      retentionSeconds: queue.MessageRetentionPeriod,
      delaySeconds: queue.DelaySeconds,
      redrive: queue.RedrivePolicy && {
        to: queue.RedrivePolicy.deadLetterTargetArn,
        afterReceives: queue.RedrivePolicy.maxReceiveCount,
      },
    });
  },
});

/** Who may send to a queue: a rule without its line here delivers nothing, as in AWS. */
export const queuePolicyKind = kind({
  type: 'AWS::SQS::QueuePolicy',
  properties: { Queues: texts, PolicyDocument: policyDocument },
  add: (wiring, place, policy) => {
    for (const url of policy.Queues) {
      const name = arn(place, 'sqs', url.split('/').at(-1) ?? '');
      wiring.resourcePolicies.set(name, [
        ...(wiring.resourcePolicies.get(name) ?? []),
        ...policy.PolicyDocument,
      ]);
    }
  },
});
