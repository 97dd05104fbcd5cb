import {
  type AttributeValue,
  type DynamoDBClient,
  paginateQuery,
  type QueryCommandInput,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { rowOfNotice } from '../../contracts/notice-row.ts';
import {
  caseEventsOf,
  caseHeadPrefix,
  dueIndex,
  duePartitions,
  type Key,
  key,
  keys,
} from '../../contracts/register.ts';
import { type CaseView, caseEvent, caseView } from '../../domain/escalation/case.ts';
import { isOpen } from '../../domain/escalation/danger.ts';
import { historyOf } from '../../domain/escalation/evolve.ts';
import type { CaseAppend, Cases } from '../../ports/cases.ts';

const eventRow = z.object({ event: caseEvent });
const headRow = z.object({ view: caseView });

/** DynamoDB takes at most this many writes in one transaction. */
const mostWrites = 100;
const mostDue = 1000;

const absent = `attribute_not_exists(${key.partition})`;

const put = (
  table: string,
  row: Key & Record<string, unknown>,
  condition: string,
  values = {},
): TransactWriteItem => ({
  Put: {
    TableName: table,
    Item: marshall(row, { removeUndefinedValues: true }),
    ConditionExpression: condition,
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: marshall(values) }),
  },
});

/** Later than any clock: the case is not looked at, and still found as an open one. */
const never = '9999-12-31T00:00:00.000Z';
const inReading = ({ closed, dangers }: CaseView): boolean => !closed && dangers.some(isOpen);

const headOf = (table: string, append: CaseAppend): TransactWriteItem => {
  const { before, view, events } = append;
  const dueAt = append.dueAt ?? (inReading(view) ? never : undefined);
  const row = {
    ...keys.caseHead(view.association, view.id),
    view,
    written: before.events + events.length,
    ...(dueAt && { [dueIndex.partition]: duePartitions.openCases, [dueIndex.sort]: dueAt }),
  };
  return before.events === 0
    ? put(table, row, absent)
    : put(table, row, 'written = :written', { ':written': before.events });
};

const writesOf = (table: string, append: CaseAppend): TransactWriteItem[] => {
  const { before, view, events, notices, ledger } = append;
  return [
    headOf(table, append),
    ...events.map((event, index) =>
      put(table, { ...keys.caseEvent(view.association, view.id, before.events + index + 1), event }, absent),
    ),
    ...notices.map((notice) => put(table, rowOfNotice({ notice, revision: 1 }), absent)),
    ...ledger.map((entry) => put(table, { ...keys.ledgerEntry(entry.at, entry.id), entry }, absent)),
  ];
};

/** Someone else was first: a condition failed, or another transaction held the same rows. */
const isConflict = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).some((each) =>
    ['ConditionalCheckFailed', 'TransactionConflict'].includes(each.Code ?? ''),
  );

/** Cases in the `cases` table: events are the truth, the head is what the index and the pages see. */
export const dynamoCases = ({ client, table }: { client: DynamoDBClient; table: string }): Cases => {
  const rows = async (query: Omit<QueryCommandInput, 'TableName'>, most = Number.POSITIVE_INFINITY) => {
    const found: Record<string, AttributeValue>[] = [];
    for await (const page of paginateQuery({ client }, { TableName: table, ...query })) {
      found.push(...(page.Items ?? []));
      if (found.length >= most) break;
    }
    return found.slice(0, most).map((row) => unmarshall(row));
  };
  const beginning = (partition: string, prefix: string) =>
    rows({
      ConsistentRead: true,
      KeyConditionExpression: `${key.partition} = :partition AND begins_with(${key.sort}, :prefix)`,
      ExpressionAttributeValues: marshall({ ':partition': partition, ':prefix': prefix }),
    });
  return {
    load: async (association, id) => {
      const events = await beginning(association, caseEventsOf(id));
      return events.length > 0 ? historyOf(events.map((row) => eventRow.parse(row).event)) : undefined;
    },
    ofAssociation: async (association) => {
      const views = (await beginning(association, caseHeadPrefix)).map((row) => headRow.parse(row).view);
      return views.sort((a, b) => (`${a.openedAt}${a.id}` < `${b.openedAt}${b.id}` ? -1 : 1));
    },
    append: async (append) => {
      const writes = writesOf(table, append);
      if (writes.length > mostWrites)
        throw new Error(`a move of case ${append.view.id} writes ${writes.length} rows, ${mostWrites} fit`);
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems: writes }));
        return 'appended';
      } catch (error) {
        if (isConflict(error)) return 'conflict';
        throw new Error(`case ${append.view.id} could not be written`, { cause: error });
      }
    },
    inReading: async () => {
      const open = await rows({
        IndexName: dueIndex.name,
        KeyConditionExpression: `${dueIndex.partition} = :cases`,
        ExpressionAttributeValues: marshall({ ':cases': duePartitions.openCases }),
      });
      return open
        .map((row) => headRow.parse(row).view)
        .filter(inReading)
        .sort((a, b) => (`${a.openedAt}${a.id}` < `${b.openedAt}${b.id}` ? -1 : 1));
    },
    dueBy: async (now) => {
      const due = await rows(
        {
          IndexName: dueIndex.name,
          KeyConditionExpression: `${dueIndex.partition} = :cases AND ${dueIndex.sort} <= :now`,
          ExpressionAttributeValues: marshall({ ':cases': duePartitions.openCases, ':now': now }),
        },
        mostDue,
      );
      return due.map((row) => {
        const { view } = headRow.parse(row);
        return { association: view.association, id: view.id };
      });
    },
  };
};
