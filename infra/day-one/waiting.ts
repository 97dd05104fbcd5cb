import { type CloudWatchClient, paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import { paginateListSchedules, type SchedulerClient } from '@aws-sdk/client-scheduler';
import { ListSubscriptionsByTopicCommand, type SNSClient } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type Finding, finding } from './finding.ts';

export type WaitingFacts = {
  /** Queue by queue: messages that wait. */
  queues: readonly { name: string; waiting: number }[];
  /** Addresses that get alarms, and whether a person has confirmed each. */
  subscriptions: readonly { endpoint: string; confirmed: boolean }[];
  schedules: readonly { name: string; state: string }[];
  ringing: readonly { name: string; text: string }[];
};

type Clients = { sqs: SQSClient; sns: SNSClient; scheduler: SchedulerClient; cloudwatch: CloudWatchClient };
type Places = { queues: readonly string[]; topic: string; scheduleGroup: string; alarms: readonly string[] };

/** Asks what waits for a person: messages, confirmations, schedules that are off, alarms that ring. */
export const waitingFacts = async (clients: Clients, places: Places): Promise<WaitingFacts> => {
  const queues: { name: string; waiting: number }[] = [];
  for (const url of places.queues) {
    const { Attributes } = await clients.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['ApproximateNumberOfMessages'] }),
    );
    queues.push({
      name: url.slice(url.lastIndexOf('/') + 1),
      waiting: Number(Attributes?.ApproximateNumberOfMessages ?? 0),
    });
  }
  const { Subscriptions = [] } = await clients.sns.send(
    new ListSubscriptionsByTopicCommand({ TopicArn: places.topic }),
  );
  const schedules: { name: string; state: string }[] = [];
  for await (const { Schedules = [] } of paginateListSchedules(
    { client: clients.scheduler },
    { GroupName: places.scheduleGroup },
  ))
    for (const { Name = '', State = 'unknown' } of Schedules) schedules.push({ name: Name, state: State });
  const ringing: { name: string; text: string }[] = [];
  const own = new Set(places.alarms);
  for await (const { MetricAlarms = [] } of paginateDescribeAlarms(
    { client: clients.cloudwatch },
    { StateValue: 'ALARM' },
  ))
    for (const { AlarmName = '', AlarmDescription = '' } of MetricAlarms)
      if (own.has(AlarmName)) ringing.push({ name: AlarmName, text: AlarmDescription });
  return {
    queues,
    subscriptions: Subscriptions.map(({ Endpoint = '', SubscriptionArn = '' }) => ({
      endpoint: Endpoint,
      confirmed: SubscriptionArn.startsWith('arn:'),
    })),
    schedules,
    ringing,
  };
};

/** A dead letter is in a queue whose name says so. */
const isForPeople = (name: string): boolean => /DeadLetters|Undelivered|Untold/.test(name);

/** Judges what a person still has to do, or has overlooked. */
export const judgeWaiting = (facts: WaitingFacts): Finding[] => {
  const dead = facts.queues.filter(({ name, waiting }) => isForPeople(name) && waiting > 0);
  const off = facts.schedules.filter(({ state }) => state !== 'ENABLED');
  const unconfirmed = facts.subscriptions.filter(({ confirmed }) => !confirmed);
  return [
    finding(
      'dead letters',
      dead.length === 0,
      dead.length === 0 ? 'none' : dead.map(({ name, waiting }) => `${name}: ${waiting}`).join(', '),
      'docs/runbook.md#a-dead-letter',
    ),
    finding(
      'alarm mailbox',
      unconfirmed.length === 0 && facts.subscriptions.length > 0,
      facts.subscriptions
        .map((it) => `${it.endpoint} ${it.confirmed ? 'confirmed' : 'not confirmed'}`)
        .join(', ') || 'nobody is told of alarms',
      'its owner clicks the link in the mail from AWS Notifications; ask again by deploying',
    ),
    finding(
      'schedules',
      off.length === 0 && facts.schedules.length > 0,
      off.length === 0
        ? `${facts.schedules.length} on`
        : off.map((it) => `${it.name}: ${it.state}`).join(', '),
      'EventBridge console, Schedules, our group: enable it; deploy if there is none',
    ),
    finding(
      'alarms',
      facts.ringing.length === 0,
      facts.ringing.length === 0 ? 'quiet' : facts.ringing.map((it) => it.text || it.name).join(' | '),
      'read each article; alarms on silence ring after a first deployment until each schedule has run once',
    ),
  ];
};
