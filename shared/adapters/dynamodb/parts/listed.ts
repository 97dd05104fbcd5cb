import { isDeepStrictEqual } from 'node:util';
import { type DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Key, key } from '../../../contracts/register.ts';

/** Writes under way at once. */
const atOnce = 16;

const keyed = z
  .looseObject({ [key.partition]: z.string(), [key.sort]: z.string() })
  .transform(({ [key.partition]: _, [key.sort]: __, ...rest }) => rest);

/**
 * Rows of one kind that all stand in one partition and are small enough to be read together, such as the register of
 * associations.
 * @param schema what a row is without its key
 * @param keyOf the key of a row; `id` tells rows apart
 */
export const listed = <T extends object>(
  { client, table }: { client: DynamoDBClient; table: string },
  { schema, keyOf, id }: { schema: z.ZodType<T>; keyOf: (id: string) => Key; id: (each: T) => string },
) => {
  const rowOf = (item: unknown): T => schema.parse(keyed.parse(item));
  const list = async (): Promise<T[]> => {
    const found: T[] = [];
    const query = {
      TableName: table,
      KeyConditionExpression: `${key.partition} = :partition`,
      ExpressionAttributeValues: marshall({ ':partition': keyOf('').pk }),
    };
    for await (const page of paginateQuery({ client }, query))
      found.push(...(page.Items ?? []).map((item) => rowOf(unmarshall(item))));
    return found;
  };
  const write = async (each: T): Promise<void> => {
    const Item = marshall({ ...keyOf(id(each)), ...each }, { removeUndefinedValues: true });
    await client.send(new PutItemCommand({ TableName: table, Item }));
  };
  return {
    rowOf,
    /** All of them, in the order of their keys. */
    list,
    /** Writes those that differ from what is stored. Gives how many were new, changed and unchanged. */
    load: async (all: readonly T[], onProgress?: (done: number) => void) => {
      const before = new Map((await list()).map((each) => [id(each), each]));
      const differs = all.filter((each) => !isDeepStrictEqual(before.get(id(each)), each));
      const added = differs.filter((each) => !before.has(id(each))).length;
      const unchanged = all.length - differs.length;
      onProgress?.(unchanged);
      for (let from = 0; from < differs.length; from += atOnce) {
        const some = differs.slice(from, from + atOnce);
        await Promise.all(some.map(write));
        onProgress?.(unchanged + from + some.length);
      }
      return { added, changed: differs.length - added, unchanged };
    },
  };
};
