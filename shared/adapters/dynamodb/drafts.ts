import { hkdfSync } from 'node:crypto';
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import type { ReturnCode } from '../../domain/submission/return-code.ts';
import type { Drafts } from '../../ports/drafts.ts';
import { opened, sealed } from '../system/parts/sealed.ts';
import { held } from './parts/held.ts';

const stored = z.object({ body: z.instanceof(Uint8Array), [key.expiry]: z.int() });
const names = { '#body': 'body', '#expires': key.expiry, '#unlinked': 'unlinked' };
/**
 * Saved drafts in the `confidences` table, sealed under a key that is derived from the return code itself, as the
 * row's key is by another derivation (HKDF, SHA-256): the service cannot open or find one without the code, and needs
 * no right to decrypt. The service's secret is in both, so that the store alone cannot even try codes out. Saving
 * updates the row, so that the count of links mailed for it (`links`) lives as long as the draft; `unlinked` stands in
 * it from a saving until a link is mailed.
 */
export const dynamoDrafts = (to: { client: DynamoDBClient; table: string; secret: string }): Drafts => {
  const derived = ({ text }: ReturnCode, purpose: 'row' | 'seal'): Buffer =>
    Buffer.from(hkdfSync('sha256', text, to.secret, `together-with-tenants draft ${purpose}`, 32));
  const rowOf = (code: ReturnCode) => keys.draft(derived(code, 'row').toString('hex'));
  const boundTo = ({ pk, sk }: { pk: string; sk: string }, expires: number): string =>
    `${pk} ${sk} ${expires}`;

  return {
    save: async (code, text, until) => {
      const row = rowOf(code);
      const expires = Math.floor(Date.parse(until) / 1000);
      // Bound to row and expiry, so that it neither opens in another row nor lives longer than it was saved for.
      const body = sealed(Buffer.from(text), derived(code, 'seal'), boundTo(row, expires));
      await to.client.send(
        new UpdateItemCommand({
          TableName: to.table,
          Key: marshall(row),
          UpdateExpression: 'SET #body = :body, #expires = :expires, #unlinked = :true',
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: marshall({ ':body': body, ':expires': expires, ':true': true }),
        }),
      );
    },

    countLink: async (code, most, now) => {
      return held(
        to.client.send(
          new UpdateItemCommand({
            TableName: to.table,
            Key: marshall(rowOf(code)),
            UpdateExpression: 'SET #links = if_not_exists(#links, :none) + :one REMOVE #unlinked',
            ConditionExpression:
              '#unlinked = :true AND #expires > :now AND (attribute_not_exists(#links) OR #links < :most)',
            ExpressionAttributeNames: {
              '#links': 'links',
              '#expires': names['#expires'],
              '#unlinked': names['#unlinked'],
            },
            ExpressionAttributeValues: marshall({
              ...{ ':none': 0, ':one': 1, ':true': true, ':most': most },
              ':now': Math.floor(Date.parse(now) / 1000),
            }),
          }),
        ),
      );
    },

    find: async (code, now) => {
      const row = rowOf(code);
      const under = derived(code, 'seal');
      const { Item } = await to.client.send(
        new GetItemCommand({ TableName: to.table, Key: marshall(row), ConsistentRead: true }),
      );
      if (!Item) return undefined;
      const { body, expires } = stored.parse(unmarshall(Item));
      // The store drops rows late, by days if it likes.
      if (Date.parse(now) >= expires * 1000) return undefined;
      const text = opened(body, under, boundTo(row, expires));
      return text && Buffer.from(text).toString('utf8');
    },

    forget: async (code) => {
      const Key = marshall(rowOf(code));
      // Most forms were never saved; looking first costs a read, deleting nothing would cost a write.
      const { Item } = await to.client.send(
        new GetItemCommand({
          TableName: to.table,
          Key,
          ConsistentRead: true,
          ProjectionExpression: key.partition,
        }),
      );
      if (Item) await to.client.send(new DeleteItemCommand({ TableName: to.table, Key }));
    },
  };
};
