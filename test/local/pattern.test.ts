import { describe, expect, test } from 'vitest';
import { matchesPattern, unknownOperators } from '../../local/events/pattern.ts';

/** The instance event that the EventBridge user guide uses throughout. */
const instance = {
  version: '0',
  id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
  'detail-type': 'EC2 Instance State-change Notification',
  source: 'aws.ec2',
  account: '111122223333',
  time: '2017-12-22T18:43:48Z',
  region: 'us-west-1',
  resources: ['arn:aws:ec2:us-west-1:123456789012:instance/i-1234567890abcdef0'],
  detail: { 'instance-id': 'i-1234567890abcdef0', state: 'terminated' },
};
const detail = (value: Record<string, unknown>) => ({ ...instance, detail: value });

type Case = [says: string, pattern: Record<string, unknown>, event: Record<string, unknown>, meets: boolean];

const published: Case[] = [
  ['source and state', { source: ['aws.ec2'], detail: { state: ['terminated'] } }, instance, true],
  ['one of several values', { detail: { state: ['terminated', 'stopped'] } }, instance, true],
  ['a value that is not there', { detail: { state: ['running'] } }, instance, false],
  ['fields that the pattern does not name are not looked at', { region: ['us-west-1'] }, instance, true],
  ['every named field must meet', { source: ['aws.ec2'], region: ['eu-west-2'] }, instance, false],
  ['an event array meets when one element does', { resources: [{ prefix: 'arn:aws:ec2:' }] }, instance, true],
  ['an empty text', { detail: { eventVersion: [''] } }, detail({ eventVersion: '' }), true],
  ['null is null', { detail: { responseElements: [null] } }, detail({ responseElements: null }), true],
  [
    'null is not an empty text',
    { detail: { responseElements: [null] } },
    detail({ responseElements: '' }),
    false,
  ],
  ['null is not absence', { detail: { responseElements: [null] } }, detail({}), false],
  ['prefix', { time: [{ prefix: '2017-12-22' }] }, instance, true],
  ['prefix that is another', { time: [{ prefix: '2017-10-02' }] }, instance, false],
  [
    'prefix without regard to case',
    { detail: { service: [{ prefix: { 'equals-ignore-case': 'EventB' } }] } },
    detail({ service: 'eventbridge' }),
    true,
  ],
  ['suffix', { detail: { FileName: [{ suffix: '.png' }] } }, detail({ FileName: 'a.png' }), true],
  [
    'suffix that is another',
    { detail: { FileName: [{ suffix: '.png' }] } },
    detail({ FileName: 'a.jpg' }),
    false,
  ],
  [
    'suffix without regard to case',
    { detail: { FileName: [{ suffix: { 'equals-ignore-case': '.png' } }] } },
    detail({ FileName: 'a.PNG' }),
    true,
  ],
  [
    'equals-ignore-case',
    { 'detail-type': [{ 'equals-ignore-case': 'ec2 instance state-change notification' }] },
    instance,
    true,
  ],
  ['anything-but one value', { detail: { state: [{ 'anything-but': 'initializing' }] } }, instance, true],
  ['anything-but that value', { detail: { state: [{ 'anything-but': 'terminated' }] } }, instance, false],
  [
    'anything-but a list',
    { detail: { state: [{ 'anything-but': ['stopped', 'overloaded'] }] } },
    detail({ state: 'stopped' }),
    false,
  ],
  [
    'anything-but numbers',
    { detail: { 'x-limit': [{ 'anything-but': [100, 200] }] } },
    detail({ 'x-limit': 300 }),
    true,
  ],
  [
    'anything-but a number',
    { detail: { 'x-limit': [{ 'anything-but': 123 }] } },
    detail({ 'x-limit': 123 }),
    false,
  ],
  [
    'anything-but equals-ignore-case',
    { detail: { state: [{ 'anything-but': { 'equals-ignore-case': ['initializing', 'stopped'] } }] } },
    detail({ state: 'STOPPED' }),
    false,
  ],
  [
    'anything-but prefix',
    { detail: { state: [{ 'anything-but': { prefix: 'init' } }] } },
    detail({ state: 'initializing' }),
    false,
  ],
  [
    'anything-but another prefix',
    { detail: { state: [{ 'anything-but': { prefix: ['init', 'error'] } }] } },
    detail({ state: 'stopped' }),
    true,
  ],
  [
    'anything-but suffix',
    { detail: { FileName: [{ 'anything-but': { suffix: '.txt' } }] } },
    detail({ FileName: 'a.txt' }),
    false,
  ],
  [
    'anything-but suffixes',
    { detail: { FileName: [{ 'anything-but': { suffix: ['.txt', '.rtf'] } }] } },
    detail({ FileName: 'a.png' }),
    true,
  ],
  [
    'anything-but wildcard',
    { detail: { FilePath: [{ 'anything-but': { wildcard: '*/lib/*' } }] } },
    detail({ FilePath: 'a/lib/b' }),
    false,
  ],
  ['anything-but of a missing field', { detail: { state: [{ 'anything-but': 'x' }] } }, detail({}), false],
  ['numeric equal', { detail: { limit: [{ numeric: ['=', 301.8] }] } }, detail({ limit: 301.8 }), true],
  ['numeric range', { detail: { count: [{ numeric: ['>', 0, '<=', 5] }] } }, detail({ count: 5 }), true],
  [
    'numeric outside the range',
    { detail: { count: [{ numeric: ['>', 0, '<=', 5] }] } },
    detail({ count: 0 }),
    false,
  ],
  ['numeric less', { detail: { count: [{ numeric: ['<', 10] }] } }, detail({ count: 9.99 }), true],
  [
    'numeric never meets a text',
    { detail: { count: [{ numeric: ['>', 0] }] } },
    detail({ count: '3' }),
    false,
  ],
  ['a number is not a truth value', { detail: { flag: [1] } }, detail({ flag: true }), false],
  ['exists', { detail: { 'c-count': [{ exists: true }] } }, detail({ 'c-count': 0 }), true],
  ['exists, and is not there', { detail: { 'c-count': [{ exists: true }] } }, detail({}), false],
  ['does not exist', { detail: { ProductName: [{ exists: false }] } }, detail({}), true],
  [
    'does not exist, and is there',
    { detail: { ProductName: [{ exists: false }] } },
    detail({ ProductName: 'x' }),
    false,
  ],
  [
    'exists looks at leaves only',
    { detail: { node: [{ exists: true }] } },
    detail({ node: { leaf: 1 } }),
    false,
  ],
  ['cidr', { detail: { address: [{ cidr: '10.0.0.0/24' }] } }, detail({ address: '10.0.0.255' }), true],
  [
    'cidr, next block',
    { detail: { address: [{ cidr: '10.0.0.0/24' }] } },
    detail({ address: '10.0.1.0' }),
    false,
  ],
  [
    'cidr of version 6',
    { detail: { address: [{ cidr: '2001:db8::/32' }] } },
    detail({ address: '2001:db8::1' }),
    true,
  ],
  [
    'cidr of what is no address',
    { detail: { address: [{ cidr: '10.0.0.0/24' }] } },
    detail({ address: 'host' }),
    false,
  ],
  ['wildcard', { detail: { path: [{ wildcard: 'dir/*.png' }] } }, detail({ path: 'dir/sub/a.png' }), true],
  [
    'wildcard with an escaped star',
    { detail: { path: [{ wildcard: 'a\\*b' }] } },
    detail({ path: 'axb' }),
    false,
  ],
  ['wildcard, the star itself', { detail: { path: [{ wildcard: 'a\\*b' }] } }, detail({ path: 'a*b' }), true],
  [
    'wildcard has no other special characters',
    { detail: { path: [{ wildcard: 'a.*' }] } },
    detail({ path: 'abc' }),
    false,
  ],
];

const joined: Case[] = [
  ['$or, first', { detail: { $or: [{ a: [1] }, { b: [2] }] } }, detail({ a: 1 }), true],
  ['$or, second', { detail: { $or: [{ a: [1] }, { b: [2] }] } }, detail({ b: 2 }), true],
  ['$or, neither', { detail: { $or: [{ a: [1] }, { b: [2] }] } }, detail({ a: 2, b: 1 }), false],
  [
    '$or beside another field',
    { detail: { c: [3], $or: [{ a: [1] }, { b: [2] }] } },
    detail({ a: 1, c: 4 }),
    false,
  ],
  [
    '$or within $or',
    { detail: { $or: [{ a: [1] }, { $or: [{ b: [2] }, { c: [3] }] }] } },
    detail({ c: 3 }),
    true,
  ],
  ['values of an array are alternatives', { detail: { ids: ['b', 'c'] } }, detail({ ids: ['a', 'b'] }), true],
  ['an empty array has no value', { detail: { ids: [{ exists: false }] } }, detail({ ids: [] }), true],
  [
    'fields of a list of objects must meet in one object',
    { detail: { parts: { name: ['a'], size: [2] } } },
    detail({
      parts: [
        { name: 'a', size: 1 },
        { name: 'b', size: 2 },
      ],
    }),
    false,
  ],
  [
    'and do when one object has both',
    { detail: { parts: { name: ['b'], size: [2] } } },
    detail({
      parts: [
        { name: 'a', size: 1 },
        { name: 'b', size: 2 },
      ],
    }),
    true,
  ],
];

describe('event patterns, examples of the EventBridge user guide', () => {
  test.each(published)('%s', (_says, pattern, event, meets) => {
    expect(matchesPattern(pattern, event)).toBe(meets);
  });
});

describe('event patterns that join conditions', () => {
  test.each(joined)('%s', (_says, pattern, event, meets) => {
    expect(matchesPattern(pattern, event)).toBe(meets);
  });

  test('a word that is no operator is named, wherever it stands', () => {
    const pattern = { a: [{ prefx: 'x' }], b: { c: [{ suffix: 'y' }] }, $or: [{ d: [{ almost: 1 }] }] };
    expect(unknownOperators(pattern)).toEqual(['prefx', 'almost']);
  });
});
