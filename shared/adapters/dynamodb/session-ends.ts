import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { key, keys } from '../../contracts/register.ts';
import { endOf } from '../../domain/people/session.ts';
import type { SessionEnds } from '../../ports/people.ts';

/** A row a person in the `people` table, until no session of theirs that began by then can count any more. */
export const dynamoSessionEnds = ({
  client,
  table,
}: {
  client: DynamoDBClient;
  table: string;
}): SessionEnds => ({
  endAll: async (subject, at) => {
    const expires = Math.ceil(Date.parse(endOf({ subject, startedAt: at, seenAt: at })) / 1000);
    const Item = marshall({ ...keys.signedOut(subject), at, [key.expiry]: expires });
    await client.send(new PutItemCommand({ TableName: table, Item }));
  },
});
