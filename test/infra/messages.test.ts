import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { eventCatalogue, eventSource } from '../../shared/contracts/events.ts';
import { routing } from '../../shared/contracts/routing.ts';
import { schedules } from '../../shared/contracts/schedules.ts';
import { functionsOf, resourcesOf } from '../support/deployed.ts';

const { Service } = inject('templates');
const functions = functionsOf(Service);

const arnOf = z
  .object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) })
  .transform((it) => it['Fn::GetAtt'][0]);
const queue = z.looseObject({
  VisibilityTimeout: z.number().optional(),
  SqsManagedSseEnabled: z.literal(true),
  RedrivePolicy: z.object({ deadLetterTargetArn: arnOf, maxReceiveCount: z.number() }).optional(),
});
const queues = new Map(
  resourcesOf(Service, 'AWS::SQS::Queue').map(({ id, properties }) => [id, queue.parse(properties)]),
);
const queueOf = (id: string) => {
  const found = queues.get(id);
  if (!found) throw new Error(`no queue ${id}`);
  return found;
};

const mapping = z.looseObject({
  EventSourceArn: arnOf,
  FunctionName: z.object({ Ref: z.string() }),
  FunctionResponseTypes: z.array(z.string()),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }),
  BatchSize: z.number(),
});
const mappings = resourcesOf(Service, 'AWS::Lambda::EventSourceMapping').map(({ properties }) =>
  mapping.parse(properties),
);
const fedBy = (queueId: string): string | undefined => {
  const fed = mappings.find((each) => each.EventSourceArn === queueId);
  return functions.find(({ id }) => id === fed?.FunctionName.Ref)?.name;
};

const target = z.looseObject({ Arn: arnOf, DeadLetterConfig: z.object({ Arn: arnOf }) });
const rule = z.looseObject({
  EventPattern: z.record(z.string(), z.unknown()),
  EventBusName: z.unknown(),
  Targets: z.tuple([target]),
});
const rules = resourcesOf(Service, 'AWS::Events::Rule').map(({ properties }) => rule.parse(properties));

const ringingQueues = new Set(
  resourcesOf(Service, 'AWS::CloudWatch::Alarm').flatMap(({ properties }) => {
    if (properties.MetricName !== 'ApproximateNumberOfMessagesVisible') return [];
    expect(properties).toMatchObject({ Threshold: 1, EvaluationPeriods: 1 });
    return JSON.stringify(properties.Dimensions).match(/"Fn::GetAtt":\["([^"]+)"/)?.[1] ?? [];
  }),
);

describe('every asynchronous hop', () => {
  test('goes through a queue of the function, which has dead letters that ring', () => {
    expect(mappings.length).toBeGreaterThan(11);
    for (const { EventSourceArn } of mappings) {
      const { RedrivePolicy } = queueOf(EventSourceArn);
      expect(RedrivePolicy?.maxReceiveCount).toBe(5);
      expect([...ringingQueues]).toContain(RedrivePolicy?.deadLetterTargetArn);
    }
  });

  test('waits six times as long as its function may run, and only what failed comes back', () => {
    for (const each of mappings) {
      const fn = functions.find(({ id }) => id === each.FunctionName.Ref);
      expect(queueOf(each.EventSourceArn).VisibilityTimeout).toBe((fn?.timeout ?? 0) * 6);
      expect(each.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(each.ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2);
    }
  });

  test('a function that may run for minutes takes one message at a time', () => {
    const long = mappings.filter(
      (each) => (functions.find(({ id }) => id === each.FunctionName.Ref)?.timeout ?? 0) >= 60,
    );
    expect(long.map(({ BatchSize }) => BatchSize)).toEqual(long.map(() => 1));
    expect(long.length).toBeGreaterThan(9);
  });

  test('no function is called without a queue between, but by the gateway', () => {
    for (const { properties } of resourcesOf(Service, 'AWS::Lambda::Permission'))
      expect(properties.Principal).toBe('apigateway.amazonaws.com');
  });

  test('what a rule or a schedule cannot hand over is kept and rings', () => {
    const keptBy = resourcesOf(Service, 'AWS::Scheduler::Schedule').map(({ properties }) =>
      z.looseObject({ Target: target }).parse(properties),
    );
    const places = [...rules.map(({ Targets }) => Targets[0]), ...keptBy.map(({ Target }) => Target)];
    expect(places).toHaveLength(rules.length + Object.keys(schedules).length);
    for (const { DeadLetterConfig } of places) expect([...ringingQueues]).toContain(DeadLetterConfig.Arn);
  });

  test('every queue refuses what does not come over TLS', () => {
    const policies = resourcesOf(Service, 'AWS::SQS::QueuePolicy').map(({ properties }) =>
      JSON.stringify(properties),
    );
    for (const id of queues.keys())
      expect(
        policies.some((each) => each.includes(id) && each.includes('"aws:SecureTransport":"false"')),
      ).toBe(true);
  });
});

describe('who hears what', () => {
  const listeners = {
    'open-case': 'escalation/open-case',
    'notify-board': 'notices/notify-board',
    'notify-regulator': 'notices/notify-regulator',
    'pass-on-address': 'notices/pass-on-address',
  } as const;

  test.each(Object.entries(listeners))('%s is a rule with the pattern of its line', (name, fn) => {
    const line = Object.entries(routing).find(([listener]) => listener === name)?.[1];
    const made = rules.filter(({ Targets }) => fedBy(Targets[0].Arn) === fn);
    expect(made.map(({ EventPattern }) => EventPattern)).toEqual([
      {
        source: [eventSource],
        'detail-type': [line?.event],
        ...(line && 'where' in line && { detail: { about: line.where } }),
      },
    ]);
    expect(Object.keys(eventCatalogue)).toContain(line?.event);
  });

  test('outcomes of our own mails come from the account’s bus, and of no other mail', () => {
    const [made] = rules.filter(({ Targets }) => fedBy(Targets[0].Arn) === 'notices/record-outcome');
    expect(made?.EventBusName).toBe('default');
    expect(made?.EventPattern).toMatchObject({
      source: ['aws.ses'],
      detail: {
        mail: {
          tags: {
            'ses:configuration-set': [
              { Ref: expect.stringMatching(/^MailConfigurationSet/) },
              { Ref: expect.stringMatching(/^MailSafety/) },
            ],
          },
        },
      },
    });
  });

  test('everything said on the bus, and every outcome, is kept for thirteen months', () => {
    const archives = resourcesOf(Service, 'AWS::Events::Archive').map(({ properties }) => properties);
    expect(archives.map((each) => each.RetentionDays)).toEqual([400, 400]);
    expect(archives.map((each) => each.EventPattern)).toEqual(
      expect.arrayContaining([{ source: [eventSource] }, expect.objectContaining({ source: ['aws.ses'] })]),
    );
  });
});

describe('mail', () => {
  test('SES tells six kinds of outcome and watches neither openings nor clicks', () => {
    const [destination] = resourcesOf(Service, 'AWS::SES::ConfigurationSetEventDestination');
    const told = z
      .looseObject({ EventDestination: z.looseObject({ MatchingEventTypes: z.array(z.string()) }) })
      .parse(destination?.properties).EventDestination.MatchingEventTypes;
    expect(told.sort()).toEqual(['bounce', 'complaint', 'delivery', 'deliveryDelay', 'reject', 'send']);
  });

  test('needs TLS, honours the suppression list, and trusts no guess about addresses', () => {
    const [set] = resourcesOf(Service, 'AWS::SES::ConfigurationSet');
    expect(set?.properties).toMatchObject({
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
    expect(JSON.stringify(set?.properties)).toMatch(/AutoValidation|ConditionThreshold/i);
  });
});

describe('the clock', () => {
  const made = resourcesOf(Service, 'AWS::Scheduler::Schedule').map(({ properties }) =>
    z
      .looseObject({
        GroupName: z.string(),
        ScheduleExpression: z.string(),
        ScheduleExpressionTimezone: z.string(),
        Target: z.looseObject({
          Arn: arnOf,
          Input: z.string(),
          RetryPolicy: z.object({ MaximumEventAgeInSeconds: z.number() }),
        }),
      })
      .parse(properties),
  );
  const wakes = {
    scoring: 'scoring/run',
    'open-missed': 'escalation/open-missed',
    'advance-cases': 'escalation/advance-cases',
    'sweep-notices': 'notices/sweep-notices',
    'sequence-ledger': 'publication/sequence-ledger',
    'seal-receipts': 'publication/seal-receipts',
    'count-escalations': 'publication/count-escalations',
    'check-readings': 'oversight/check-readings',
    'check-mailboxes': 'notices/check-mailboxes',
    'panel-daily': 'oversight/panel-daily',
    publish: 'publication/publish',
  } as const;

  test.each(Object.entries(schedules))('%s wakes its function at its time in London', (name, { cron }) => {
    const [own] = made.filter(({ Target }) => Target.Input.includes(`"${name}"`));
    expect(own).toMatchObject({ ScheduleExpression: cron, ScheduleExpressionTimezone: 'Europe/London' });
    // The stage is in the name, so that two stages in one account do not meet.
    expect(own?.GroupName).toMatch(/trial.*Clockwork/);
    const [, fn] = Object.entries(wakes).find(([schedule]) => schedule === name) ?? [];
    expect(fedBy(own?.Target.Arn ?? '')).toBe(fn);
    expect(JSON.parse(own?.Target.Input ?? '')).toEqual({
      schedule: name,
      scheduledFor: '<aws.scheduler.scheduled-time>',
    });
    expect(own?.Target.RetryPolicy.MaximumEventAgeInSeconds).toBe(3600);
  });

  test('no schedule is set for the hour that one day a year is missing and one day comes twice', () => {
    for (const { ScheduleExpression } of made) {
      const [minute, hour] = ScheduleExpression.replace('cron(', '').split(' ');
      expect(minute).toMatch(/^\d+$/);
      expect(hour).not.toBe('1');
    }
    expect(made).toHaveLength(Object.keys(schedules).length);
  });
});
