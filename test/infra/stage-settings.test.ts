import { describe, expect, test } from 'vitest';
import { placeholdersIn } from '../../infra/placeholders.ts';
import { checkedSettings, settingsOf } from '../../infra/settings-of-stage.ts';
import { stages } from '../../infra/stages.ts';

const production = structuredClone(settingsOf('production'));
const message = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('nothing was refused');
};
const refusal = (changes: object): string =>
  message(() => checkedSettings('test', { ...production, ...changes }));

describe('the settings of a stage', () => {
  test('of every stage in the file are right', () => {
    for (const name of Object.keys(stages)) expect(settingsOf(name).region).toBe('eu-west-2');
    expect(Object.keys(stages)).toEqual(['trial', 'production']);
  });

  test('that are wrong are refused all at once, each by name, with what was found and an example', () => {
    const text = refusal({
      account: '12345',
      region: 'London',
      mailboxes: { ...production.mailboxes, regulator: 'the regulator' },
    });
    expect(text.split('\n')).toEqual([
      'the settings of stage "test" in infra/stages.ts are wrong:',
      '  account: found "12345", wanted an AWS account of twelve digits, e.g. "123456789012"',
      '  region: found "London", wanted an AWS region, e.g. "eu-west-2"',
      '  mailboxes.regulator: found "the regulator", wanted an e-mail address, e.g. "regulator@example.org"',
    ]);
  });

  test('that are missing or misspelt are named', () => {
    const { trail: _, ...rest } = production;
    expect(message(() => checkedSettings('test', rest))).toContain(
      'trail: found nothing, wanted one of "create"',
    );
    expect(refusal({ trial: true })).toContain('no setting is called trial');
    expect(refusal({ web: { ...production.web, domian: 'x' } })).toContain(
      'web: no setting is called domian',
    );
  });

  test('hold a ceiling of costs, which is twice what an idle service costs where none is written', () => {
    expect(checkedSettings('test', production).monthlyCostCeiling).toBe(60);
    expect(checkedSettings('test', { ...production, monthlyCostCeiling: 'none' }).monthlyCostCeiling).toBe(
      'none',
    );
    for (const wrong of [0, '60', 'no'])
      expect(refusal({ monthlyCostCeiling: wrong })).toMatch(
        /monthlyCostCeiling: found .*, wanted .* from 10 to 100000, e\.g\. 60/,
      );
  });

  test('name a stage that exists', () => {
    expect(message(() => settingsOf('prod'))).toBe(
      'infra/stages.ts has no stage "prod"; it has trial, production',
    );
    expect(message(() => settingsOf('../prod'))).toContain('no name for a stage');
    expect(message(() => settingsOf('constructor'))).toContain('has no stage');
  });
});

describe('a production stage', () => {
  const web = { requestsPerSecond: 200, burst: 400 };

  test('needs a domain and a certificate or a zone to make one in', () => {
    expect(refusal({ web })).toContain('web.domain: found nothing');
    expect(refusal({ web: { ...web, domain: 'tenants.example.org' } })).toContain(
      'web.hostedZone: found nothing',
    );
    const certificateArn =
      'arn:aws:acm:us-east-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef';
    expect(
      checkedSettings('test', {
        ...production,
        web: { ...web, domain: 'tenants.example.org', certificateArn },
      }).web,
    ).toMatchObject({ certificateArn });
    expect(refusal({ web: { ...production.web, certificateArn } })).toContain('not both');
  });

  test('takes a certificate from us-east-1 only, where CloudFront looks for it', () => {
    const certificateArn =
      'arn:aws:acm:eu-west-2:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef';
    expect(refusal({ web: { ...web, domain: 'tenants.example.org', certificateArn } })).toContain(
      'web.certificateArn',
    );
  });

  test('is outside the sandbox and records its API calls', () => {
    expect(refusal({ mail: { ...production.mail, sandbox: true } })).toContain('mail.sandbox: found true');
    expect(refusal({ trail: 'none' })).toContain('trail: found "none"');
  });

  test('sends from its own domain', () => {
    expect(refusal({ mail: { ...production.mail, sender: 'us@elsewhere.example' } })).toContain(
      'mail.sender: found "us@elsewhere.example", wanted an address at tenants.example.org',
    );
  });

  test('has each reporting year once', () => {
    expect(refusal({ reportingYears: [2026, 2026] })).toContain('reportingYears: found [2026,2026]');
    expect(refusal({ reportingYears: [] })).toContain('at least one year');
  });
});

describe('examples', () => {
  test('are found by name, so that no deployment mistakes them for something real', () => {
    expect(placeholdersIn(settingsOf('production'))).toEqual([
      'web.domain',
      'web.hostedZone.name',
      'mail.identityName',
      'mail.sender',
      'mail.replyTo',
      'mailboxes.regulator',
      'mailboxes.tradeBody',
      'mailboxes.alarms',
    ]);
  });

  test('are not seen in what is real', () => {
    const real = structuredClone(production);
    real.web = {
      ...real.web,
      domain: 'tenants.charter.org.uk',
      hostedZone: { id: 'Z0123456789', name: 'charter.org.uk' },
    };
    real.mail = {
      ...real.mail,
      identityName: 'myexample.org',
      sender: 'a@myexample.org',
      replyTo: 'b@charter.org.uk',
    };
    real.mailboxes = { regulator: 'r@gov.uk', tradeBody: 't@charter.org.uk', alarms: 'o@charter.org.uk' };
    expect(placeholdersIn(real)).toEqual([]);
  });
});
