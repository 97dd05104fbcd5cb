import { hkdfSync } from 'node:crypto';
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import type { ReturnCode } from '../../domain/submission/return-code.ts';
import type { Drafts } from '../../ports/drafts.ts';
import { opened, sealed } from '../system/parts/sealed.ts';

const stored = z.object({ body: z.instanceof(Uint8Array), [key.expiry]: z.int() });
/**
 * Saved drafts in the `confidences` table, sealed under a key that is derived from the return code itself, as the
 * row's key is by another derivation (HKDF, SHA-256): the service cannot open or find one without the code, and needs
 * no right to decrypt. The service's secret is in both, so that the store alone cannot even try codes out.
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
      const Item = marshall({ ...row, body, [key.expiry]: expires });
      await to.client.send(new PutItemCommand({ TableName: to.table, Item }));
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
