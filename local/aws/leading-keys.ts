import * as z from 'zod';
import type { Table } from '../template/wiring.ts';

const value = z.record(z.string(), z.unknown());
const row = z.record(z.string(), value);
const queried = z.object({
  KeyConditionExpression: z.string(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).default({}),
  ExpressionAttributeValues: row.default({}),
});

const hashOf = (table: Table, index: string | undefined): string | undefined => {
  const key = index === undefined ? table.key : table.indexes.find((each) => each.name === index)?.key;
  return key?.find((each) => each.role === 'HASH')?.name;
};

const scalar = (attribute: Record<string, unknown> | undefined): string | undefined => {
  const [only] = Object.values(attribute ?? {});
  return typeof only === 'string' ? only : undefined;
};

/** The partition that a query names: `pk = :pk`, on either side of an `AND`, with or without a name in its place. */
const ofQuery = (body: unknown, hash: string): string | undefined => {
  const query = queried.safeParse(body);
  if (!query.success) return undefined;
  const { KeyConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues } = query.data;
  for (const [, name = '', placeholder = ''] of KeyConditionExpression.matchAll(/(#?[\w.-]+)\s*=\s*(:\w+)/g))
    if ((ExpressionAttributeNames[name] ?? name) === hash)
      return scalar(ExpressionAttributeValues[placeholder]);
  return undefined;
};

/** No pattern but `*` meets it: what cannot be read must not pass for "no key at all". */
const unreadable = '\u0000';

/**
 * The values of `dynamodb:LeadingKeys` for one use of a table: the partition of its key, item or query. A scan has
 * none, as in AWS.
 * @param about the key or item that is written or read; undefined for a query, whose body says
 */
export const leadingKeys = (
  table: Table,
  use: { action: string; index: string | undefined; about: unknown; body: unknown },
): string[] => {
  if (use.action === 'dynamodb:Scan') return [];
  const hash = hashOf(table, use.index);
  if (hash === undefined) return [unreadable];
  const attributes = row.safeParse(use.about);
  const found = attributes.success ? scalar(attributes.data[hash]) : ofQuery(use.body, hash);
  return [found ?? unreadable];
};
