import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { key, type TableName, tables } from '../../shared/contracts/register.ts';

/** A real store in memory, with the five tables of the register; for suites that run against both adapters. */
export type Store = {
  client: DynamoDBClient;
  tables: Record<TableName, string>;
  stop(): Promise<void>;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
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

const whenListening = async (port: number, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the store stopped with exit code ${child.exitCode}`);
    try {
      await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(500) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error('the store did not answer within five seconds');
};

/** Starts a store in memory on a free port of this machine. Stop it when the suite ends. */
export const startStore = async (): Promise<Store> => {
  const binary = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  const port = await freePort();
  const child = spawn(binary, ['--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
  await whenListening(port, child);
  const client = new DynamoDBClient({
    region: 'eu-west-2',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const names: TableName[] = ['associations', 'submissions', 'scores', 'cases', 'confidences'];
  await Promise.all(names.map((name) => createTable(client, name)));
  return {
    client,
    tables: {
      associations: 'associations',
      submissions: 'submissions',
      scores: 'scores',
      cases: 'cases',
      confidences: 'confidences',
    },
    stop: async () => {
      client.destroy();
      child.kill();
      await once(child, 'exit');
    },
  };
};
