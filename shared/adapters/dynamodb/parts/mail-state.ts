import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../../contracts/register.ts';

const switchRow = z.object({ table: z.string(), off: z.boolean() });

/** The switch as a row. It names its table. */
export const mailSwitchRow = (table: string, off: boolean) => ({ ...keys.mailSwitch(), table, off });

/**
 * Whether mails are off: somebody turned them off, or these rows were copied out of another table, as a restore does, and
 * nobody has reconciled them. A table that never had a switch gets one, so that its copies are known as such.
 */
export const mailsAreOff = async (to: { client: DynamoDBClient; table: string }): Promise<boolean> => {
  const Key = marshall(keys.mailSwitch());
  const { Item } = await to.client.send(
    new GetItemCommand({ TableName: to.table, Key, ConsistentRead: true }),
  );
  if (Item) {
    const row = switchRow.parse(unmarshall(Item));
    return row.off || row.table !== to.table;
  }
  try {
    await to.client.send(
      new PutItemCommand({
        TableName: to.table,
        Item: marshall(mailSwitchRow(to.table, false)),
        ConditionExpression: `attribute_not_exists(${key.partition})`,
      }),
    );
    return false;
  } catch (error) {
    // Somebody wrote it meanwhile: what it says is read.
    if (error instanceof ConditionalCheckFailedException) return mailsAreOff(to);
    throw error;
  }
};
