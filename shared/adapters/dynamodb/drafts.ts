import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
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

const stored = z.object({ body: z.instanceof(Uint8Array), [key.expiry]: z.int() });
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals a text: AES-256-GCM with a random 96-bit nonce; nonce, tag and text in one value. Row and expiry are
 * authenticated too, so that a value neither opens in another row nor lives longer than it was saved for.
 */
const sealed = (text: string, under: Uint8Array, boundTo: string): Uint8Array => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', under, nonce).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
};

/** `undefined` where the value was not sealed under this key for this row: then it is no draft of this code. */
const opened = (sealedText: Uint8Array, under: Uint8Array, boundTo: string): string | undefined => {
  const bytes = Buffer.from(sealedText);
  const text = nonceBytes + tagBytes;
  try {
    const open = createDecipheriv('aes-256-gcm', under, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    open.setAuthTag(bytes.subarray(nonceBytes, text)).setAAD(Buffer.from(boundTo));
    return Buffer.concat([open.update(bytes.subarray(text)), open.final()]).toString('utf8');
  } catch {
    return undefined;
  }
};

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
      const body = sealed(text, derived(code, 'seal'), boundTo(row, expires));
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
      return opened(body, under, boundTo(row, expires));
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
