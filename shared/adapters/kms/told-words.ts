import { type DynamoDBClient, GetItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import type { KMSClient } from '@aws-sdk/client-kms';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys, sealedFor, wordsPrefix } from '../../contracts/register.ts';
import { ownWords } from '../../domain/submission/own-words.ts';
import { localDate } from '../../domain/time/calendar.ts';
import type { ListedWords, ToldWords } from '../../ports/told-words.ts';
import { unsealed } from './parts/unsealed.ts';

const listed = z.object({
  [key.sort]: z.string(),
  [key.expiry]: z.int(),
  week: localDate,
});
const stored = z.object({
  body: z.instanceof(Uint8Array),
  dataKey: z.instanceof(Uint8Array),
  [key.expiry]: z.int(),
});

const isOver = (expires: number, now: string): boolean => Date.parse(now) >= expires * 1000;

/** Opens tenants' words: the role that holds this may have the vault's key used for them, and not for contacts. */
export const kmsToldWords = (to: { client: DynamoDBClient; table: string; kms: KMSClient }): ToldWords => ({
  listed: async (association, now) => {
    const found: ListedWords[] = [];
    const query = {
      TableName: to.table,
      KeyConditionExpression: `${key.partition} = :partition AND begins_with(${key.sort}, :prefix)`,
      ExpressionAttributeValues: marshall({ ':partition': association, ':prefix': wordsPrefix }),
      ProjectionExpression: `${key.sort}, ${key.expiry}, week`,
    };
    for await (const page of paginateQuery({ client: to.client }, query))
      for (const item of page.Items ?? []) {
        const { sk, expires, week } = listed.parse(unmarshall(item));
        if (!isOver(expires, now)) found.push({ text: sk.slice(wordsPrefix.length), week });
      }
    return found.sort((a, b) => (a.week + a.text < b.week + b.text ? -1 : 1));
  },
  open: async (association, text, now) => {
    const row = keys.words(association, text);
    const { Item } = await to.client.send(
      new GetItemCommand({ TableName: to.table, Key: marshall(row), ConsistentRead: true }),
    );
    if (!Item) return undefined;
    const { expires, ...sealed } = stored.parse(unmarshall(Item));
    if (isOver(expires, now)) return undefined;
    return ownWords.parse(JSON.parse(await unsealed(to.kms, row, sealedFor.words, sealed)));
  },
});
