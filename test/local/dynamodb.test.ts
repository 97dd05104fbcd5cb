import { describe, expect, test } from 'vitest';
import { usesOf } from '../../local/aws/dynamodb.ts';
import { leadingKeys } from '../../local/aws/leading-keys.ts';
import { isAllowed, type Statement } from '../../local/permissions.ts';
import type { Table } from '../../local/template/wiring.ts';

const table: Table = {
  name: 'T',
  arn: 'arn:T',
  attributes: [],
  key: [
    { name: 'pk', role: 'HASH' },
    { name: 'sk', role: 'RANGE' },
  ],
  indexes: [
    {
      name: 'due',
      key: [{ name: 'duePartition', role: 'HASH' }],
      projection: { type: 'ALL', attributes: [] },
    },
  ],
  expiry: undefined,
  encryptionKey: undefined,
};
const item = { pk: { S: 'code#1' }, sk: { S: 'x' } };

const keysOf = (operation: string, body: Record<string, unknown>): string[] =>
  (usesOf(operation, body) ?? []).flatMap((use) =>
    leadingKeys(table, { action: use.action, index: use.index, about: use.about, body }),
  );

describe('what an operation needs', () => {
  test('a transaction needs the action of each of its items, on each of its tables', () => {
    const body = {
      TransactItems: [
        { Put: { TableName: 'A', Item: item } },
        { Update: { TableName: 'B', Key: item } },
        { Delete: { TableName: 'C', Key: item } },
        { ConditionCheck: { TableName: 'A', Key: item } },
      ],
    };
    expect((usesOf('TransactWriteItems', body) ?? []).map((use) => `${use.action} ${use.table}`)).toEqual([
      'dynamodb:PutItem A',
      'dynamodb:UpdateItem B',
      'dynamodb:DeleteItem C',
      'dynamodb:ConditionCheckItem A',
    ]);
  });

  test('a batch has an action of its own', () => {
    const body = { RequestItems: { A: { Keys: [item] }, B: { Keys: [item] } } };
    expect((usesOf('BatchGetItem', body) ?? []).map((use) => `${use.action} ${use.table}`)).toEqual([
      'dynamodb:BatchGetItem A',
      'dynamodb:BatchGetItem B',
    ]);
  });

  test('what changes tables is nothing for a function', () => {
    expect(usesOf('DeleteTable', { TableName: 'A' })).toBeUndefined();
  });
});

describe('leading keys', () => {
  test.each([
    ['GetItem', { TableName: 'T', Key: item }],
    ['PutItem', { TableName: 'T', Item: item }],
    ['BatchWriteItem', { RequestItems: { T: [{ PutRequest: { Item: item } }] } }],
    ['BatchWriteItem', { RequestItems: { T: [{ DeleteRequest: { Key: item } }] } }],
    ['TransactGetItems', { TransactItems: [{ Get: { TableName: 'T', Key: item } }] }],
    [
      'Query',
      {
        TableName: 'T',
        KeyConditionExpression: 'begins_with(sk, :s) AND pk = :p',
        ExpressionAttributeValues: { ':p': { S: 'code#1' }, ':s': { S: 'x' } },
      },
    ],
    [
      'Query',
      {
        TableName: 'T',
        KeyConditionExpression: '#p=:p',
        ExpressionAttributeNames: { '#p': 'pk' },
        ExpressionAttributeValues: { ':p': { S: 'code#1' } },
      },
    ],
    [
      'Query',
      {
        TableName: 'T',
        IndexName: 'due',
        KeyConditionExpression: 'duePartition = :p',
        ExpressionAttributeValues: { ':p': { S: 'code#1' } },
      },
    ],
  ])('of %s are its partition', (operation, body) => {
    expect(keysOf(operation, body)).toEqual(['code#1']);
  });

  test('that cannot be read meet no condition, instead of every one', () => {
    const statement: Statement = {
      effect: 'Allow',
      actions: ['dynamodb:Query'],
      resources: ['arn:T'],
      principals: undefined,
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['code#*'] } },
    };
    const allowed = (keys: string[]) =>
      isAllowed({
        principal: { kind: 'role', arn: 'r', account: '1', statements: [statement] },
        action: 'dynamodb:Query',
        resource: 'arn:T',
        context: { 'dynamodb:LeadingKeys': keys },
      }).allowed;
    expect(allowed(['code#1'])).toBe(true);
    expect(allowed(['association'])).toBe(false);
    expect(allowed(keysOf('Query', { TableName: 'T', KeyConditionExpression: 'nothing' }))).toBe(false);
  });
});
