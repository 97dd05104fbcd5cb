import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoPeople } from '../../shared/adapters/dynamodb/people.ts';
import { dynamoSessionEnds } from '../../shared/adapters/dynamodb/session-ends.ts';
import { dynamoSessions } from '../../shared/adapters/dynamodb/sessions.ts';
import { memoryPeople, memorySessions } from '../../shared/adapters/memory/people.ts';
import type { Person } from '../../shared/domain/people/person.ts';
import { instantOf } from '../../shared/domain/time/calendar.ts';
import type { People, SessionEnds, Sessions } from '../../shared/ports/people.ts';
import { type Store, startStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const at = () => ({ client: store.client, table: store.tables.people });
const all: [string, () => { people: People; sessions: Sessions & SessionEnds }][] = [
  ['memory', () => ({ people: memoryPeople(), sessions: memorySessions() })],
  [
    'DynamoDB',
    () => ({ people: dynamoPeople(at()), sessions: { ...dynamoSessions(at()), ...dynamoSessionEnds(at()) } }),
  ],
];

const wenna: Person = { subject: 'w-1', name: 'Wenna', email: 'w@example.org', roles: ['helper', 'reader'] };
const tobias: Person = { subject: 't-2', name: 'Tobias', email: 't@example.org', roles: ['trade-body'] };
const startedAt = instantOf('2026-11-24T09:00:00Z');
const later = instantOf('2026-11-24T09:05:00Z');
const begun = { subject: 'w-1', startedAt, seenAt: startedAt };

describe.each(all)('people in %s', (_, stores) => {
  test('are found by subject, listed by it, changed and removed', async () => {
    const { people } = stores();
    await people.put(wenna);
    await people.put(tobias);
    expect(await people.find('w-1')).toEqual(wenna);
    expect(await people.find('nobody')).toBeUndefined();
    expect(await people.list()).toEqual([tobias, wenna]);
    await people.put({ ...wenna, roles: ['helper'] });
    expect((await people.find('w-1'))?.roles).toEqual(['helper']);
    expect(await people.remove('w-1')).toBe(true);
    expect(await people.remove('w-1')).toBe(false);
    expect(await people.list()).toEqual([tobias]);
  });
});

describe.each(all)('sessions in %s', (name, stores) => {
  const secret = (what: string) => `${what} of ${name}`;

  test('are found by their secret and by nothing else, and noticed', async () => {
    const { sessions } = stores();
    await sessions.start(secret('one'), begun);
    expect(await sessions.find(secret('one'))).toEqual(begun);
    expect(await sessions.find(secret('another'))).toBeUndefined();
    await sessions.touch(secret('one'), later);
    expect(await sessions.find(secret('one'))).toEqual({ ...begun, seenAt: later });
  });

  test('that were ended stay ended, though a request was still on its way', async () => {
    const { sessions } = stores();
    await sessions.start(secret('ended'), begun);
    await sessions.end(secret('ended'));
    await sessions.touch(secret('ended'), later);
    expect(await sessions.find(secret('ended'))).toBeUndefined();
    await sessions.end(secret('ended'));
  });

  test('that began before the person was signed out everywhere are gone, and those after and of others are not', async () => {
    const { sessions } = stores();
    const who = { ...begun, subject: `x-${name}` };
    await sessions.start(secret('before'), who);
    await sessions.start(secret('at once'), { ...who, startedAt: later, seenAt: later });
    await sessions.start(secret('of another'), { ...who, subject: `y-${name}` });
    await sessions.endAll(who.subject, later);
    const after = { ...who, startedAt: instantOf('2026-11-24T09:05:00.001Z'), seenAt: later };
    await sessions.start(secret('after'), after);
    expect(await sessions.find(secret('before'))).toBeUndefined();
    expect(await sessions.find(secret('at once'))).toBeUndefined();
    expect(await sessions.find(secret('of another'))).toBeDefined();
    expect(await sessions.find(secret('after'))).toEqual(after);
  });

  test('never take the place of one another', async () => {
    const { sessions } = stores();
    await sessions.start(secret('twice'), begun);
    await expect(sessions.start(secret('twice'), { ...begun, subject: 't-2' })).rejects.toThrow();
    expect((await sessions.find(secret('twice')))?.subject).toBe('w-1');
  });
});

test('a session in the store shows no secret, and the store drops it after eight hours', async () => {
  const { sessions } = { sessions: dynamoSessions(at()) };
  await sessions.start('a secret that nobody may read', begun);
  const { Items = [] } = await store.client.send(new ScanCommand({ TableName: store.tables.people }));
  const rows = Items.map((each) => unmarshall(each)).filter(({ sk }) => sk === 'session');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('nobody may read');
  for (const row of rows) {
    expect(row.pk).toMatch(/^session#[0-9a-f]{64}$/);
    expect(row.expires).toBe(Math.ceil(Date.parse(row.startedAt) / 1000) + 8 * 60 * 60);
  }
});
