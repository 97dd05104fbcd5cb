import { describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { functionsOf, resourcesOf, whoMay } from '../support/deployed.ts';

const { Data, Service } = inject('templates');
const people = 'FnGetAttRegisterPeople';
const one = (template: typeof Data, type: string): Record<string, unknown> => {
  const [only, ...others] = resourcesOf(template, type);
  if (!only || others.length > 0) throw new Error(`not one ${type}`);
  return only.properties;
};

describe('the directory of people', () => {
  const [pool] = resourcesOf(Data, 'AWS::Cognito::UserPool');

  test('takes nobody who signs up, and asks everybody for a second proof that is no text message', () => {
    expect(pool?.properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
    });
  });

  test('asks for long passwords and for no kinds of characters', () => {
    expect(pool?.properties.Policies).toMatchObject({
      PasswordPolicy: {
        MinimumLength: 15,
        RequireLowercase: false,
        RequireUppercase: false,
        RequireNumbers: false,
        RequireSymbols: false,
      },
    });
  });

  test('stays when its stack goes', () => {
    expect(pool?.DeletionPolicy).toBe('Retain');
    expect(pool?.properties.DeletionProtection).toBe('ACTIVE');
  });
});

describe('the client of the sign-in', () => {
  const client = one(Service, 'AWS::Cognito::UserPoolClient');

  test('may ask for a code and for who somebody is, has no secret, and does not say whether somebody exists', () => {
    expect(client).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
      SupportedIdentityProviders: ['COGNITO'],
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes' },
      ...{ AccessTokenValidity: 5, IdTokenValidity: 5 },
    });
  });

  test('leads back to one page of ours, over TLS', () => {
    const [address, ...others] = [client.CallbackURLs].flat().map((each) => JSON.stringify(each));
    expect(others).toEqual([]);
    expect(address).toMatch(/^\{"Fn::Join":\["",\["https:\/\/",/);
    expect(address).toContain('/sign-in/back"');
  });

  test('has the newer pages, which need a style to be shown', () => {
    expect(one(Service, 'AWS::Cognito::UserPoolDomain')).toMatchObject({ ManagedLoginVersion: 2 });
    const style = one(Service, 'AWS::Cognito::ManagedLoginBranding');
    expect(style).toMatchObject({ UseCognitoProvidedValues: true });
  });
});

describe('sessions', () => {
  const partitionsOf = (conditions: unknown): readonly string[] =>
    z
      .object({ 'ForAllValues:StringLike': z.object({ 'dynamodb:LeadingKeys': z.array(z.string()) }) })
      .parse(conditions)['ForAllValues:StringLike']['dynamodb:LeadingKeys'];
  /**
   * Panels, what two people of the trade body propose, and since when somebody is signed out, which can only end
   * sessions, are rows of their own that other tests hold.
   */
  const others = new Set(['proposal', 'audit', 'signed-out']);
  const isOfSessions = (conditions: unknown): boolean =>
    partitionsOf(conditions).some((each) => !each.startsWith('panel') && !others.has(each));
  const rows = (action: string) =>
    functionsOf(Service).flatMap(({ name, allowances }) =>
      allowances
        .filter(({ actions }) => actions.includes(`dynamodb:${action}`))
        .filter(({ resources }) => resources.some((each) => each.includes(people)))
        .filter(({ conditions }) => isOfSessions(conditions))
        .map(({ conditions }) => ({ name, conditions })),
    );
  const only = (...partitions: string[]) => ({
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
  });

  test('are started by the sign-in alone; no function gives a role, and only the desk lists people', () => {
    expect(rows('PutItem')).toEqual([{ name: 'administration/sign-in', conditions: only('session#*') }]);
    // Nobody who signs in for the trade body may join a panel as well, so the desk must know who does.
    expect(rows('Query').map(({ name }) => name)).toEqual(['administration/desk']);
    expect(rows('BatchWriteItem')).toEqual([]);
  });

  test('are read by who asks for them, who can change nothing but sessions', () => {
    for (const { conditions } of rows('GetItem'))
      expect(conditions).toEqual(only('person', 'session#*', 'signed-out'));
    for (const action of ['UpdateItem', 'DeleteItem'])
      for (const { conditions } of rows(action)) expect(conditions).toEqual(only('session#*'));
    expect(rows('GetItem').map(({ name }) => name)).toContain('administration/sign-in');
  });

  test('are out of reach for the tenant’s, the board’s, the regulator’s and the public’s pages', () => {
    const reaching = new Set([...whoMay(Service, 'dynamodb:GetItem', people)]);
    for (const name of ['intake/web', 'oversight/board', 'oversight/regulator', 'publication/web'])
      expect(reaching.has(name)).toBe(false);
  });

  test('no function may call the directory', () => {
    const actions = functionsOf(Service).flatMap(({ allowances }) =>
      allowances.flatMap((each) => each.actions),
    );
    expect(actions.filter((each) => each.startsWith('cognito'))).toEqual([]);
    expect(actions.length).toBeGreaterThan(20);
  });
});
