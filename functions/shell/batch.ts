import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { log, nameOf } from './log.ts';
import { placeOf } from './place.ts';

export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/**
 * A function behind a queue: one message after the other, in order. One that fails, fails alone: its id is reported,
 * the queue delivers it again and, after some tries, puts it among the dead letters.
 * @param one what to do with the JSON of one message's body; `id` is the queue's own id of the message.
 */
export const onBatch = (name: string, one: (body: unknown, id: string) => Promise<void>): QueueHandler =>
  middy<SQSEvent, SQSBatchResponse>().handler(async (event: SQSEvent) => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    for (const record of event.Records) {
      try {
        await one(JSON.parse(record.body), record.messageId);
      } catch (error) {
        log('error', 'message failed', {
          listener: name,
          message_id: record.messageId,
          received: record.attributes.ApproximateReceiveCount,
          error: nameOf(error),
          place: placeOf(error),
        });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  });
