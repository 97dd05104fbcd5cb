import { hkdfSync } from 'node:crypto';
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Key, key, keys } from '../../contracts/register.ts';
import type { EntryReference } from '../../domain/submission/entry-reference.ts';
import { localDate } from '../../domain/time/calendar.ts';
import type { SheetEntries, WaitingSheet } from '../../ports/sheet-entries.ts';
import { opened, sealed } from '../system/parts/sealed.ts';

const listed = z.object({
  [key.partition]: z.string(),
  [key.sort]: z.string(),
  about: z.instanceof(Uint8Array),
  [key.expiry]: z.int(),
});
const stored = z.object({ body: z.instanceof(Uint8Array), [key.expiry]: z.int() });
const about = z.strictObject({ reference: z.string(), since: localDate });

const boundTo = ({ pk, sk }: Key, expires: number): string => `${pk} ${sk} ${expires}`;
const isOver = (expires: number, now: string): boolean => Date.parse(now) >= expires * 1000;

/**
 * First entries in the `confidences` table, in a partition of their own. What was typed is sealed under a key derived
 * from the reference that stands on the sheet and the service's secret (HKDF, SHA-256); beside it, sealed under the
 * secret alone, which reference waits since which day. The store alone can read neither.
 */
export const dynamoSheetEntries = (to: {
  client: DynamoDBClient;
  table: string;
  secret: string;
}): SheetEntries => {
  const derived = (text: string, purpose: 'row' | 'seal' | 'list'): Buffer =>
    Buffer.from(hkdfSync('sha256', text, to.secret, `together-with-tenants entry ${purpose}`, 32));
  const rowOf = ({ text }: EntryReference): Key => keys.sheetEntry(derived(text, 'row').toString('hex'));
  const listKey = derived('', 'list');

  const waitingIn = (item: unknown, now: string): WaitingSheet[] => {
    const { about: body, expires, ...row } = listed.parse(item);
    const text = isOver(expires, now) ? undefined : opened(body, listKey, boundTo(row, expires));
    if (!text) return [];
    const { reference, since } = about.parse(JSON.parse(Buffer.from(text).toString('utf8')));
    return [{ reference: { text: reference }, since }];
  };

  return {
    keep: async ({ reference, since }, text, until) => {
      const row = rowOf(reference);
      const expires = Math.floor(Date.parse(until) / 1000);
      // Bound to row and expiry, so that neither opens in another row or lives longer than it was kept for.
      const place = boundTo(row, expires);
      const body = sealed(Buffer.from(text), derived(reference.text, 'seal'), place);
      const says = Buffer.from(JSON.stringify({ reference: reference.text, since }));
      const Item = marshall({ ...row, body, about: sealed(says, listKey, place), [key.expiry]: expires });
      await to.client.send(new PutItemCommand({ TableName: to.table, Item }));
    },

    find: async (reference, now) => {
      const row = rowOf(reference);
      const { Item } = await to.client.send(
        new GetItemCommand({ TableName: to.table, Key: marshall(row), ConsistentRead: true }),
      );
      if (!Item) return undefined;
      const { body, expires } = stored.parse(unmarshall(Item));
      // The store drops rows late, by days if it likes.
      if (isOver(expires, now)) return undefined;
      const text = opened(body, derived(reference.text, 'seal'), boundTo(row, expires));
      return text && Buffer.from(text).toString('utf8');
    },

    forget: async (reference) => {
      await to.client.send(new DeleteItemCommand({ TableName: to.table, Key: marshall(rowOf(reference)) }));
    },

    waiting: async (now) => {
      const found: WaitingSheet[] = [];
      const query = {
        TableName: to.table,
        KeyConditionExpression: `${key.partition} = :partition`,
        ExpressionAttributeValues: marshall({ ':partition': keys.sheetEntry('').pk }),
        // What was typed stays where it is.
        ProjectionExpression: `${key.partition}, ${key.sort}, about, ${key.expiry}`,
        ConsistentRead: true,
      };
      for await (const page of paginateQuery({ client: to.client }, query))
        found.push(...(page.Items ?? []).flatMap((item) => waitingIn(unmarshall(item), now)));
      return found.sort((a, b) => (a.since + a.reference.text < b.since + b.reference.text ? -1 : 1));
    },
  };
};
