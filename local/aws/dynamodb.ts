import * as z from 'zod';
import type { Tallies } from '../functions/tallies.ts';
import type { Store } from '../store/store.ts';
import type { Wiring } from '../template/wiring.ts';
import type { Caller, Callers, Question } from './callers.ts';
import { keyQuestion } from './key-question.ts';
import { leadingKeys } from './leading-keys.ts';
import { refusal } from './refusal.ts';

const item = z.record(z.string(), z.unknown());
const named = z.object({
  TableName: z.string(),
  IndexName: z.string().optional(),
  Key: item.optional(),
  Item: item.optional(),
});
const batch = z.object({
  RequestItems: z.record(
    z.string(),
    z.union([
      z.object({ Keys: z.array(item) }).transform((each) => each.Keys),
      z
        .array(
          z.object({
            PutRequest: z.object({ Item: item }).optional(),
            DeleteRequest: z.object({ Key: item }).optional(),
          }),
        )
        .transform((all) => all.map((each) => each.PutRequest?.Item ?? each.DeleteRequest?.Key)),
    ]),
  ),
});
const transactWrite = z.object({
  TransactItems: z.array(
    z.object({
      Put: named.optional(),
      Update: named.optional(),
      Delete: named.optional(),
      ConditionCheck: named.optional(),
    }),
  ),
});
const transactGet = z.object({ TransactItems: z.array(z.object({ Get: named })) });

/** One action on one table; `about` is the key or item, where the operation has one. */
export type Use = { action: string; table: string; index?: string | undefined; about?: unknown };

const withItems = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan'];
const aboutTables = ['DescribeTable', 'DescribeTimeToLive', 'DescribeContinuousBackups'];

const use = (action: string, each: z.infer<typeof named>): Use => ({
  action: `dynamodb:${action}`,
  table: each.TableName,
  index: each.IndexName,
  about: each.Key ?? each.Item,
});

/** Which action on which table an operation needs: a transaction needs the action of each of its items. */
export const usesOf = (operation: string, body: unknown): Use[] | undefined => {
  if (withItems.includes(operation) || aboutTables.includes(operation))
    return [use(operation, named.parse(body))];
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem')
    return Object.entries(batch.parse(body).RequestItems).flatMap(([table, items]) =>
      items.map((about) => ({ action: `dynamodb:${operation}`, table, about })),
    );
  if (operation === 'TransactGetItems')
    return transactGet.parse(body).TransactItems.map((each) => use('GetItem', each.Get));
  if (operation === 'TransactWriteItems')
    return transactWrite
      .parse(body)
      .TransactItems.flatMap((each) => [
        ...(each.Put ? [use('PutItem', each.Put)] : []),
        ...(each.Update ? [use('UpdateItem', each.Update)] : []),
        ...(each.Delete ? [use('DeleteItem', each.Delete)] : []),
        ...(each.ConditionCheck ? [use('ConditionCheckItem', each.ConditionCheck)] : []),
      ]);
  return undefined;
};

const reads = new Set(['GetItem', 'Query', 'Scan', 'BatchGetItem', 'TransactGetItems']);

/** Sum of the units in an answer. A text within an item has its quotes escaped, so it cannot look like this. */
const unitsIn = (answer: string): number => {
  let units = 0;
  for (const found of answer.matchAll(/"CapacityUnits":([\d.]+)/g)) units += Number(found[1]);
  return units;
};

const counted = new Set([
  ...withItems,
  'BatchGetItem',
  'BatchWriteItem',
  'TransactGetItems',
  'TransactWriteItems',
]);

export type DynamoNeeds = { wiring: Wiring; store: Store; callers: Callers; tallies: Tallies };

const questionsOf = (needs: DynamoNeeds, use: Use, body: unknown): Question[] => {
  const name = use.table.split('table/').at(-1) ?? use.table;
  const table = needs.wiring.tables.get(name);
  if (!table) throw refusal('ResourceNotFoundException', 'Requested resource not found');
  const resource = use.index === undefined ? table.arn : `${table.arn}/index/${use.index}`;
  const key = table.encryptionKey === undefined ? undefined : needs.wiring.keys.get(table.encryptionKey);
  const region = table.arn.split(':')[3] ?? '';
  const keys = leadingKeys(table, { action: use.action, index: use.index, about: use.about, body });
  return [
    { action: use.action, resource, context: { 'dynamodb:LeadingKeys': keys } },
    // Whoever reaches a table under a customer key must be allowed to use that key, for writing as well.
    ...(key
      ? [keyQuestion(key, 'kms:Decrypt', { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` })]
      : []),
  ];
};

/** DynamoDB: asks what the caller's role allows, passes the call to the store as it came, and counts the units. */
export const dynamodb =
  (needs: DynamoNeeds) =>
  async (caller: Caller, operation: string, text: string): Promise<{ status: number; body: string }> => {
    const body: unknown = JSON.parse(text);
    const uses = usesOf(operation, body);
    if (caller.kind === 'function') {
      if (!uses)
        throw refusal(
          'UnknownOperationException',
          `DynamoDB ${operation} is not offered to functions on this machine`,
        );
      needs.callers.authorize(caller, ...uses.flatMap((each) => questionsOf(needs, each, body)));
    }
    const asksUnits = counted.has(operation) && !text.includes('"ReturnConsumedCapacity"');
    const sent = asksUnits ? `{"ReturnConsumedCapacity":"TOTAL",${text.trimStart().slice(1)}` : text;
    const answer = await needs.store.call(operation, sent);
    if (counted.has(operation))
      needs.tallies.consumed(caller.name, reads.has(operation) ? 'read' : 'write', unitsIn(answer.body));
    return answer;
  };
