import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys, submissionsOf } from '../../contracts/register.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import type { Stored, Submissions } from '../../ports/submissions.ts';

/** What the store hands back with a refused write: the row that stands. */
const standing = z.object({ token: z.string(), bodyHash: z.string() });
const packedRow = z.object({ c: z.instanceof(Uint8Array) });

/** Why a write was refused, read off the row that stands. */
const refused = (error: ConditionalCheckFailedException, submission: Submission): Stored => {
  if (!error.Item) throw new Error('the store refused a write and gave no row back', { cause: error });
  const row = standing.parse(unmarshall(error.Item));
  if (row.token !== submission.token) return 'superseded';
  return row.bodyHash === submission.bodyHash ? 'replayed' : 'conflict';
};

/** One answer as the table holds it; the voice stands in the key alone. */
export const submissionItem = (submission: Submission, packed: Uint8Array, expiresAt: number) => {
  const { association, year, voice, ...rest } = submission;
  const row = { ...keys.submission(association, year, voice), ...rest, c: packed, [key.expiry]: expiresAt };
  return marshall(row);
};

/**
 * What tenants answered: the key is whose voice it is, so that one conditional write both stores and replaces. The
 * voice stands in the key alone.
 */
export const dynamoSubmissions = ({
  client,
  table,
}: {
  client: DynamoDBClient;
  table: string;
}): Submissions => ({
  put: async (submission, packed, expiresAt) => {
    const Item = submissionItem(submission, packed, expiresAt);
    try {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item,
          ConditionExpression: `attribute_not_exists(${key.partition}) OR #token < :token`,
          ExpressionAttributeNames: { '#token': 'token' },
          ExpressionAttributeValues: marshall({ ':token': submission.token }),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return 'stored';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return refused(error, submission);
      throw error;
    }
  },

  packedOf: async (association, year) => {
    const found: Uint8Array[] = [];
    const query = {
      TableName: table,
      KeyConditionExpression: `${key.partition} = :partition`,
      ExpressionAttributeValues: marshall({ ':partition': submissionsOf(association, year) }),
      ProjectionExpression: 'c',
    };
    for await (const page of paginateQuery({ client }, query))
      found.push(...(page.Items ?? []).map((item) => packedRow.parse(unmarshall(item)).c));
    return found;
  },
});
