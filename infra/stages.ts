import type { WrittenSettings } from './stage-settings.ts';

const trial: WrittenSettings = {
  kind: 'trial',
  region: 'eu-west-2',
  web: { requestsPerSecond: 200, burst: 400 },
  mail: {
    identity: 'create',
    identityName: 'tenants.example.org',
    sender: 'no-reply@tenants.example.org',
    replyTo: 'charter@example.org',
    sandbox: true,
    dailyQuota: 200,
    trialRecipients: [],
  },
  mailboxes: {
    regulator: 'regulator@example.org',
    tradeBody: 'charter@example.org',
    alarms: 'on-call@example.org',
  },
  reportingYears: [2026, 2027],
  reservedConcurrency: {},
  trail: 'none',
};

/** An example to start from: `npm run deploy` refuses it while an address still ends in example.org. */
const production: WrittenSettings = {
  ...trial,
  kind: 'production',
  web: {
    ...trial.web,
    domain: 'tenants.example.org',
    hostedZone: { id: 'Z0123456789ABCDEFGHIJ', name: 'example.org' },
  },
  mail: { ...trial.mail, sandbox: false, dailyQuota: 50_000 },
  trail: 'existing',
};

/** The stages of this deployment; `--context stage=NAME` picks one. */
export const stages: Readonly<Record<string, WrittenSettings>> = { trial, production };
