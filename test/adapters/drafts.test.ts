import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDrafts } from '../../shared/adapters/dynamodb/drafts.ts';
import { memoryDrafts } from '../../shared/adapters/memory/drafts.ts';
import { returnCodeFrom, shownReturnCode } from '../../shared/domain/submission/return-code.ts';
import { instantOf } from '../../shared/domain/time/calendar.ts';
import type { Drafts } from '../../shared/ports/drafts.ts';
import { type Store, startStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const secret = 'a secret of at least sixteen characters';
const inMemory = memoryDrafts();
const inStore = (under = secret): Drafts =>
  dynamoDrafts({ client: store.client, table: store.tables.confidences, secret: under });
const all: [string, () => Drafts][] = [
  ['memory', () => inMemory],
  ['DynamoDB under the return code', () => inStore()],
];

let made = 0;
const aReturnCode = () => {
  made += 1;
  return returnCodeFrom(Uint8Array.from({ length: 16 }, (_, at) => (at * 7 + made) % 256));
};
const now = instantOf('2026-12-01T09:00:00.000Z');
const until = instantOf('2026-12-30T00:00:00.000Z');
const text = '{"words":"The quince tree is on fire. Ŵ"}';

/** Every row of the table, as somebody sees it who holds the store and nothing else. */
const rows = async (): Promise<Record<string, unknown>[]> => {
  const { Items = [] } = await store.client.send(new ScanCommand({ TableName: store.tables.confidences }));
  return Items.map((each) => unmarshall(each));
};

describe.each(all)('saved drafts in %s', (_, drafts) => {
  test('come back with their code byte for byte, whatever they hold', async () => {
    const code = aReturnCode();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async (any) => {
        await drafts().save(code, any.toWellFormed(), until);
        expect(await drafts().find(code, now)).toBe(any.toWellFormed());
      }),
      { numRuns: 30, seed: 20261202 },
    );
  });

  test('saved again take the place of themselves', async () => {
    const code = aReturnCode();
    await drafts().save(code, text, until);
    await drafts().save(code, 'again', until);
    expect(await drafts().find(code, now)).toBe('again');
  });

  test('are not found under another code', async () => {
    await drafts().save(aReturnCode(), text, until);
    expect(await drafts().find(aReturnCode(), now)).toBeUndefined();
  });

  test('are over at their instant, though the store still has them', async () => {
    const code = aReturnCode();
    await drafts().save(code, text, until);
    expect(await drafts().find(code, instantOf('2026-12-29T23:59:59.999Z'))).toBe(text);
    expect(await drafts().find(code, until)).toBeUndefined();
  });

  test('have one link counted each time they are saved, and three in all', async () => {
    const code = aReturnCode();
    const counted = [];
    for (let saved = 0; saved < 5; saved += 1) {
      await drafts().save(code, text, until);
      counted.push(await drafts().countLink(code, 3, now), await drafts().countLink(code, 3, now));
    }
    expect(counted).toEqual([true, false, true, false, true, false, false, false, false, false]);
    expect(await drafts().find(code, now)).toBe(text);
  });

  test('of which one is asked for many times at once have one link counted', async () => {
    const code = aReturnCode();
    await drafts().save(code, text, until);
    const asked = await Promise.all(Array.from({ length: 8 }, () => drafts().countLink(code, 3, now)));
    expect(asked.filter(Boolean)).toHaveLength(1);
  });

  test('that are over, forgotten or were never there have no link counted', async () => {
    const [over, forgotten] = [aReturnCode(), aReturnCode()];
    for (const each of [over, forgotten]) await drafts().save(each, text, until);
    await drafts().forget(forgotten);
    expect(await drafts().countLink(over, 3, until)).toBe(false);
    expect(await drafts().countLink(forgotten, 3, now)).toBe(false);
    expect(await drafts().countLink(aReturnCode(), 3, now)).toBe(false);
    expect(await drafts().find(forgotten, now)).toBeUndefined();
  });

  test('forgotten are gone, and forgetting nothing is no fault', async () => {
    const code = aReturnCode();
    await drafts().save(code, text, until);
    await drafts().forget(code);
    await drafts().forget(code);
    expect(await drafts().find(code, now)).toBeUndefined();
  });
});

describe('a saved draft in the store', () => {
  test('says nothing: neither its code nor its text, only when it is over', async () => {
    const code = aReturnCode();
    await inStore().forget(code);
    const before = new Set((await rows()).map(({ pk }) => pk));
    await inStore().save(code, text, until);
    const [row, ...others] = (await rows()).filter(({ pk }) => !before.has(pk));
    expect(others).toEqual([]);
    expect(Object.keys(row ?? {}).sort()).toEqual(['body', 'expires', 'pk', 'sk', 'unlinked']);
    expect(row).toMatchObject({ pk: expect.stringMatching(/^draft#[0-9a-f]{64}$/), sk: 'draft' });
    expect(row?.expires).toBe(Date.parse(until) / 1000);
    const seen = `${JSON.stringify(row)} ${Buffer.from(row?.body instanceof Uint8Array ? row.body : []).toString('latin1')}`;
    for (const canary of [code.text, shownReturnCode(code), 'quince', 'words'])
      expect(seen).not.toContain(canary);
  });

  test('says after a link was mailed how many were, and not to whom', async () => {
    const code = aReturnCode();
    const before = new Set((await rows()).map(({ pk }) => pk));
    await inStore().save(code, text, until);
    await inStore().countLink(code, 3, now);
    const [row] = (await rows()).filter(({ pk }) => !before.has(pk));
    const { pk: _, sk: __, body: ___, ...left } = row ?? {};
    expect(left).toEqual({ expires: Date.parse(until) / 1000, links: 1 });
  });

  test('does not open for a service with another secret', async () => {
    const code = aReturnCode();
    await inStore().save(code, text, until);
    expect(await inStore('another secret of sixteen characters').find(code, now)).toBeUndefined();
  });

  test.each(['another row’s value', 'a later end', 'a changed byte'])(
    'does not open with %s',
    async (what) => {
      const [code, other] = [aReturnCode(), aReturnCode()];
      const saved = async (of: typeof code) => {
        const before = new Set((await rows()).map(({ pk }) => pk));
        await inStore().forget(of);
        await inStore().save(of, text, until);
        return (await rows()).find(({ pk }) => !before.has(pk)) ?? {};
      };
      const [row, another] = [await saved(code), await saved(other)];
      const bytes = Uint8Array.from(row.body instanceof Uint8Array ? row.body : []);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      const changed = {
        'another row’s value': { ...row, body: another.body },
        'a later end': { ...row, expires: Date.parse(until) / 1000 + 86_400 },
        'a changed byte': { ...row, body: bytes },
      }[what];
      await store.client.send(
        new PutItemCommand({ TableName: store.tables.confidences, Item: marshall(changed) }),
      );
      expect(await inStore().find(code, now)).toBeUndefined();
      expect(await inStore().find(other, now)).toBe(text);
    },
  );

  test('that was never saved costs a read and no write when it is forgotten', async () => {
    const calls = mockClient(DynamoDBClient);
    calls.on(GetItemCommand).resolves({});
    const client = new DynamoDBClient({ region: 'eu-west-2' });
    await dynamoDrafts({ client, table: 'confidences', secret }).forget(aReturnCode());
    expect(calls.commandCalls(GetItemCommand)).toHaveLength(1);
    expect(calls.commandCalls(DeleteItemCommand)).toHaveLength(0);
    calls.restore();
  });
});
