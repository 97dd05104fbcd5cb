import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import { associationId } from '../../domain/association.ts';
import { instant } from '../../domain/time/calendar.ts';
import type { Codes, StoredCode } from '../../ports/codes.ts';
import { held } from './parts/held.ts';

const stored = z.object({
  selector: z.string(),
  association: associationId,
  proof: z.string(),
  revoked: z.boolean(),
  wrongTries: z.int(),
  coolsUntil: instant.exactOptional(),
});

/** Writes under way at once when many codes are added. */
const atOnce = 16;

/** Home codes in the `associations` table, one row a selector. */
export const dynamoCodes = ({ client, table }: { client: DynamoDBClient; table: string }): Codes => {
  /** False when the condition did not hold. */
  const update = async (
    selector: string,
    input: Pick<
      UpdateItemCommandInput,
      'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
    >,
  ): Promise<boolean> => {
    const Key = marshall(keys.code(selector));
    return held(client.send(new UpdateItemCommand({ TableName: table, Key, ...input })));
  };

  const countNowhere = async (selector: string): Promise<void> => {
    await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: marshall(keys.noCode(selector)),
        UpdateExpression: 'ADD wrongTries :one',
        ExpressionAttributeValues: marshall({ ':one': 1 }),
      }),
    );
  };

  const addOne = async (code: Omit<StoredCode, 'wrongTries' | 'coolsUntil'>): Promise<boolean> => {
    return held(
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...keys.code(code.selector), ...code, wrongTries: 0 }),
          ConditionExpression: `attribute_not_exists(${key.partition})`,
        }),
      ),
    );
  };

  return {
    find: async (selector) => {
      const Key = marshall(keys.code(selector));
      const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && stored.parse(unmarshall(Item));
    },

    recordWrongTry: async (selector, now, coolsUntil, counts = true) => {
      if (!counts) return countNowhere(selector);
      const rest = coolsUntil === undefined ? '' : ', coolsUntil = :until';
      await update(selector, {
        UpdateExpression: `SET wrongTries = wrongTries + :one${rest}`,
        ConditionExpression: `attribute_exists(${key.partition}) AND (attribute_not_exists(coolsUntil) OR coolsUntil <= :now)`,
        ExpressionAttributeValues: marshall(
          { ':one': 1, ':now': now, ':until': coolsUntil },
          { removeUndefinedValues: true },
        ),
      });
    },

    forgetWrongTries: async (selector) => {
      await update(selector, {
        UpdateExpression: 'SET wrongTries = :none REMOVE coolsUntil',
        ConditionExpression: `attribute_exists(${key.partition})`,
        ExpressionAttributeValues: marshall({ ':none': 0 }),
      });
    },

    add: async (codes, onProgress) => {
      const refused: string[] = [];
      for (let from = 0; from < codes.length; from += atOnce) {
        const some = codes.slice(from, from + atOnce);
        const added = await Promise.all(some.map(addOne));
        refused.push(...some.filter((_, index) => !added[index]).map((each) => each.selector));
        onProgress?.(from + some.length);
      }
      return refused;
    },
  };
};
