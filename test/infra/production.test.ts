import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { appWith } from '../../infra/charter-app.ts';
import { settingsOf } from '../../infra/settings-of-stage.ts';
import type { StageSettings } from '../../infra/stage-settings.ts';
import { functionsOf, resourcesOf } from '../support/deployed.ts';
import type { StackTemplate } from '../support/synth.ts';

const outdir = mkdtempSync(join(tmpdir(), 'together-with-tenants-production-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

/** Synthesises a stage; cdk-nag refuses it here as it would at deployment. */
const synthesised = (
  name: string,
  settings: StageSettings,
): Record<'Data' | 'Edge' | 'Service', StackTemplate> => {
  const folder = join(outdir, name);
  appWith(name, settings, folder).synth();
  const read = (part: string): StackTemplate =>
    JSON.parse(readFileSync(join(folder, `${part}.template.json`), 'utf8'));
  return { Data: read('Data'), Edge: read('Edge'), Service: read('Service') };
};

describe('a production stage with a zone, a trail of its own and a break-glass role', () => {
  const { Data, Edge, Service } = synthesised('whole', {
    ...settingsOf('production'),
    account: '123456789012',
    trail: 'create',
    breakGlassRole: 'arn:aws:iam::123456789012:role/break-glass',
    reservedConcurrency: { 'intake/web': 100 },
  });

  test('proves its own certificate in us-east-1 and accepts TLS 1.2 or later only', () => {
    expect(resourcesOf(Edge, 'AWS::CertificateManager::Certificate')).toHaveLength(1);
    const [distribution] = resourcesOf(Service, 'AWS::CloudFront::Distribution');
    expect(distribution?.properties).toMatchObject({
      DistributionConfig: {
        Aliases: ['tenants.example.org'],
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
      },
    });
    expect(resourcesOf(Service, 'AWS::Route53::RecordSet').map(({ properties }) => properties.Type)).toEqual([
      'A',
      'AAAA',
    ]);
  });

  test('tells its pages and mails its own name', () => {
    for (const { variables, name } of functionsOf(Service))
      if ('PUBLIC_ADDRESS' in variables)
        expect(variables.PUBLIC_ADDRESS, name).toBe('https://tenants.example.org');
  });

  test('tells the alarm mailbox when one of its keys is about to be destroyed', () => {
    const [rule] = resourcesOf(Service, 'AWS::Events::Rule').filter(({ properties }) =>
      JSON.stringify(properties).includes('aws.kms'),
    );
    expect(rule?.properties.EventPattern).toMatchObject({
      'detail-type': ['AWS API Call via CloudTrail'],
      detail: { eventName: ['ScheduleKeyDeletion', 'DisableKey'] },
    });
    const pattern = JSON.stringify(rule?.properties.EventPattern);
    for (const key of resourcesOf(Data, 'AWS::KMS::Key')) expect(pattern).toContain(key.id);
    expect(resourcesOf(Service, 'AWS::CloudTrail::Trail')).toHaveLength(1);
  });

  test('lets nobody but the break-glass role end the keys of tables and vault, and leaves keys of years free', () => {
    const denial = expect.objectContaining({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: expect.arrayContaining(['kms:ScheduleKeyDeletion', 'kms:DisableKey']),
      Condition: { ArnNotEquals: { 'aws:PrincipalArn': 'arn:aws:iam::123456789012:role/break-glass' } },
    });
    const policy = z.looseObject({ KeyPolicy: z.looseObject({ Statement: z.array(z.unknown()) }) });
    const denied = resourcesOf(Data, 'AWS::KMS::Key').filter(({ properties }) =>
      policy.parse(properties).KeyPolicy.Statement.some((each) => denial.asymmetricMatch(each)),
    );
    expect(denied.map(({ id }) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual([
      'KeysTables',
      'KeysVault',
    ]);
  });

  test('keeps instances for the function that its settings name, and for no other', () => {
    const reserved = resourcesOf(Service, 'AWS::Lambda::Function').flatMap(({ properties, Metadata }) =>
      properties.ReservedConcurrentExecutions === undefined
        ? []
        : [[Metadata?.entry, properties.ReservedConcurrentExecutions]],
    );
    expect(reserved).toEqual([['functions/intake/web.handler.ts', 100]]);
  });
});

describe('a stage that uses what the account has already', () => {
  const settings = settingsOf('trial');
  const { Service } = synthesised('existing', {
    ...settings,
    mail: { ...settings.mail, identity: 'existing', trialRecipients: ['a.colleague@example.org'] },
    trail: 'existing',
  });

  test('makes no sending domain and no trail, but the recipients of a trial', () => {
    const identities = resourcesOf(Service, 'AWS::SES::EmailIdentity');
    expect(identities.map(({ properties }) => properties.EmailIdentity)).toEqual(['a.colleague@example.org']);
    expect(resourcesOf(Service, 'AWS::CloudTrail::Trail')).toEqual([]);
  });

  test('may send to these recipients, because SES asks for them as well while in the sandbox', () => {
    const senders = functionsOf(Service).filter(({ name }) => name.startsWith('notices/notify'));
    expect(senders).toHaveLength(2);
    for (const { allowances } of senders) {
      const [sending] = allowances.filter(({ actions }) => actions.includes('ses:SendRawEmail'));
      expect(sending?.resources.some((each) => each.includes('identity/a.colleague@example.org'))).toBe(true);
    }
  });
});
