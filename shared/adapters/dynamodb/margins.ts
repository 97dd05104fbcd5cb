import { isDeepStrictEqual } from 'node:util';
import { type DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import { type Margins, margins } from '../../domain/scoring/margins.ts';
import type { MarginsStore } from '../../ports/margins.ts';

const row = z
  .looseObject({ [key.partition]: z.string(), [key.sort]: z.string() })
  .transform(({ [key.partition]: _, [key.sort]: __, ...rest }) => rest)
  .pipe(margins);

/** Writes under way at once. */
const atOnce = 16;

/** Margins of all associations, all in one partition of the `associations` table. */
export const dynamoMargins = ({ client, table }: { client: DynamoDBClient; table: string }): MarginsStore => {
  const list = async (): Promise<Margins[]> => {
    const found: Margins[] = [];
    const query = {
      TableName: table,
      KeyConditionExpression: `${key.partition} = :partition`,
      ExpressionAttributeValues: marshall({ ':partition': keys.margins('').pk }),
    };
    for await (const page of paginateQuery({ client }, query))
      found.push(...(page.Items ?? []).map((item) => row.parse(unmarshall(item))));
    return found;
  };

  const write = async (each: Margins): Promise<void> => {
    const Item = marshall({ ...keys.margins(each.association), ...each });
    await client.send(new PutItemCommand({ TableName: table, Item }));
  };

  return {
    list,
    load: async (all, onProgress) => {
      const before = new Map((await list()).map((each) => [each.association, each]));
      const differs = all.filter((each) => !isDeepStrictEqual(before.get(each.association), each));
      const unchanged = all.length - differs.length;
      onProgress?.(unchanged);
      for (let from = 0; from < differs.length; from += atOnce) {
        const some = differs.slice(from, from + atOnce);
        await Promise.all(some.map(write));
        onProgress?.(unchanged + from + some.length);
      }
    },
  };
};
