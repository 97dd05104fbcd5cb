import * as z from 'zod';
import type { KeySchema, Table } from '../template/wiring.ts';
import type { Store } from './store.ts';

const schemaOf = (key: KeySchema) => key.map((each) => ({ AttributeName: each.name, KeyType: each.role }));

const creation = (table: Table) => ({
  TableName: table.name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: table.attributes.map((each) => ({
    AttributeName: each.name,
    AttributeType: each.type,
  })),
  KeySchema: schemaOf(table.key),
  ...(table.indexes.length > 0 && {
    GlobalSecondaryIndexes: table.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: schemaOf(index.key),
      Projection: {
        ProjectionType: index.projection.type,
        ...(index.projection.attributes.length > 0 && { NonKeyAttributes: index.projection.attributes }),
      },
    })),
  }),
});

const described = z.object({
  Table: z.object({
    KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.string() })),
    GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string() })).optional(),
  }),
});

const sorted = (names: readonly string[]): string => names.toSorted().join(', ');

/** What a table that is already there has otherwise than the template; undefined when they agree. */
const difference = (table: Table, found: z.infer<typeof described>['Table']): string | undefined => {
  const key = sorted(found.KeySchema.map((each) => `${each.KeyType} ${each.AttributeName}`));
  const wantedKey = sorted(table.key.map((each) => `${each.role} ${each.name}`));
  if (key !== wantedKey) return `its key is ${key}, the template wants ${wantedKey}`;
  const indexes = sorted((found.GlobalSecondaryIndexes ?? []).map((each) => each.IndexName));
  const wanted = sorted(table.indexes.map((each) => each.name));
  return indexes === wanted ? undefined : `its indexes are "${indexes}", the template wants "${wanted}"`;
};

/**
 * Makes the tables of the template that the store does not have yet.
 * @throws when one that it has differs: the data folder comes from another version of the template
 */
export const makeTables = async (store: Store, tables: Iterable<Table>): Promise<void> => {
  for (const table of tables) {
    const found = await store.call('DescribeTable', JSON.stringify({ TableName: table.name }));
    if (found.status === 200) {
      const other = difference(table, described.parse(JSON.parse(found.body)).Table);
      if (other !== undefined)
        throw new Error(
          `table ${table.name} of the data folder is of another version: ${other}. Start with --reset.`,
        );
      continue;
    }
    const made = await store.call('CreateTable', JSON.stringify(creation(table)));
    if (made.status !== 200) throw new Error(`the store did not make table ${table.name}: ${made.body}`);
  }
};
