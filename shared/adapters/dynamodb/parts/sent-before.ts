import { type DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../../contracts/register.ts';
import { type NoticeId, outcomeKind } from '../../../domain/escalation/notice.ts';
import { instant } from '../../../domain/time/calendar.ts';

const said = z.object({ outcome: outcomeKind, at: instant, messageId: z.string() });
type Said = z.infer<typeof said>;
type To = { client: DynamoDBClient; table: string };

/** Keeps what the mail service said of a notice that a restore lost. */
export const keepSentBefore = async ({ client, table }: To, id: NoticeId, each: Said): Promise<void> => {
  const Item = marshall({ ...keys.sentBefore(id, each.outcome), ...each });
  await client.send(new PutItemCommand({ TableName: table, Item }));
};

/** All that was kept of a notice: should it come into being again, it was sent before. */
export const sentBefore = async ({ client, table }: To, id: NoticeId): Promise<Said[]> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: `${key.partition} = :notice`,
      ExpressionAttributeValues: marshall({ ':notice': keys.sentBefore(id, '').pk }),
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => said.parse(unmarshall(item)));
};
