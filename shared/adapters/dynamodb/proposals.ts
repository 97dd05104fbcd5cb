import {
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys } from '../../contracts/register.ts';
import { auditEntry, type ProposalStep, proposal, standingOf } from '../../domain/people/proposal.ts';
import type { Proposals } from '../../ports/proposals.ts';

const proposalRow = z.object({ proposal });
const auditRow = z.object({ entry: auditEntry });

const absent = `attribute_not_exists(${key.partition})`;

/** The standing says which step comes next; a proposal never stands at one of them twice. */
const writesOf = (
  table: string,
  { before, after, entry }: ProposalStep,
  days: number,
): TransactWriteItem[] => {
  const expires = Math.ceil(Date.parse(after.at) / 1000) + days * 86_400;
  const row = {
    ...keys.proposal(after.id),
    proposal: after,
    standing: standingOf(after),
    [key.expiry]: expires,
  };
  const values = before && marshall({ ':standing': standingOf(before) });
  return [
    {
      Put: {
        TableName: table,
        Item: marshall(row, { removeUndefinedValues: true }),
        ConditionExpression: values ? 'standing = :standing' : absent,
        ...(values && { ExpressionAttributeValues: values }),
      },
    },
    ...(entry
      ? [
          {
            Put: {
              TableName: table,
              Item: marshall({ ...keys.auditEntry(entry.at, entry.id), entry }),
              ConditionExpression: absent,
            },
          },
        ]
      : []),
  ];
};

const isConflict = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some((each) =>
    ['ConditionalCheckFailed', 'TransactionConflict'].includes(each.Code ?? ''),
  );

/**
 * Proposals and their audit in the `people` table, each in a partition of its own. A proposal may hold a mailbox, so the
 * store drops it after `days`; the audit holds ids and stays.
 */
export const dynamoProposals = (to: { client: DynamoDBClient; table: string; days: number }): Proposals => {
  const { client, table, days } = to;
  const latest = async <T>(partition: string, schema: z.ZodType<T>, most: number): Promise<T[]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${key.partition} = :partition`,
        ExpressionAttributeValues: marshall({ ':partition': partition }),
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: most,
      }),
    );
    return Items.map((item) => schema.parse(unmarshall(item)));
  };
  return {
    find: async (id) => {
      const Key = marshall(keys.proposal(id));
      const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && proposalRow.parse(unmarshall(Item)).proposal;
    },
    latest: async (most) =>
      (await latest(keys.proposal('').pk, proposalRow, most)).map((row) => row.proposal),
    take: async (step) => {
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems: writesOf(table, step, days) }));
        return 'taken';
      } catch (error) {
        if (isConflict(error)) return 'conflict';
        throw new Error(`proposal ${step.after.id} could not be written`, { cause: error });
      }
    },
    audit: async (most) => (await latest(keys.auditEntry('', '').pk, auditRow, most)).map((row) => row.entry),
  };
};
