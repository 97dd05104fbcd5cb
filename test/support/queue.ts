import type { Context, SQSEvent, SQSRecord } from 'aws-lambda';

/** One message as SQS hands it to Lambda. */
export const record = (body: unknown, id = 'm1'): SQSRecord => ({
  messageId: id,
  receiptHandle: 'r',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  attributes: {
    ApproximateReceiveCount: '2',
    SentTimestamp: '1',
    SenderId: 's',
    ApproximateFirstReceiveTimestamp: '1',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-west-2:1:q',
  awsRegion: 'eu-west-2',
});
/** What Lambda says about an invocation. */
export const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'f',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '128',
  awsRequestId: 'id',
  logGroupName: 'g',
  logStreamName: 's',
  getRemainingTimeInMillis: () => 1000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};
/** Messages as one invocation gets them. */
export const batch = (...records: SQSRecord[]): SQSEvent => ({ Records: records });
