import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoSheetEntries } from '../../shared/adapters/dynamodb/sheet-entries.ts';
import { memorySheetEntries } from '../../shared/adapters/memory/sheet-entries.ts';
import { entryReferenceFrom, shownEntryReference } from '../../shared/domain/submission/entry-reference.ts';
import { instantOf, localDate } from '../../shared/domain/time/calendar.ts';
import type { SheetEntries } from '../../shared/ports/sheet-entries.ts';
import { type Store, startStore } from '../support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.stop());

const secret = 'a secret of at least sixteen characters';
const inMemory = memorySheetEntries();
const inStore = (under = secret): SheetEntries =>
  dynamoSheetEntries({ client: store.client, table: store.tables.confidences, secret: under });
const all: [string, () => SheetEntries][] = [
  ['memory', () => inMemory],
  ['DynamoDB under the reference', () => inStore()],
];

let made = 0;
const aReference = () => {
  made += 1;
  return entryReferenceFrom(Uint8Array.from({ length: 8 }, (_, at) => (at * 7 + made) % 256));
};
const now = instantOf('2026-12-01T09:00:00.000Z');
const until = instantOf('2026-12-30T00:00:00.000Z');
const since = (day = '2026-12-01') => localDate.parse(day);
const text = '{"words":"The quince tree is on fire. Ŵ"}';

describe.each(all)('first entries in %s', (_, entries) => {
  test('come back under their reference and under no other, until they are over', async () => {
    const reference = aReference();
    await entries().keep({ reference, since: since() }, 'before', until);
    await entries().keep({ reference, since: since() }, text, until);
    expect(await entries().find(reference, now)).toBe(text);
    expect(await entries().find(aReference(), now)).toBeUndefined();
    expect(await entries().find(reference, instantOf('2026-12-29T23:59:59.999Z'))).toBe(text);
    expect(await entries().find(reference, until)).toBeUndefined();
    expect(await entries().waiting(until)).toEqual([]);
    await entries().forget(reference);
    await entries().forget(reference);
    expect(await entries().find(reference, now)).toBeUndefined();
  });

  test('are listed by reference and day, the oldest first', async () => {
    const [newer, older] = [aReference(), aReference()];
    await entries().keep({ reference: newer, since: since('2026-12-02') }, text, until);
    await entries().keep({ reference: older, since: since('2026-12-01') }, text, until);
    expect(await entries().waiting(now)).toEqual([
      { reference: older, since: '2026-12-01' },
      { reference: newer, since: '2026-12-02' },
    ]);
    await entries().forget(newer);
    await entries().forget(older);
    expect(await entries().waiting(now)).toEqual([]);
  });
});

describe('a first entry in the store', () => {
  const rows = async (): Promise<Record<string, unknown>[]> => {
    const { Items = [] } = await store.client.send(new ScanCommand({ TableName: store.tables.confidences }));
    return Items.map((each) => unmarshall(each));
  };
  const kept = async () => {
    const reference = aReference();
    await inStore().keep({ reference, since: since() }, text, until);
    const [row] = await rows();
    return { reference, row: row ?? {} };
  };

  test('says nothing: neither its reference nor its day nor its text, only when it is over', async () => {
    const { reference, row } = await kept();
    expect(Object.keys(row).sort()).toEqual(['about', 'body', 'expires', 'pk', 'sk']);
    expect(row).toMatchObject({ pk: 'sheet-entry', sk: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const bytes = [row.body, row.about].map((each) =>
      Buffer.from(each instanceof Uint8Array ? each : []).toString('latin1'),
    );
    const seen = `${JSON.stringify(row)} ${bytes.join(' ')}`;
    for (const canary of [reference.text, shownEntryReference(reference), 'quince', '2026-12-01'])
      expect(seen).not.toContain(canary);
    await inStore().forget(reference);
  });

  test('neither opens nor is listed with another secret, in another row or with a later end', async () => {
    const { reference, row } = await kept();
    const other = inStore('another secret of sixteen characters');
    expect([await other.find(reference, now), await other.waiting(now)]).toEqual([undefined, []]);
    const later = { ...row, expires: Date.parse(until) / 1000 + 86_400 };
    await store.client.send(
      new PutItemCommand({ TableName: store.tables.confidences, Item: marshall(later) }),
    );
    expect([await inStore().find(reference, now), await inStore().waiting(now)]).toEqual([undefined, []]);
    await inStore().forget(reference);
  });
});
