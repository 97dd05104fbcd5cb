import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { startStore as startLocalStore } from '../../local/store/dynoxide.ts';
import { key, type TableName, tables } from '../../shared/contracts/register.ts';

/** A real store with the seven tables of the register; for suites that run against both adapters. */
export type Store = {
  client: DynamoDBClient;
  tables: Record<TableName, string>;
  stop(): Promise<void>;
};

const createTable = (client: DynamoDBClient, name: TableName): Promise<unknown> => {
  const indexes = tables[name].indexes;
  const attributes = new Set([
    key.partition,
    key.sort,
    ...indexes.flatMap((each) => [each.partition, each.sort]),
  ]);
  const schema = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  return client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [...attributes].map((each) => ({
        AttributeName: each,
        AttributeType: 'S' as const,
      })),
      KeySchema: schema(key.partition, key.sort),
      ...(indexes.length > 0 && {
        GlobalSecondaryIndexes: indexes.map((each) => ({
          IndexName: each.name,
          KeySchema: schema(each.partition, each.sort),
          Projection: { ProjectionType: 'ALL' as const },
        })),
      }),
    }),
  );
};

/**
 * Starts a store of its own in a temporary folder, on a free port of this machine. Stop it when the suite ends.
 * @param below the folder in which it gets its own
 */
export const startStore = async (below = tmpdir()): Promise<Store> => {
  const folder = mkdtempSync(join(below, 'together-with-tenants-store-'));
  const store = await startLocalStore(folder, {});
  const client = new DynamoDBClient({
    region: 'eu-west-2',
    endpoint: store.address,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    // A thousand requests at once wait their turn for a socket, and nobody needs to be warned of that.
    requestHandler: { socketAcquisitionWarningTimeout: 60_000 },
  });
  const names: TableName[] = [
    ...(['associations', 'submissions', 'scores', 'cases', 'confidences', 'people', 'ledger'] as const),
  ];
  await Promise.all(names.map((name) => createTable(client, name)));
  return {
    client,
    tables: {
      associations: 'associations',
      submissions: 'submissions',
      scores: 'scores',
      cases: 'cases',
      confidences: 'confidences',
      people: 'people',
      ledger: 'ledger',
    },
    stop: async () => {
      client.destroy();
      await store.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Every row of a table, as it stands. */
export const rowsOf = async ({ client, tables: names }: Store, table: TableName): Promise<Row[]> =>
  ((await client.send(new ScanCommand({ TableName: names[table] }))).Items ?? []).map((item) =>
    unmarshall(item),
  );
type Row = Record<string, unknown>;

/** Puts a row as it is, as a restore does. */
export const copyRow = async (
  { client, tables: names }: Store,
  table: TableName,
  row: Row,
): Promise<void> => {
  const Item = marshall(row, { removeUndefinedValues: true });
  await client.send(new PutItemCommand({ TableName: names[table], Item }));
};

/** Makes a table hold these rows and no others: a restore to the point in time when they were read. */
export const restoreRows = async (store: Store, table: TableName, rows: readonly Row[]): Promise<void> => {
  for (const { pk, sk } of await rowsOf(store, table))
    await store.client.send(
      new DeleteItemCommand({ TableName: store.tables[table], Key: marshall({ pk, sk }) }),
    );
  for (const row of rows) await copyRow(store, table, row);
};
