import { describe, expect, inject, test } from 'vitest';
import { allowancesOf, functionsOf, resourcesOf, whoMay } from '../support/deployed.ts';

const { Data, Edge, Service } = inject('templates');
const functions = functionsOf(Service);
const named = (name: string) => {
  const found = functions.find((fn) => fn.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
};

/** How a table or key of the data stack is named in the service stack's template. */
const exported = (construct: string): string => `FnGetAtt${construct}`;
const tablesKey = exported('KeysTables');

describe('who may do what', () => {
  test('only notices may send mail, from one address and through one configuration set', () => {
    expect(whoMay(Service, 'ses:SendRawEmail')).toEqual(['notices/notify-board', 'notices/notify-regulator']);
    for (const name of ['notices/notify-board', 'notices/notify-regulator']) {
      const sending = named(name).allowances.filter(({ actions }) => actions.includes('ses:SendRawEmail'));
      expect(sending).toHaveLength(1);
      const [{ resources, conditions } = { resources: [], conditions: {} }] = sending;
      expect(resources.map((each) => /:(identity|configuration-set)\//.exec(each)?.[1]).sort()).toEqual([
        'configuration-set',
        'identity',
      ]);
      expect(conditions).toEqual({ StringEquals: { 'ses:FromAddress': 'no-reply@tenants.example.org' } });
    }
  });

  test('nobody can read what tenants confided: one function puts it away, none opens the vault; saved drafts it reads', () => {
    expect(whoMay(Service, 'dynamodb:PutItem', exported('RegisterConfidences'))).toEqual(['intake/web']);
    const reaching = functions.flatMap((fn) =>
      fn.allowances.filter(({ resources }) =>
        resources.some((each) => each.includes(exported('RegisterConfidences'))),
      ),
    );
    expect(reaching.flatMap(({ actions }) => actions).sort()).toEqual([
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
    ]);
    const reading = reaching.filter(({ actions }) => actions.includes('dynamodb:GetItem'));
    expect(reading).toMatchObject([
      {
        actions: ['dynamodb:GetItem'],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['draft#*'] } },
      },
    ]);
    expect(whoMay(Service, 'kms:Decrypt', exported('KeysVault'))).toEqual([]);
    expect(whoMay(Service, 'kms:GenerateDataKey', exported('KeysVault'))).toEqual(['intake/web']);
  });

  test('only the form signs receipts, with a key that signs nothing else', () => {
    for (const action of ['kms:Sign', 'kms:GetPublicKey']) {
      expect(whoMay(Service, action)).toEqual(['intake/web']);
      expect(whoMay(Service, action, exported('KeysReceipts'))).toEqual(['intake/web']);
    }
    const signing = named('intake/web').allowances.filter(({ actions }) => actions.includes('kms:Sign'));
    expect(signing.map(({ resources }) => resources.length)).toEqual([1]);
  });

  test('only the form may turn a code into a voice, and it can do nothing else with those keys', () => {
    expect(whoMay(Service, 'kms:GenerateMac')).toEqual(['intake/web']);
    const kms = new Set(
      functions.flatMap((fn) =>
        fn.allowances.flatMap(({ actions }) => actions.filter((each) => each.startsWith('kms:'))),
      ),
    );
    expect([...kms].sort()).toEqual([
      'kms:Decrypt',
      'kms:GenerateDataKey',
      'kms:GenerateMac',
      'kms:GetPublicKey',
      'kms:Sign',
    ]);
  });

  test('no function may delete a case, an answer or an association; the form deletes words that are withdrawn', () => {
    expect(whoMay(Service, 'dynamodb:DeleteItem')).toEqual(['intake/web', 'scoring/run']);
    expect(whoMay(Service, 'dynamodb:DeleteItem', exported('RegisterConfidences'))).toEqual(['intake/web']);
    const [withdrawing, ...others] = named('intake/web').allowances.filter(({ actions }) =>
      actions.includes('dynamodb:DeleteItem'),
    );
    expect(others).toEqual([]);
    expect(withdrawing?.resources).toHaveLength(1);
    expect(whoMay(Service, 'dynamodb:DeleteItem', exported('RegisterScores'))).toEqual(['scoring/run']);
    const [deleting] = named('scoring/run').allowances.filter(({ actions }) =>
      actions.includes('dynamodb:DeleteItem'),
    );
    expect(deleting?.resources).toHaveLength(1);
  });

  test('the public’s form may count tries of a code and can change no association, so no board’s mailbox', () => {
    expect(whoMay(Service, 'dynamodb:UpdateItem', exported('RegisterAssociations'))).toEqual(['intake/web']);
    const [updating] = named('intake/web').allowances.filter(
      ({ actions, resources }) =>
        actions.includes('dynamodb:UpdateItem') &&
        resources.join().includes(exported('RegisterAssociations')),
    );
    expect(updating).toMatchObject({
      actions: ['dynamodb:UpdateItem'],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['code#*'] } },
    });
    expect(whoMay(Service, 'dynamodb:PutItem', exported('RegisterAssociations'))).toEqual([]);
  });

  test('the secret of links is read by those who make or check links, and never on the way of a tenant', () => {
    expect(whoMay(Service, 'secretsmanager:GetSecretValue')).toEqual([
      'notices/notify-board',
      'notices/notify-regulator',
      'oversight/board',
      'oversight/regulator',
    ]);
  });

  test('who announces does so in the name of the service only', () => {
    const announcing = functions.flatMap((fn) =>
      fn.allowances.filter(({ actions }) => actions.includes('events:PutEvents')),
    );
    expect(announcing).toHaveLength(7);
    for (const { conditions } of announcing)
      expect(conditions).toEqual({ StringEquals: { 'events:source': 'together-with-tenants' } });
  });

  test('a role that reaches a table has the key of the tables, by way of the store only', () => {
    for (const fn of functions) {
      const reaches = fn.allowances.some(({ actions }) =>
        actions.some((each) => each.startsWith('dynamodb:')),
      );
      const key = fn.allowances.filter(
        ({ actions, resources }) =>
          actions.includes('kms:Decrypt') && resources.some((each) => each.includes(tablesKey)),
      );
      expect(key, fn.name).toHaveLength(reaches ? 1 : 0);
      for (const { conditions } of key)
        expect(conditions).toEqual({
          StringEquals: { 'kms:ViaService': 'dynamodb.eu-west-2.amazonaws.com' },
        });
    }
  });
});

describe('how permissions are written', () => {
  /** The CDK's own copier of static files; infra/nag-reasons.ts says why its wildcards stand. */
  const isDeployer = (role: string) => role.startsWith('EntranceEdgeFilesDeploymentRole');

  test('no action and no resource of ours is a wildcard', () => {
    const wide = [...allowancesOf(Service)]
      .filter(([role]) => !isDeployer(role))
      .flatMap(([role, allowances]) =>
        allowances.flatMap(({ actions, resources }) =>
          [...actions, ...resources].filter((each) => each.includes('*')).map((each) => `${role}: ${each}`),
        ),
      );
    expect(wide).toEqual([]);
    expect([...allowancesOf(Service)].length).toBeGreaterThan(12);
  });

  test('no role has a managed policy, and no policy says what is not allowed instead of what is', () => {
    for (const template of [Data, Edge, Service]) {
      const managed = resourcesOf(template, 'AWS::IAM::Role').filter(
        ({ properties }) => properties.ManagedPolicyArns !== undefined,
      );
      expect(managed).toEqual([]);
      expect(JSON.stringify(template)).not.toMatch(/NotAction|NotResource|NotPrincipal/);
    }
  });

  test('a function writes to its own log and to no other', () => {
    for (const fn of functions) {
      const logs = fn.allowances.filter(({ actions }) => actions.includes('logs:PutLogEvents'));
      expect(logs, fn.name).toHaveLength(1);
      expect(logs[0]?.resources.join()).toContain(fn.id.replace(/Function[0-9A-F]{8}$/, 'Logs'));
    }
  });
});
