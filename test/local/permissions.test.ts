import { describe, expect, test } from 'vitest';
import { type Asked, isAllowed, matchesPattern, type Statement } from '../../local/permissions.ts';

const account = '123456789012';
const table = `arn:aws:dynamodb:eu-west-2:${account}:table/Cases`;
const key = `arn:aws:kms:eu-west-2:${account}:key/one`;
const queue = `arn:aws:sqs:eu-west-2:${account}:Queue`;
const rule = `arn:aws:events:eu-west-2:${account}:rule/bus/Rule`;

const statement = (given: Partial<Statement>): Statement => ({
  effect: 'Allow',
  actions: ['dynamodb:GetItem'],
  resources: [table],
  principals: undefined,
  conditions: {},
  ...given,
});

const allowed = (statements: Statement[], asked: Partial<Asked> = {}): boolean =>
  isAllowed({
    principal: { kind: 'role', arn: `arn:aws:iam::${account}:role/web`, account, statements },
    action: 'dynamodb:GetItem',
    resource: table,
    context: {},
    ...asked,
  }).allowed;

describe('what a role may do', () => {
  test('nothing that no policy allows', () => {
    expect(allowed([])).toBe(false);
    expect(allowed([statement({})], { action: 'dynamodb:Scan' })).toBe(false);
  });

  test('what a policy allows, on that resource only', () => {
    expect(allowed([statement({})])).toBe(true);
    expect(allowed([statement({})], { resource: `${table}2` })).toBe(false);
  });

  test('an index is a resource of its own', () => {
    const query = { action: 'dynamodb:Query', resource: `${table}/index/due` };
    expect(allowed([statement({ actions: ['dynamodb:Query'] })], query)).toBe(false);
    expect(
      allowed([statement({ actions: ['dynamodb:Query'], resources: [`${table}/index/*`] })], query),
    ).toBe(true);
  });

  test('an explicit deny wins over every allow', () => {
    expect(allowed([statement({}), statement({ effect: 'Deny' })])).toBe(false);
  });

  test('actions compare without regard to case, resources do not', () => {
    expect(allowed([statement({ actions: ['DynamoDB:getitem'] })])).toBe(true);
    expect(allowed([statement({ resources: [table.toLowerCase()] })])).toBe(false);
  });

  test('wildcards stand for any run of characters, and dots only for dots', () => {
    expect(matchesPattern('kms:GenerateDataKey*', 'kms:GenerateDataKeyPair')).toBe(true);
    expect(matchesPattern('a?c', 'abc')).toBe(true);
    expect(matchesPattern('a.c', 'abc')).toBe(false);
  });
});

describe('conditions', () => {
  const via = statement({
    actions: ['kms:Decrypt'],
    resources: [key],
    conditions: { StringEquals: { 'kms:ViaService': ['dynamodb.eu-west-2.amazonaws.com'] } },
  });
  const trusting = [
    statement({ actions: ['kms:*'], resources: ['*'], principals: [`aws:arn:aws:iam::${account}:root`] }),
  ];
  const decrypt = {
    action: 'kms:Decrypt',
    resource: key,
    resourcePolicy: trusting,
    resourcePolicyIsNeeded: true,
  };

  test('a key that may be used through a table may not be used by itself', () => {
    const context = { 'kms:ViaService': 'dynamodb.eu-west-2.amazonaws.com' };
    expect(allowed([via], { ...decrypt, context })).toBe(true);
    expect(allowed([via], decrypt)).toBe(false);
  });

  test('a key whose own policy trusts nobody is closed to every role', () => {
    const context = { 'kms:ViaService': 'dynamodb.eu-west-2.amazonaws.com' };
    expect(allowed([via], { ...decrypt, context, resourcePolicy: [] })).toBe(false);
  });

  test('a sender address must be the one that was granted', () => {
    const send = statement({
      actions: ['ses:SendRawEmail'],
      resources: ['*'],
      conditions: { StringEquals: { 'ses:FromAddress': ['no-reply@example.org'] } },
    });
    const asked = (from: string) => ({
      action: 'ses:SendRawEmail',
      resource: 'x',
      context: { 'ses:FromAddress': from },
    });
    expect(allowed([send], asked('no-reply@example.org'))).toBe(true);
    expect(allowed([send], asked('chair@example.org'))).toBe(false);
  });

  test('ForAllValues needs every value, and holds when there is none', () => {
    const all = statement({
      conditions: { 'ForAllValues:StringLike': { 'ses:Recipients': ['*@example.org'] } },
    });
    expect(allowed([all], { context: { 'ses:Recipients': ['a@example.org', 'b@example.org'] } })).toBe(true);
    expect(allowed([all], { context: { 'ses:Recipients': ['a@example.org', 'b@else.org'] } })).toBe(false);
    expect(allowed([all])).toBe(true);
  });

  test('a negated operator holds for an absent key, as in IAM', () => {
    const not = statement({ conditions: { StringNotEquals: { 'aws:SourceAccount': ['999999999999'] } } });
    expect(allowed([not])).toBe(true);
    expect(allowed([not], { context: { 'aws:SourceAccount': '999999999999' } })).toBe(false);
  });
});

describe('what a service may do', () => {
  const policy = [
    statement({
      actions: ['sqs:SendMessage'],
      resources: [queue],
      principals: ['service:events.amazonaws.com'],
      conditions: { ArnEquals: { 'aws:SourceArn': [rule] } },
    }),
    statement({
      effect: 'Deny',
      actions: ['sqs:*'],
      resources: [queue],
      principals: ['*'],
      conditions: { Bool: { 'aws:SecureTransport': ['false'] } },
    }),
  ];
  const sends = (source: string, secure = 'true', name = 'events.amazonaws.com') =>
    isAllowed({
      principal: { kind: 'service', name },
      action: 'sqs:SendMessage',
      resource: queue,
      resourcePolicy: policy,
      context: { 'aws:SourceArn': source, 'aws:SecureTransport': secure },
    }).allowed;

  test('a rule delivers to the queue that names it, and no other rule does', () => {
    expect(sends(rule)).toBe(true);
    expect(sends(`${rule}2`)).toBe(false);
  });

  test('a queue that refuses plain transport refuses it to everybody', () => {
    expect(sends(rule, 'false')).toBe(false);
  });

  test('another service is not meant', () => {
    expect(sends(rule, 'true', 'sns.amazonaws.com')).toBe(false);
  });

  test('a refusal names who, what and where', () => {
    const principal = { kind: 'role', arn: 'arn:role', account, statements: [] } as const;
    const verdict = isAllowed({ principal, action: 'dynamodb:Scan', resource: table, context: {} });
    expect(verdict).toMatchObject({ allowed: false });
    expect(JSON.stringify(verdict)).toMatch(
      /arn:role is not authorized to perform: dynamodb:Scan on resource: arn.*Cases/,
    );
  });
});
