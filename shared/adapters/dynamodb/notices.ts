import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type NoticeRow, noticeRow, rowOfNotice } from '../../contracts/notice-row.ts';
import { dueIndex, duePartitions, key, keys, noticePrefix } from '../../contracts/register.ts';
import type { Notice } from '../../domain/escalation/notice.ts';
import * as moves from '../../domain/escalation/notice-moves.ts';
import type { NoticeKey, Notices } from '../../ports/cases.ts';
import { mailsAreOff } from './parts/mail-state.ts';
import { keepSentBefore, sentBefore } from './parts/sent-before.ts';

const mostDue = 1000;
/** Writers of one notice are a worker, the sweep and the outcomes: more tries than that means a fault. */
const mostTries = 10;

/** Notices in the `cases` table, written first by a case's own transaction and then moved one by one. */
export const dynamoNotices = ({ client, table }: { client: DynamoDBClient; table: string }): Notices => {
  const read = async ({ association, id }: NoticeKey): Promise<NoticeRow | undefined> => {
    const Key = marshall(keys.notice(association, id));
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    return Item && noticeRow.parse(unmarshall(Item));
  };

  const write = async (row: NoticeRow, over: number): Promise<'written' | 'conflict'> => {
    try {
      await client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall(rowOfNotice(row), { removeUndefinedValues: true }),
          ConditionExpression: 'revision = :revision',
          ExpressionAttributeValues: marshall({ ':revision': over }),
        }),
      );
      return 'written';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'conflict';
      throw error;
    }
  };

  /** The notice after the move, `unchanged` when it changes nothing, or that there is no such notice. */
  const put = async (which: NoticeKey, move: moves.NoticeMove): Promise<Notice | 'unchanged' | 'unknown'> => {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const row = await read(which);
      if (!row) return 'unknown';
      const moved = move(row.notice);
      if (!moved) return 'unchanged';
      const revision = row.revision + 1;
      if ((await write({ notice: moved, revision }, row.revision)) === 'written') return moved;
    }
    throw new Error(`notice ${which.id} is contended after ${mostTries} tries`);
  };

  const mustPut = async (which: NoticeKey, move: moves.NoticeMove): Promise<void> => {
    if ((await put(which, move)) === 'unknown') throw new Error(`there is no notice ${which.id}`);
  };

  const query = async (input: Omit<QueryCommandInput, 'TableName'>, most: number): Promise<Notice[]> => {
    const found: Notice[] = [];
    for await (const page of paginateQuery({ client }, { TableName: table, ...input })) {
      found.push(...(page.Items ?? []).map((row) => noticeRow.parse(unmarshall(row)).notice));
      if (found.length >= most) break;
    }
    return found.slice(0, most);
  };

  return {
    get: async (which) => (await read(which))?.notice,
    ofCase: async (association, id) => {
      const found = await query(
        {
          ConsistentRead: true,
          KeyConditionExpression: `${key.partition} = :partition AND begins_with(${key.sort}, :prefix)`,
          ExpressionAttributeValues: marshall({ ':partition': association, ':prefix': noticePrefix(id) }),
        },
        Number.POSITIVE_INFINITY,
      );
      return found.sort((a, b) => (`${a.createdAt}${a.id}` < `${b.createdAt}${b.id}` ? -1 : 1));
    },
    markAnnounced: (which, at) => mustPut(which, moves.announced(at)),
    claim: async (which, leaseUntil) => {
      if (await mailsAreOff({ client, table })) return undefined;
      const said = await sentBefore({ client, table }, which.id);
      for (const { outcome, at, messageId } of said)
        await put(which, moves.withOutcome(outcome, at, messageId));
      if (said.length > 0 && (await put(which, moves.takenBefore)) !== 'unchanged') return undefined;
      const got = await put(which, moves.claimed(leaseUntil));
      return got === 'unchanged' || got === 'unknown' ? undefined : got;
    },
    markSent: (which, messageId, at) => mustPut(which, moves.sent(messageId, at)),
    release: (claim) => mustPut(claim, moves.released(claim.attempts)),
    markNoAddress: (which) => mustPut(which, moves.withoutAddress),
    markSuppressed: (which) => mustPut(which, moves.suppressed),
    markOvertaken: (which) => mustPut(which, moves.overtaken),
    recordOutcome: async (which, outcome, at, messageId) => {
      const got = await put(which, moves.withOutcome(outcome, at, messageId));
      if (got === 'unknown' && (await mailsAreOff({ client, table }))) {
        await keepSentBefore({ client, table }, which.id, { outcome, at, messageId });
        return 'kept';
      }
      return got === 'unknown' ? 'unknown-notice' : got === 'unchanged' ? 'known' : 'new';
    },
    settle: (which, at) => mustPut(which, moves.settled(at)),
    dueBy: (now) =>
      query(
        {
          IndexName: dueIndex.name,
          KeyConditionExpression: `${dueIndex.partition} = :notices AND ${dueIndex.sort} <= :now`,
          ExpressionAttributeValues: marshall({ ':notices': duePartitions.openNotices, ':now': now }),
        },
        mostDue,
      ),
  };
};
