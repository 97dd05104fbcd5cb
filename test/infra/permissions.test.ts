import { describe, expect, inject, test } from 'vitest';
import {
  allowancesOf,
  exported,
  functionNamed,
  functionsOf,
  resourcesOf,
  whoMay,
} from '../support/deployed.ts';

const { Data, Edge, Service } = inject('templates');
const functions = functionsOf(Service);
const named = (name: string) => functionNamed(Service, name);

const tablesKey = exported('KeysTables');
/** Who may store what a tenant tells: the form, and the mode in which helpers enter it. */
const entering = ['intake/helper', 'intake/web'];

describe('who may do what', () => {
  const senders = [
    ...['intake/mail-link', 'notices/notify-board', 'notices/notify-regulator'],
    ...['notices/pass-on-address', 'oversight/panel-daily', 'oversight/panel-mail'],
  ];
  test('only notices, links and addresses on their way may be mailed, from one address and through one configuration set', () => {
    expect(whoMay(Service, 'ses:SendRawEmail')).toEqual(senders);
    for (const name of senders) {
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

  test('who writes to boards and the regulator may ask SES about one mailbox, and changes nothing on its list', () => {
    const asking = ['notices/check-mailboxes', 'notices/notify-board', 'notices/notify-regulator'];
    expect(whoMay(Service, 'ses:GetSuppressedDestination')).toEqual(asking);
    for (const name of asking) {
      const own = named(name).allowances.filter(({ actions }) =>
        actions.includes('ses:GetSuppressedDestination'),
      );
      expect(own).toMatchObject([{ actions: ['ses:GetSuppressedDestination'], resources: ['*'] }]);
    }
    expect(
      named('notices/check-mailboxes')
        .allowances.flatMap(({ actions }) => actions)
        .sort(),
    ).toEqual([
      ...['dynamodb:Query', 'kms:Decrypt', 'logs:CreateLogStream', 'logs:PutLogEvents'],
      ...['ses:GetSuppressedDestination', 'sqs:ChangeMessageVisibility', 'sqs:DeleteMessage'],
      ...['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'],
    ]);
  });

  test('the form can send no mail itself: it may call one function, which can send a link and nothing else', () => {
    const { id, allowances } = named('intake/mail-link');
    expect(allowances.flatMap(({ actions }) => actions).sort()).toEqual([
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      'ses:SendRawEmail',
    ]);
    expect(whoMay(Service, 'lambda:InvokeFunction')).toEqual([
      ...['administration/desk', 'intake/web', 'oversight/panel'],
    ]);
    const calling = named('intake/web').allowances.filter(({ actions }) =>
      actions.includes('lambda:InvokeFunction'),
    );
    expect(calling.map(({ actions, resources }) => [actions.length, resources.length])).toEqual([[1, 1]]);
    expect(calling[0]?.resources.join()).toContain(id);
  });

  test('what became of a mailed link is told to nobody: an event would keep the tenant’s address', () => {
    const { LINK_MAIL_CONFIGURATION_SET: set } = named('intake/mail-link').variables;
    const told = resourcesOf(Service, 'AWS::SES::ConfigurationSetEventDestination').map(
      ({ properties }) => properties.ConfigurationSetName,
    );
    const { SAFETY_MAIL_CONFIGURATION_SET: safety } = named('notices/pass-on-address').variables;
    expect(told).toEqual([named('notices/notify-board').variables.MAIL_CONFIGURATION_SET, safety]);
    expect(told).not.toContainEqual(set);
  });

  test('what tenants confided only the readers’ function opens: who enters it puts it away and reads saved drafts at most', () => {
    expect(whoMay(Service, 'dynamodb:PutItem', exported('RegisterConfidences'))).toEqual(entering);
    const reaching = named('intake/web').allowances.filter(({ resources }) =>
      resources.some((each) => each.includes(exported('RegisterConfidences'))),
    );
    expect(whoMay(Service, 'dynamodb:GetItem', exported('RegisterConfidences'))).toEqual([
      ...[...entering, 'notices/pass-on-address', 'oversight/reader'],
    ]);
    const keysOf = (row: string) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [row] } });
    expect(reaching.map(({ actions, conditions }) => [actions.toSorted().join(), conditions])).toEqual([
      ['dynamodb:DeleteItem,dynamodb:PutItem', undefined],
      ['dynamodb:GetItem,dynamodb:UpdateItem', keysOf('draft#*')],
      ['dynamodb:UpdateItem', keysOf('danger-report')],
    ]);
    const opening = ['notices/pass-on-address', 'oversight/reader'];
    expect(whoMay(Service, 'kms:Decrypt', exported('KeysVault'))).toEqual(opening);
    expect(whoMay(Service, 'kms:GenerateDataKey', exported('KeysVault'))).toEqual(entering);
  });

  test('only who enters answers signs receipts, and only the log its head, each with a key that signs nothing else', () => {
    for (const action of ['kms:Sign', 'kms:GetPublicKey']) {
      expect(whoMay(Service, action)).toEqual([...entering, 'publication/sequence-ledger']);
      expect(whoMay(Service, action, exported('KeysReceipts'))).toEqual(entering);
      expect(whoMay(Service, action, exported('KeysLog'))).toEqual(['publication/sequence-ledger']);
    }
    for (const name of [...entering, 'publication/sequence-ledger']) {
      const signing = named(name).allowances.filter(({ actions }) => actions.includes('kms:Sign'));
      expect(signing.map(({ resources }) => resources.length)).toEqual([1]);
    }
  });

  test('only who enters answers may turn a code into a voice, and can do nothing else with those keys', () => {
    expect(whoMay(Service, 'kms:GenerateMac')).toEqual(entering);
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
    expect(whoMay(Service, 'dynamodb:DeleteItem')).toEqual([
      ...[
        'administration/desk',
        'administration/sign-in',
        ...entering,
        'oversight/panel',
        'oversight/reader',
      ],
      ...['publication/sequence-ledger', 'scoring/run'],
    ]);
    expect(whoMay(Service, 'dynamodb:DeleteItem', exported('RegisterConfidences'))).toEqual(entering);
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
    expect(whoMay(Service, 'dynamodb:UpdateItem', exported('RegisterAssociations'))).toEqual([
      'administration/desk',
      ...entering,
    ]);
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
    expect(announcing).toHaveLength(12);
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
        allowances
          // SES's list belongs to the account: this one action takes no resource.
          .filter(({ actions }) => actions.join() !== 'ses:GetSuppressedDestination')
          .flatMap(({ actions, resources }) =>
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
