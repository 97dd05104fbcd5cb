import * as z from 'zod';

const text = (pattern: RegExp, wanted: string) =>
  z.string({ error: wanted }).regex(pattern, { error: wanted });
const choice = <const C extends readonly [string, ...string[]]>(choices: C) =>
  z.enum(choices, { error: `one of ${choices.map((each) => `"${each}"`).join(', ')}` });
const mailbox = (example: string) => z.email({ error: `an e-mail address, e.g. "${example}"` });
const whole = (least: number, most: number, example: number) => {
  const error = `a whole number from ${least} to ${most}, e.g. ${example}`;
  return z.int({ error }).min(least, { error }).max(most, { error });
};

const domain = text(
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/,
  'a domain in small letters, e.g. "tenants.example.org"',
);

const hostedZone = z.strictObject({
  id: text(/^Z[A-Z0-9]{8,31}$/, 'the id of a Route 53 hosted zone, e.g. "Z0123456789ABCDEFGHIJ"'),
  name: domain,
});

const web = z.strictObject({
  /** Where tenants find the service; without one, CloudFront's own name (a trial only). */
  domain: domain.optional(),
  /** A certificate issued beforehand in us-east-1, where CloudFront looks for it … */
  certificateArn: text(
    /^arn:aws:acm:us-east-1:\d{12}:certificate\/[a-f0-9-]{36}$/,
    'a certificate in us-east-1, e.g. "arn:aws:acm:us-east-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef"',
  ).optional(),
  /** … or the zone of the domain, in which the stack proves it and makes the records. */
  hostedZone: hostedZone.optional(),
  /** Requests a second that the whole front accepts; more are asked to come again. */
  requestsPerSecond: whole(1, 10_000, 200),
  burst: whole(1, 5_000, 400),
});

const mail = z.strictObject({
  /** `create` makes the sending domain in SES; `existing` only uses one that the account has already. */
  identity: choice(['create', 'existing']),
  identityName: domain,
  sender: mailbox('no-reply@tenants.example.org'),
  replyTo: mailbox('tenants@example.org'),
  /** New accounts may only send to proven addresses: these are then made, and each gets a mail to confirm. */
  sandbox: z.boolean({ error: 'true or false' }),
  /** Mails that SES takes from the account in 24 hours, as its *Account dashboard* says; 200 in the sandbox. */
  dailyQuota: whole(200, 10_000_000, 50_000),
  trialRecipients: z.array(mailbox('a.colleague@example.org')),
});

/** Everything that differs between stages, and nothing else. */
export const stageSettings = z
  .strictObject({
    /** `production` refuses what is good enough only for a trial. */
    kind: choice(['trial', 'production']),
    /** Pins the account: wrong credentials are then refused. */
    account: text(/^\d{12}$/, 'an AWS account of twelve digits, e.g. "123456789012"').optional(),
    region: text(/^[a-z]{2}-[a-z]+-\d$/, 'an AWS region, e.g. "eu-west-2"'),
    web,
    mail,
    mailboxes: z.strictObject({
      regulator: mailbox('regulator@example.org'),
      tradeBody: mailbox('charter@example.org'),
      /** Gets every alarm, after a person has clicked the link of the mail that confirms it. */
      alarms: mailbox('on-call@example.org'),
    }),
    /** Reporting years (by their first calendar year) whose key exists; keep this one and the next. */
    reportingYears: z
      .array(whole(2020, 2100, 2026))
      .min(1, { error: 'at least one year, e.g. [2026, 2027]' })
      .refine((years) => new Set(years).size === years.length, {
        error: 'each year once, e.g. [2026, 2027]',
      }),
    /** Instances kept for a function, e.g. { 'intake/web': 100 }; only where the account's quota allows it. */
    reservedConcurrency: z.record(
      text(/^[a-z-]+\/[a-z-]+$/, 'a function, e.g. "intake/web"'),
      whole(2, 10_000, 100),
    ),
    /**
     * Dollars a month that the whole account may cost before the mailbox of alarms is told; twice what the service costs
     * while nobody uses it. `none` where the account may not keep budgets, as in some organisations.
     */
    monthlyCostCeiling: z
      .union([whole(10, 100_000, 60), choice(['none'])], {
        error: 'dollars a month from 10 to 100000, e.g. 60, or "none"',
      })
      .default(60),
    /** The account's record of API calls; without it nobody hears that a key is about to be destroyed. */
    trail: choice(['create', 'existing', 'none']),
    /** The one role that may schedule the end of the tables' and the vault's key. */
    breakGlassRole: text(
      /^arn:aws:iam::\d{12}:role\/[\w+=,.@/-]+$/,
      'a role, e.g. "arn:aws:iam::123456789012:role/break-glass"',
    ).optional(),
  })
  .superRefine((stage, context) => {
    const refuse = (path: string[], wanted: string) =>
      context.addIssue({ code: 'custom', path, message: wanted, continue: true });
    if (stage.web.certificateArn && stage.web.hostedZone)
      refuse(['web', 'hostedZone'], 'either a certificate or a hosted zone, not both');
    if (!stage.web.domain && (stage.web.certificateArn || stage.web.hostedZone))
      refuse(['web', 'domain'], 'the domain of the certificate or zone, e.g. "tenants.example.org"');
    if (stage.web.domain && !stage.web.certificateArn && !stage.web.hostedZone)
      refuse(
        ['web', 'hostedZone'],
        'a hosted zone or a certificateArn for the domain, e.g. { id: "Z0123456789ABCDEFGHIJ", name: "example.org" }',
      );
    if (!stage.mail.sender.endsWith(`@${stage.mail.identityName}`))
      refuse(
        ['mail', 'sender'],
        `an address at ${stage.mail.identityName}, e.g. "no-reply@${stage.mail.identityName}"`,
      );
    if (stage.kind !== 'production') return;
    if (!stage.web.domain) refuse(['web', 'domain'], 'a domain in production, e.g. "tenants.example.org"');
    if (stage.mail.sandbox) refuse(['mail', 'sandbox'], 'false in production: outside the SES sandbox');
    if (stage.trail === 'none') refuse(['trail'], '"create" or "existing" in production');
  });
export type StageSettings = z.infer<typeof stageSettings>;

/** Settings as they are written in infra/stages.ts. */
export type WrittenSettings = z.input<typeof stageSettings>;
