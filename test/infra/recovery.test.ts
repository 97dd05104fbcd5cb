import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type TableName, tables } from '../../shared/contracts/register.ts';
import { type Deployed, resourcesOf } from '../support/deployed.ts';

const { Data, Service } = inject('templates');
const store = resourcesOf(Data, 'AWS::DynamoDB::Table');
const keys = resourcesOf(Data, 'AWS::KMS::Key');

const nameOf = ({ id }: Deployed): string => id.replace(/[0-9A-F]{8}$/, '');
const names = Object.keys(tables).map((name) => `Register${name.charAt(0).toUpperCase()}${name.slice(1)}`);
const tableNamed = (name: TableName): Deployed => {
  const found = store.find((each) => nameOf(each).toLowerCase() === `register${name}`);
  if (!found) throw new Error(`no table for ${name}`);
  return found;
};
const tableNames: TableName[] = ['associations', 'submissions', 'scores', 'cases', 'confidences', 'ledger'];

describe('what must outlive everything', () => {
  test('the data stack holds the tables of the register, keys, the directory of people and the secret of links, and nothing that could fail', () => {
    expect(store.map(nameOf).sort()).toEqual(names.sort());
    expect(new Set(resourcesOf(Data).map(({ Type }) => Type))).toEqual(
      new Set([
        'AWS::DynamoDB::Table',
        'AWS::KMS::Key',
        'AWS::SecretsManager::Secret',
        'AWS::Cognito::UserPool',
      ]),
    );
  });

  test.each(tableNames)('%s recovers to a point in time and is hard to lose', (name) => {
    const table = tableNamed(name);
    expect(table.DeletionPolicy).toBe('Retain');
    expect(table.properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: {
        PointInTimeRecoveryEnabled: true,
        RecoveryPeriodInDays: tables[name].recoveryDays,
      },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    });
    expect(table.properties.TableName).toBeUndefined();
  });

  test('only the table of cases has an index, of what is due', () => {
    const indexed = store.filter(({ properties }) => properties.GlobalSecondaryIndexes !== undefined);
    expect(indexed.map(nameOf)).toEqual(['RegisterCases']);
    expect(indexed[0]?.properties.GlobalSecondaryIndexes).toMatchObject([
      {
        IndexName: 'due',
        KeySchema: [
          { AttributeName: 'duePartition', KeyType: 'HASH' },
          { AttributeName: 'dueAt', KeyType: 'RANGE' },
        ],
      },
    ]);
  });

  test('keys stay when their stack goes, or when a year leaves the list', () => {
    expect(keys.map(nameOf).sort()).toEqual([
      'KeysCodes',
      'KeysLog',
      'KeysReceipts',
      'KeysTables',
      'KeysVault',
      'KeysYear2026',
      'KeysYear2027',
    ]);
    for (const key of keys) expect(key.DeletionPolicy, key.id).toBe('RetainExceptOnCreate');
  });

  test('the keys of receipts and of the public log can only sign, by the one curve that note tools read', () => {
    const signing = keys.filter(({ properties }) => properties.KeyUsage === 'SIGN_VERIFY');
    expect(signing.map(nameOf).sort()).toEqual(['KeysLog', 'KeysReceipts']);
    for (const { properties } of signing) {
      expect(properties.KeySpec).toBe('ECC_NIST_EDWARDS25519');
      expect(properties.EnableKeyRotation).toBeUndefined();
    }
  });

  test('keys of hashes can only compute hashes and never rotate; those that seal rotate', () => {
    const hashing = keys.filter(({ properties }) => properties.KeySpec === 'HMAC_256');
    expect(hashing.map(nameOf).sort()).toEqual(['KeysCodes', 'KeysYear2026', 'KeysYear2027']);
    for (const key of hashing) {
      expect(key.properties.KeyUsage).toBe('GENERATE_VERIFY_MAC');
      expect(key.properties.EnableKeyRotation).toBeUndefined();
    }
    for (const key of keys.filter(({ properties }) => properties.KeySpec === undefined))
      expect(key.properties.EnableKeyRotation).toBe(true);
  });

  test('the data stack cannot be deleted by mistake', () => {
    const manifest = JSON.parse(readFileSync(join(inject('assembly'), 'manifest.json'), 'utf8'));
    expect(manifest.artifacts.Data.properties.terminationProtection).toBe(true);
  });

  test('a table, or a key that is not of a year, cannot be pulled away while a function names it', () => {
    const weak = JSON.stringify(Service).match(/"OutputName":"[^"]*"/g) ?? [];
    expect(weak.filter((each) => !/Year20\d\d|FenceWebAcl/.test(each))).toEqual([]);
    expect(weak.some((each) => each.includes('Year2026'))).toBe(true);
  });

  test('the service stack keeps exactly the files, archives, logs and identities, and the rest goes with it', () => {
    const kept = resourcesOf(Service).filter(({ DeletionPolicy }) => DeletionPolicy?.startsWith('Retain'));
    expect(new Set(kept.map(({ Type }) => Type))).toEqual(
      new Set(['AWS::S3::Bucket', 'AWS::Events::Archive', 'AWS::Logs::LogGroup', 'AWS::SES::EmailIdentity']),
    );
    expect(
      kept
        .filter(({ Type }) => Type !== 'AWS::Logs::LogGroup')
        .map(nameOf)
        .sort(),
    ).toEqual(['BusArchive', 'BusOutcomesArchive', 'EntranceEdgeFiles', 'MailIdentity']);
  });

  test('what has a name that AWS wants to be unique has the stage in it', () => {
    const named = resourcesOf(Service)
      .filter(({ Type }) => ['AWS::Events::EventBus', 'AWS::Scheduler::ScheduleGroup'].includes(Type))
      .map(({ properties }) => properties.Name);
    expect(named).toHaveLength(2);
    for (const name of named) expect(name).toMatch(/trial/);
    for (const type of ['AWS::Lambda::Function', 'AWS::SQS::Queue', 'AWS::IAM::Role', 'AWS::S3::Bucket'])
      for (const { properties } of resourcesOf(Service, type))
        expect(
          Object.keys(properties).filter((key) => /^(Function|Queue|Role|Bucket)Name$/.test(key)),
        ).toEqual([]);
  });

  test('the administration finds the names that it looks for', () => {
    expect(Object.keys(Data.Outputs ?? {})).toEqual(
      expect.arrayContaining([
        'AssociationsTable',
        'SubmissionsTable',
        'ScoresTable',
        'CasesTable',
        'ConfidencesTable',
        'CodesKey',
        'YearKeys',
        'VaultKey',
      ]),
    );
    expect(Object.keys(Service.Outputs ?? {})).toEqual(
      expect.arrayContaining(['PublicAddress', 'BusName', 'ConfigurationSet', 'AlarmTopic']),
    );
  });
});
