import { type DynamoDBClient, GetItemCommand, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import {
  type AddressMail,
  type AddressMove,
  addressMail,
  claimedAt,
} from '../../domain/reading/address-mail.ts';
import type { AddressMails } from '../../ports/address-mails.ts';
import { held } from './parts/held.ts';
import { mailsAreOff } from './parts/mail-state.ts';

const row = z.object({ mail: addressMail, revision: z.int() });
/** Writers of one are its sender, the hourly look and the mail service's words: more tries than that means a fault. */
const mostTries = 10;

/** The outbox of mails that pass an address on: a partition of its own in the `cases` table, where nothing is deleted. */
export const dynamoAddressMails = (to: { client: DynamoDBClient; table: string }): AddressMails => {
  const { client, table } = to;
  const read = async (reading: string) => {
    const Key = marshall(keys.addressMail(reading));
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    return Item && row.parse(unmarshall(Item));
  };
  /** Over the row of this revision, or where there is none. */
  const write = (mail: AddressMail, over: number | undefined): Promise<boolean> =>
    held(
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall(
            { ...keys.addressMail(mail.reading), mail, revision: (over ?? 0) + 1 },
            { removeUndefinedValues: true },
          ),
          ...(over === undefined
            ? { ConditionExpression: `attribute_not_exists(${key.partition})` }
            : {
                ConditionExpression: 'revision = :over',
                ExpressionAttributeValues: marshall({ ':over': over }),
              }),
        }),
      ),
    );
  const move = async (reading: string, to: AddressMove): Promise<AddressMail | 'unchanged' | 'unknown'> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const before = await read(reading);
      if (!before) return 'unknown';
      const after = to(before.mail);
      if (!after) return 'unchanged';
      if (await write(after, before.revision)) return after;
    }
    throw new Error(`the mail of ${reading} is contended after ${mostTries} tries`);
  };
  return {
    move,
    owe: async (mail) => ((await write(mail, undefined)) ? 'owed' : 'known'),
    get: async (reading) => (await read(reading))?.mail,
    all: async () => {
      const found: AddressMail[] = [];
      const query = {
        TableName: table,
        KeyConditionExpression: `${key.partition} = :mails`,
        ExpressionAttributeValues: marshall({ ':mails': keys.addressMail('').pk }),
        ConsistentRead: true,
      };
      for await (const { Items = [] } of paginateQuery({ client }, query))
        found.push(...Items.map((each) => row.parse(unmarshall(each)).mail));
      return found.sort((a, b) => (a.agreedAt < b.agreedAt ? 1 : a.agreedAt > b.agreedAt ? -1 : 0));
    },
    claim: async (reading, now) => {
      if (await mailsAreOff(to)) return undefined;
      const got = await move(reading, claimedAt(now));
      return got === 'unchanged' || got === 'unknown' ? undefined : got;
    },
  };
};
