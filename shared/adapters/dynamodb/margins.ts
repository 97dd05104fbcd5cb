import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { keys } from '../../contracts/register.ts';
import { margins } from '../../domain/scoring/margins.ts';
import type { MarginsStore } from '../../ports/margins.ts';
import { listed } from './parts/listed.ts';

/** Margins of all associations, all in one partition of the `associations` table. */
export const dynamoMargins = (at: { client: DynamoDBClient; table: string }): MarginsStore => {
  const all = listed(at, { schema: margins, keyOf: keys.margins, id: (each) => each.association });
  return {
    list: all.list,
    load: async (given, onProgress) => {
      await all.load(given, onProgress);
    },
  };
};
