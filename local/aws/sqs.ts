import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { QueueStore } from '../queues/queue-store.ts';
import type { Wiring } from '../template/wiring.ts';
import type { Caller, Callers } from './callers.ts';
import { refusal } from './refusal.ts';

const asked = z.strictObject({
  QueueUrl: z.string(),
  MessageBody: z.string().min(1),
  DelaySeconds: z.int().min(0).max(900).optional(),
});

/** SQS: SendMessage only; whoever reads a queue here is the function that the template maps to it. */
export const sqs =
  (needs: { queues: QueueStore; wiring: Wiring; callers: Callers }) =>
  (caller: Caller, operation: string, body: unknown): unknown => {
    if (operation !== 'SendMessage')
      throw refusal('UnknownOperationException', `SQS ${operation} is not emulated on this machine`);
    const { QueueUrl, MessageBody, DelaySeconds } = asked.parse(body);
    const queue = [...needs.wiring.queues.values()].find((each) => each.url === QueueUrl);
    if (!queue) throw refusal('QueueDoesNotExist', 'The specified queue does not exist.');
    needs.callers.authorize(caller, {
      action: 'sqs:SendMessage',
      resource: queue.arn,
      resourcePolicy: needs.wiring.resourcePolicies.get(queue.arn) ?? [],
    });
    return {
      MessageId: needs.queues.send(queue.arn, MessageBody, DelaySeconds),
      MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
    };
  };
