import { type DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import type { AssociationId } from '../../domain/association.ts';
import { type Coding, coding, shownThemes } from '../../domain/reading/coding.ts';
import { currentRulebook } from '../../domain/rulebook/current.ts';
import type { Codings, Themes } from '../../ports/themes.ts';
import { held } from './parts/held.ts';

const row = z.object({ coding });

/** Codings in the `cases` table, one row a text: themes are counted from them, and none is ever taken away. */
export const dynamoThemes = ({
  client,
  table,
}: {
  client: DynamoDBClient;
  table: string;
}): Themes & Codings => {
  const about = async (association: AssociationId): Promise<Coding[]> => {
    const found: Coding[] = [];
    const query = {
      TableName: table,
      KeyConditionExpression: `${key.partition} = :partition`,
      ExpressionAttributeValues: marshall({ ':partition': keys.coding(association, '').pk }),
      ConsistentRead: true,
    };
    for await (const page of paginateQuery({ client }, query))
      found.push(...(page.Items ?? []).map((item) => row.parse(unmarshall(item)).coding));
    return found;
  };
  return {
    themesOf: async (association) => shownThemes(await about(association), currentRulebook),
    keep: async (made) => {
      return (await held(
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: marshall(
              { ...keys.coding(made.association, made.text), coding: made },
              { removeUndefinedValues: true },
            ),
            ConditionExpression: `attribute_not_exists(${key.partition})`,
          }),
        ),
      ))
        ? 'kept'
        : 'known';
    },
    codedTexts: async (association) => new Set((await about(association)).map((each) => each.text)),
  };
};
