import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { DescribeKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { type Finding, finding } from './finding.ts';

export type StoreFacts = {
  tables: readonly {
    name: string;
    protected: boolean;
    recovers: boolean;
    minutesBehind: number | undefined;
  }[];
  keys: readonly { name: string; state: string }[];
};

/** Asks whether tables recover and keys work. `now` in milliseconds. */
export const storeFacts = async (
  clients: { dynamo: DynamoDBClient; kms: KMSClient },
  names: { tables: readonly string[]; keys: readonly string[] },
  now: number,
): Promise<StoreFacts> => {
  const tables = await Promise.all(
    names.tables.map(async (name) => {
      const { Table } = await clients.dynamo.send(new DescribeTableCommand({ TableName: name }));
      const { ContinuousBackupsDescription: backups } = await clients.dynamo.send(
        new DescribeContinuousBackupsCommand({ TableName: name }),
      );
      const recovery = backups?.PointInTimeRecoveryDescription;
      const latest = recovery?.LatestRestorableDateTime;
      return {
        name,
        protected: Table?.DeletionProtectionEnabled ?? false,
        recovers: recovery?.PointInTimeRecoveryStatus === 'ENABLED',
        minutesBehind: latest && Math.round((now - latest.getTime()) / 60_000),
      };
    }),
  );
  const keys = await Promise.all(
    names.keys.map(async (name) => {
      const { KeyMetadata } = await clients.kms.send(new DescribeKeyCommand({ KeyId: name }));
      return { name: KeyMetadata?.Description || name, state: KeyMetadata?.KeyState ?? 'unknown' };
    }),
  );
  return { tables, keys };
};

/** Judges whether anything could be lost. */
export const judgeStore = ({ tables, keys }: StoreFacts): Finding[] => [
  ...tables.map((table) =>
    finding(
      `table ${table.name}`,
      table.protected && table.recovers && (table.minutesBehind ?? 0) <= 15,
      `${table.protected ? 'protected' : 'not protected'}, ${table.recovers ? 'recovers' : 'does not recover'} to ${
        table.minutesBehind === undefined ? 'an unknown minute' : `${table.minutesBehind} minutes ago`
      }`,
      'npx cdk diff says what was changed by hand; deploy again',
    ),
  ),
  ...keys.map(({ name, state }) =>
    finding(`key "${name}"`, state === 'Enabled', state, 'docs/runbook.md#a-key-is-in-danger'),
  ),
];

/** Judges whether the key of the reporting year after this one is there in time. `today` as YYYY-MM-DD. */
export const judgeYears = (years: readonly number[], today: string): Finding[] => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const current = month >= 4 ? year : year - 1;
  // Sixty days before 1 April is the end of January.
  const wanted = month === 2 || month === 3 ? [current, current + 1] : [current];
  return wanted.map((each) =>
    finding(
      `key of the reporting year ${each}`,
      years.includes(each),
      years.includes(each) ? 'in the settings' : 'missing: from its 1 April nobody could answer with a code',
      `add ${each} to reportingYears in infra/stages.ts and deploy`,
    ),
  );
};
