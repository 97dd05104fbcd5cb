import { isDeepStrictEqual } from 'node:util';
import { type DynamoDBClient, GetItemCommand, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import { type Association, association } from '../../domain/association.ts';
import type { Associations } from '../../ports/associations.ts';

const row = z
  .looseObject({ [key.partition]: z.string(), [key.sort]: z.string() })
  .transform(({ [key.partition]: _, [key.sort]: __, ...rest }) => rest)
  .pipe(association);

/** Writes under way at once when the whole register is loaded. */
const atOnce = 16;

/** The register of associations, all in one partition of the `associations` table. */
export const dynamoAssociations = ({
  client,
  table,
}: {
  client: DynamoDBClient;
  table: string;
}): Associations => {
  const list = async (): Promise<Association[]> => {
    const found: Association[] = [];
    const query = {
      TableName: table,
      KeyConditionExpression: `${key.partition} = :partition`,
      ExpressionAttributeValues: marshall({ ':partition': keys.association('').pk }),
    };
    for await (const page of paginateQuery({ client }, query))
      found.push(...(page.Items ?? []).map((item) => row.parse(unmarshall(item))));
    return found;
  };

  const write = async (each: Association): Promise<void> => {
    const Item = marshall({ ...keys.association(each.id), ...each }, { removeUndefinedValues: true });
    await client.send(new PutItemCommand({ TableName: table, Item }));
  };

  return {
    get: async (id) => {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall(keys.association(id)) }),
      );
      return Item && row.parse(unmarshall(Item));
    },
    list,
    load: async (all, onProgress) => {
      const before = new Map((await list()).map((each) => [each.id, each]));
      const differs = all.filter((each) => !isDeepStrictEqual(before.get(each.id), each));
      const added = differs.filter((each) => !before.has(each.id)).length;
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
