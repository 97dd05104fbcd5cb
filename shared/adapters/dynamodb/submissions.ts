import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys, submissionsOf } from '../../contracts/register.ts';
import { type Submission, submission as submissions } from '../../domain/submission/submission.ts';
import type { Stored, SubmissionKey, Submissions } from '../../ports/submissions.ts';

/** What the store hands back with a refused write: the row that stands. */
const standing = z.object({
  token: z.string(),
  bodyHash: z.string().optional(),
  proof: z.string().optional(),
  withdrawn: z.literal(true).optional(),
});
/** A tombstone has nothing packed. */
const packedRow = z.object({ c: z.instanceof(Uint8Array).optional() });
/** A tombstone has neither. */
const hashRow = submissions.pick({ bodyHash: true, week: true }).partial();
const answerRow = z
  .object(submissions.omit({ association: true, year: true, voice: true }).shape)
  .extend({ c: z.instanceof(Uint8Array) });

/** Why a write was refused, read off the row that stands. */
const refused = (error: ConditionalCheckFailedException, submission: Submission): Stored => {
  if (!error.Item) throw new Error('the store refused a write and gave no row back', { cause: error });
  const row = standing.parse(unmarshall(error.Item));
  if (row.withdrawn) return row.proof === submission.proof ? 'withdrawn' : 'superseded';
  if (row.token !== submission.token) return 'superseded';
  return row.bodyHash === submission.bodyHash ? 'replayed' : 'conflict';
};

/** One answer as the table holds it; the voice stands in the key alone. */
export const submissionItem = (submission: Submission, packed: Uint8Array, expiresAt: number) => {
  const { association, year, voice, ...rest } = submission;
  const row = { ...keys.submission(association, year, voice), ...rest, c: packed, [key.expiry]: expiresAt };
  return marshall(row);
};

/** What is left of an answer that was withdrawn: nothing of it but what keeps a late retry away. */
const tombstoneItem = (of: SubmissionKey & { proof: string }, token: string, expiresAt: number) => {
  const { association, year, voice, proof } = of;
  const row = keys.submission(association, year, voice);
  return marshall({ ...row, token, proof, withdrawn: true, [key.expiry]: expiresAt });
};

type Of = Pick<Submission, 'association' | 'year'>;

/** Some attributes of every row about an association in a reporting year, page after page. */
const projected = async (
  { client, table }: { client: DynamoDBClient; table: string },
  { association, year }: Of,
  ...names: readonly string[]
): Promise<unknown[]> => {
  const query = {
    TableName: table,
    KeyConditionExpression: `${key.partition} = :partition`,
    ExpressionAttributeValues: marshall({ ':partition': submissionsOf(association, year) }),
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ProjectionExpression: names.map((name) => `#${name}`).join(', '),
  };
  const found: unknown[] = [];
  for await (const page of paginateQuery({ client }, query))
    found.push(...(page.Items ?? []).map((item) => unmarshall(item)));
  return found;
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

  get: async ({ association, year, voice }) => {
    const Key = marshall(keys.submission(association, year, voice));
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    const row = Item && unmarshall(Item);
    if (!row || row.withdrawn) return undefined;
    const { c: packed, ...answer } = answerRow.parse(row);
    return { submission: submissions.parse({ ...answer, association, year, voice }), packed };
  },

  withdraw: async (of, token, expiresAt) => {
    try {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: tombstoneItem(of, token, expiresAt),
          ConditionExpression: 'proof = :proof AND #token < :token AND attribute_not_exists(withdrawn)',
          ExpressionAttributeNames: { '#token': 'token' },
          ExpressionAttributeValues: marshall({ ':token': token, ':proof': of.proof }),
        }),
      );
      return 'withdrawn';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'not-there';
      throw error;
    }
  },

  packedOf: async (association, year) =>
    (await projected({ client, table }, { association, year }, 'c')).flatMap(
      (row) => packedRow.parse(row).c ?? [],
    ),

  hashesOf: async (association, year) =>
    (await projected({ client, table }, { association, year }, 'bodyHash', 'week')).flatMap((row) => {
      const { bodyHash, week } = hashRow.parse(row);
      return bodyHash === undefined || week === undefined ? [] : [{ bodyHash, week }];
    }),
});
