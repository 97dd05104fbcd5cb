import { describe, expect, test } from 'vitest';
import { accountsIn, openIdentityFile } from '../../local/identity/accounts.ts';
import { dropExpired, keptIn, machineKeys } from '../../local/identity/kept.ts';
import { signInPage } from '../../local/identity/sign-in-page.ts';
import { readAssembly } from '../../local/template/assembly.ts';
import { readTemplate } from '../../local/template/read-template.ts';
import { smallAssembly } from './support/small-assembly.ts';
import { smallTemplate } from './support/small-template.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe('what the sign-in of this machine keeps', () => {
  test('is there after a restart: people, keys, and attempts that are under way', async () => {
    const folder = temporaryFolder('identity');
    const before = openIdentityFile(folder);
    const subject = accountsIn(before).add('ann@example.org', 'Ann');
    const keys = machineKeys(before);
    const kept = keptIn(before)('Interaction');
    await kept.upsert('one', { uid: 'u', grantId: 'g', a: 1 }, 600);
    await kept.upsert('over', { a: 2 }, -1);
    before.close();

    const after = openIdentityFile(folder);
    dropExpired(after);
    expect(accountsIn(after).list()).toEqual([{ subject, email: 'ann@example.org', name: 'Ann' }]);
    expect(machineKeys(after)).toEqual(keys);
    const again = keptIn(after)('Interaction');
    expect(await again.findByUid('u')).toEqual({ uid: 'u', grantId: 'g', a: 1 });
    expect(await again.find('over')).toBeUndefined();
    expect(await keptIn(after)('Session').find('one')).toBeUndefined();
    await again.consume('one');
    expect(await again.find('one')).toMatchObject({ a: 1, consumed: expect.any(Number) });
    await again.revokeByGrantId('g');
    expect(await again.find('one')).toBeUndefined();
    after.close();
  });

  test('is shown with nothing in it that could be markup', () => {
    const page = signInPage([{ subject: 's', email: 'a@example.org', name: '<b>Ann</b>' }]);
    expect(page).toContain('&lt;b&gt;Ann');
    expect(signInPage([])).toContain('people add');
  });
});

describe('a user pool and its client in the template', () => {
  const pool = {
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    UsernameAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
  };
  const client = {
    UserPoolId: { Ref: 'Pool' },
    CallbackURLs: ['https://127.0.0.1:4400/sign-in/back'],
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ['code'],
    AllowedOAuthScopes: ['openid'],
    SupportedIdentityProviders: ['COGNITO'],
    GenerateSecret: false,
  };
  const read = (more: { pool?: object; client?: object } = {}) => {
    const template = smallTemplate();
    Object.assign(template.Resources, {
      Pool: { Type: 'AWS::Cognito::UserPool', Properties: { ...pool, ...more.pool } },
      Client: { Type: 'AWS::Cognito::UserPoolClient', Properties: { ...client, ...more.client } },
    });
    Object.assign(template.Outputs, { Issuer: { Value: { 'Fn::GetAtt': ['Pool', 'ProviderURL'] } } });
    return readTemplate(readAssembly(smallAssembly(template)), {
      ...{ publicHost: '127.0.0.1:4400', endpoint: 'http://127.0.0.1:1', issuer: 'http://127.0.0.1:2' },
      secret: () => 'a-secret',
    });
  };

  test('become the sign-in of this machine, and whom it sends back where', () => {
    const { wiring, findings, outputs } = read();
    expect(findings).toEqual([]);
    expect([...wiring.clients.values()]).toMatchObject([
      { callbacks: ['http://127.0.0.1:4400/sign-in/back'] },
    ]);
    expect(outputs.get('small')).toMatchObject({ Issuer: 'http://127.0.0.1:2' });
  });

  test.each<[string, Parameters<typeof read>[0]]>([
    ['a client with a secret', { client: { GenerateSecret: true } }],
    ['a client that may have tokens without a code', { client: { AllowedOAuthFlows: ['implicit'] } }],
    ['a client with scopes that nobody serves', { client: { AllowedOAuthScopes: ['openid', 'email'] } }],
    ['a pool in which people sign up', { pool: { AdminCreateUserConfig: {} } }],
    ['a property that nobody knows', { pool: { LambdaConfig: {} } }],
  ])('stop the start: %s', (_, more) => {
    expect(read(more).findings).not.toEqual([]);
  });
});
