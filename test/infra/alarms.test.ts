import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { articles } from '../../infra/parts/alarms.ts';
import { metrics, taskKinds } from '../../shared/contracts/metrics.ts';
import { tables } from '../../shared/contracts/register.ts';
import { schedules } from '../../shared/contracts/schedules.ts';
import { functionsOf, resourcesOf } from '../support/deployed.ts';
import { root } from '../support/sources.ts';

const { Edge, Service } = inject('templates');
const functions = functionsOf(Service);
const runbook = readFileSync(join(root, 'docs/runbook.md'), 'utf8');
const written = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

const alarms = resourcesOf(Service, 'AWS::CloudWatch::Alarm').map(({ id, properties }) => ({
  id,
  ...z
    .looseObject({
      AlarmDescription: z.string(),
      AlarmActions: z.array(z.unknown()),
      OKActions: z.array(z.unknown()),
      MetricName: z.string().optional(),
      TreatMissingData: z.string(),
      EvaluationPeriods: z.number(),
      Period: z.number().optional(),
    })
    .parse(properties),
  text: JSON.stringify(properties),
}));

describe('every alarm', () => {
  test('says who is hurt and links an article that is written', () => {
    for (const { AlarmDescription } of alarms) {
      const [, impact, article] =
        /^([A-Z].+\.) See docs\/runbook\.md#([a-z-]+)$/.exec(AlarmDescription) ?? [];
      expect(impact, AlarmDescription).toBeDefined();
      expect(written).toContain(article);
    }
  });

  test('goes to the alarm mailbox, when it rings and when it is over', () => {
    for (const { AlarmActions, OKActions } of alarms) {
      expect(AlarmActions).toEqual([{ Ref: expect.stringMatching(/^AlarmsTopic/) }]);
      expect(OKActions).toEqual(AlarmActions);
    }
    expect(resourcesOf(Service, 'AWS::SNS::Subscription')[0]?.properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'on-call@example.org',
    });
  });

  test('may speak to its topic, which has no key to stand in the way', () => {
    const [topic] = resourcesOf(Service, 'AWS::SNS::Topic');
    expect(topic?.properties.KmsMasterKeyId).toBeUndefined();
    const policy = JSON.stringify(resourcesOf(Service, 'AWS::SNS::TopicPolicy')[0]?.properties);
    expect(policy).toContain('"Service":"cloudwatch.amazonaws.com"');
    expect(policy).toContain('"aws:SourceAccount":{"Ref":"AWS::AccountId"}');
  });
});

describe('what rings', () => {
  test('every function, when it fails and when it is held back, with its own impact', () => {
    expect(functions.length).toBeGreaterThan(11);
    for (const fn of functions)
      for (const metric of ['Errors', 'Throttles']) {
        const own = alarms.filter(
          (each) => each.MetricName === metric && each.text.includes(`"Ref":"${fn.id}"`),
        );
        expect(own, `${fn.name} ${metric}`).toHaveLength(1);
        expect(own[0]?.AlarmDescription.startsWith(fn.impact)).toBe(true);
      }
  });

  test('silence of every schedule that can be watched, also when nothing at all is counted', () => {
    for (const [name, { silenceHours }] of Object.entries(schedules)) {
      const own = alarms.filter(
        ({ MetricName, text }) => MetricName === metrics.completed.name && text.includes(`"Value":"${name}"`),
      );
      expect(own, name).toHaveLength(silenceHours === undefined ? 0 : 1);
      for (const alarm of own) {
        expect(alarm.TreatMissingData).toBe('breaching');
        expect(alarm.EvaluationPeriods * (alarm.Period ?? 0)).toBe((silenceHours ?? 0) * 3600);
      }
    }
  });

  test('each kind of task that a person was asked to do', () => {
    for (const kind of taskKinds)
      expect(
        alarms.filter(({ text }) => text.includes(`"Value":"${kind}"`)),
        kind,
      ).toHaveLength(1);
  });

  test('the age of every queue that feeds a function', () => {
    const fed = resourcesOf(Service, 'AWS::Lambda::EventSourceMapping').length;
    expect(fed).toBeGreaterThan(11);
    expect(alarms.filter(({ MetricName }) => MetricName === 'ApproximateAgeOfOldestMessage')).toHaveLength(
      fed,
    );
  });

  test('every rule, the clock, every table, the pages, and the reputation of our mail', () => {
    const ringing = (part: string) => alarms.filter(({ text }) => text.includes(part)).length;
    expect(ringing('"FailedInvocations"')).toBe(resourcesOf(Service, 'AWS::Events::Rule').length);
    expect(ringing('"InvocationsFailedToBeSentToDlq"')).toBe(
      resourcesOf(Service, 'AWS::Events::Rule').length,
    );
    expect(ringing('"InvocationDroppedCount"')).toBe(1);
    expect(ringing('"WriteThrottleEvents"')).toBe(Object.keys(tables).length);
    expect(ringing('"MetricName":"5xx"')).toBe(1);
    expect(ringing('"Reputation.BounceRate"')).toBe(3);
    expect(ringing('"Reputation.ComplaintRate"')).toBe(3);
  });

  test('every function that nears its time limit, whichever it is', () => {
    const slow = alarms.filter(({ AlarmDescription }) => AlarmDescription.endsWith('#a-function-is-slow'));
    for (const { id, name, timeout } of functions) {
      const own = slow.filter(({ text }) => text.includes(`"Ref":"${id}"`));
      expect(own, name).toHaveLength(1);
      const [, place] = new RegExp(
        `"Id":"(d\\d)","MetricStat":{"Metric":{"Dimensions":\\[{[^}]*{"Ref":"${id}"`,
      ).exec(own[0]?.text ?? '') ?? [''];
      expect(own[0]?.text, name).toContain(`FILL(${place}, 0) / ${1000 * timeout}`);
    }
    for (const { text } of slow) {
      expect(text).toContain('"Threshold":0.8');
      expect(text.split('"MetricName":"Duration"').length - 1).toBeLessThanOrEqual(10);
    }
  });

  test('half of the mails of a day, long before SES takes none', () => {
    const [quota] = alarms.filter(({ MetricName }) => MetricName === 'Send');
    expect(quota?.text).toContain('"Threshold":100');
    expect(quota?.Period).toBe(86_400);
  });

  test('requests that the fence keeps out, counted where CloudFront counts them', () => {
    const [blocked, ...others] = resourcesOf(Edge, 'AWS::CloudWatch::Alarm');
    expect(others).toEqual([]);
    const [acl] = resourcesOf(Edge, 'AWS::WAFv2::WebACL');
    expect(blocked?.properties).toMatchObject({
      Namespace: 'AWS/WAFV2',
      MetricName: 'BlockedRequests',
      Dimensions: [
        { Name: 'Rule', Value: 'ALL' },
        { Name: 'WebACL', Value: 'TogetherWithTenants-trial-Edge' },
      ],
      AlarmDescription: expect.stringMatching(/#many-are-blocked$/),
      AlarmActions: [{ Ref: expect.stringMatching(/^AlarmsTopic/) }],
    });
    expect(acl?.properties.VisibilityConfig).toMatchObject({ MetricName: 'TogetherWithTenants-trial-Edge' });
    expect(resourcesOf(Edge, 'AWS::SNS::Subscription')[0]?.properties).toMatchObject({
      Endpoint: 'on-call@example.org',
    });
  });

  test('many sign-ins that fail, at the directory or at us', () => {
    const [failed, ...others] = alarms.filter(({ AlarmDescription }) =>
      AlarmDescription.endsWith('#sign-ins-fail'),
    );
    expect(others).toEqual([]);
    expect(failed?.text).toContain('FILL(tried, 0) - FILL(passed, 0) + FILL(refused, 0)');
    for (const part of [
      ...['"Namespace":"AWS/Cognito","MetricName":"SignInSuccesses"', '"Stat":"SampleCount"'],
      ...[`"MetricName":"${metrics.refusedSignIns.name}"`, '"Threshold":30', '"Name":"UserPoolClient"'],
    ])
      expect(
        failed?.text.replace(
          /("Dimensions":\[.*?\]),("MetricName":"[^"]*"),("Namespace":"[^"]*")/g,
          '$3,$2,$1',
        ),
      ).toContain(part);
  });

  test('no alarm looks back further than CloudWatch can', () => {
    for (const { EvaluationPeriods, Period = 300, id } of alarms)
      expect(EvaluationPeriods * Period, id).toBeLessThanOrEqual(Period >= 3600 ? 7 * 86_400 : 86_400);
  });
});

test('a month that costs more than its ceiling is told before it is over, and its name leads to the article', () => {
  const [budget, ...others] = resourcesOf(Edge, 'AWS::Budgets::Budget').map(({ properties }) => properties);
  expect(others).toEqual([]);
  expect(budget?.Budget).toMatchObject({
    ...{ BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 60, Unit: 'USD' } },
    BudgetName: expect.stringContaining('costs-rise'),
  });
  const told = z
    .array(
      z.looseObject({
        Notification: z.looseObject({ NotificationType: z.string(), Threshold: z.number() }),
        Subscribers: z.array(z.unknown()),
      }),
    )
    .parse(budget?.NotificationsWithSubscribers);
  expect(
    told.map(({ Notification: { NotificationType, Threshold } }) => [NotificationType, Threshold]),
  ).toEqual([
    ['ACTUAL', 80],
    ['ACTUAL', 100],
    ['FORECASTED', 100],
  ]);
  for (const { Subscribers } of told)
    expect(Subscribers).toEqual([{ SubscriptionType: 'EMAIL', Address: 'on-call@example.org' }]);
});

test('every kind of alarm has its article, and the article of a key in danger is there for accounts with a trail', () => {
  expect(articles.filter((article) => !written.includes(article))).toEqual([]);
});
