import { generateKeyPairSync, sign } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { judgeCapacity } from '../../../infra/day-one/capacity.ts';
import { type Finding, findingText } from '../../../infra/day-one/finding.ts';
import { type Answer, judgeFront } from '../../../infra/day-one/front.ts';
import { judgeMail, type MailFacts } from '../../../infra/day-one/mail.ts';
import { judgeSigning, signingFacts } from '../../../infra/day-one/signing.ts';
import { judgeSimulator } from '../../../infra/day-one/simulator.ts';
import { judgeStore, judgeYears } from '../../../infra/day-one/store.ts';
import { judgeWaiting, type WaitingFacts } from '../../../infra/day-one/waiting.ts';

const failed = (findings: readonly Finding[]): string[] =>
  findings.filter(({ passed }) => !passed).map(({ check }) => check);

const goodMail: MailFacts = {
  outsideSandbox: true,
  sendingEnabled: true,
  dailyQuota: 50_000,
  identity: {
    name: 'tenants.example.org',
    state: 'known',
    verified: true,
    dkim: 'SUCCESS',
    dkimTokens: ['abc'],
  },
  recipients: [],
  suppressed: [],
  mailboxes: ['regulator@example.org', 'charter@example.org'],
};

describe('mail', () => {
  test('is real when the domain is proven, the account outside the sandbox and nobody suppressed', () => {
    expect(failed(judgeMail(goodMail))).toEqual([]);
  });

  test('is not while a domain waits for its records, which are then told', () => {
    const identity = { ...goodMail.identity, dkim: 'PENDING' };
    const findings = judgeMail({ ...goodMail, identity });
    expect(failed(findings)).toEqual(['sending domain tenants.example.org']);
    expect(findings.map(findingText).join('\n')).toContain(
      'abc._domainkey.tenants.example.org CNAME abc.dkim.amazonses.com',
    );
  });

  test('is not while SES does not know the domain', () => {
    expect(
      failed(judgeMail({ ...goodMail, identity: { name: 'tenants.example.org', state: 'missing' } })),
    ).toEqual(['sending domain tenants.example.org']);
  });

  test('is not in the sandbox, where each recipient must have confirmed', () => {
    const recipient = {
      name: 'a@example.org',
      state: 'known',
      verified: false,
      dkim: '',
      dkimTokens: [],
    } as const;
    expect(failed(judgeMail({ ...goodMail, outsideSandbox: false, recipients: [recipient] }))).toEqual([
      'SES sandbox',
      'trial recipient a@example.org',
    ]);
  });

  test('is not while the regulator’s mailbox is suppressed or sending is paused', () => {
    const facts = { ...goodMail, sendingEnabled: false, suppressed: ['regulator@example.org'] };
    expect(failed(judgeMail(facts))).toEqual(['SES sending', 'mailbox regulator@example.org']);
  });

  test('is heard of again when each simulated mail had two events', () => {
    expect(judgeSimulator({ mails: 4, events: 8 }).passed).toBe(true);
    expect(judgeSimulator({ mails: 4, events: 7 }).passed).toBe(false);
  });
});

describe('capacity', () => {
  const mappings = [{ function: 'run', state: 'Enabled' }];

  test('is enough from a thousand at once, with every queue read', () => {
    expect(failed(judgeCapacity({ concurrency: 1000, mappings }))).toEqual([]);
    expect(failed(judgeCapacity({ concurrency: 999, mappings }))).toEqual(['Lambda quota']);
  });

  test('is missing where a queue is not read, or none is', () => {
    expect(failed(judgeCapacity({ concurrency: 1000, mappings: [] }))).toEqual(['queues are read']);
    expect(
      failed(
        judgeCapacity({ concurrency: 1000, mappings: [...mappings, { function: 'web', state: 'Disabled' }] }),
      ),
    ).toEqual(['queues are read']);
  });
});

describe('what waits', () => {
  const quiet: WaitingFacts = {
    queues: [
      { name: 'Service-RunQueue1', waiting: 3 },
      { name: 'Service-RunDeadLetters1', waiting: 0 },
    ],
    subscriptions: [{ endpoint: 'on-call@example.org', confirmed: true }],
    schedules: [{ name: 'nightly', state: 'ENABLED' }],
    ringing: [],
  };

  test('is fine while only work waits, not dead letters', () => {
    expect(failed(judgeWaiting(quiet))).toEqual([]);
  });

  test.each(['RunDeadLetters1', 'BusUndelivered1', 'KeyWatchUntold1'])(
    '%s with a message needs a person',
    (name) => {
      expect(failed(judgeWaiting({ ...quiet, queues: [{ name, waiting: 1 }] }))).toEqual(['dead letters']);
    },
  );

  test('an unconfirmed or missing alarm mailbox, a schedule that is off, a ringing alarm', () => {
    const unheard = { ...quiet, subscriptions: [{ endpoint: 'on-call@example.org', confirmed: false }] };
    expect(failed(judgeWaiting(unheard))).toEqual(['alarm mailbox']);
    expect(failed(judgeWaiting({ ...quiet, subscriptions: [] }))).toEqual(['alarm mailbox']);
    expect(failed(judgeWaiting({ ...quiet, schedules: [{ name: 'x', state: 'DISABLED' }] }))).toEqual([
      'schedules',
    ]);
    expect(failed(judgeWaiting({ ...quiet, schedules: [] }))).toEqual(['schedules']);
    expect(failed(judgeWaiting({ ...quiet, ringing: [{ name: 'x', text: 'Somebody is hurt.' }] }))).toEqual([
      'alarms',
    ]);
  });
});

describe('the store', () => {
  const table = { name: 'cases', protected: true, recovers: true, minutesBehind: 5 };
  const key = { name: 'tables', state: 'Enabled' };

  test('is safe while tables are protected and recover to a quarter of an hour ago, and keys work', () => {
    expect(failed(judgeStore({ tables: [table], keys: [key] }))).toEqual([]);
    expect(failed(judgeStore({ tables: [{ ...table, minutesBehind: 16 }], keys: [key] }))).toEqual([
      'table cases',
    ]);
    expect(failed(judgeStore({ tables: [{ ...table, protected: false }], keys: [key] }))).toEqual([
      'table cases',
    ]);
    expect(failed(judgeStore({ tables: [{ ...table, recovers: false }], keys: [key] }))).toEqual([
      'table cases',
    ]);
    expect(failed(judgeStore({ tables: [table], keys: [{ ...key, state: 'PendingDeletion' }] }))).toEqual([
      'key "tables"',
    ]);
  });

  test('has the key of this reporting year, and from February that of the next', () => {
    expect(failed(judgeYears([2026], '2026-11-24'))).toEqual([]);
    expect(failed(judgeYears([2026], '2027-01-31'))).toEqual([]);
    expect(failed(judgeYears([2026], '2027-02-01'))).toEqual(['key of the reporting year 2027']);
    expect(failed(judgeYears([2026], '2027-03-31'))).toEqual(['key of the reporting year 2027']);
    expect(failed(judgeYears([2026], '2027-04-01'))).toEqual(['key of the reporting year 2027']);
  });
});

describe('receipts', () => {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = new Uint8Array(pair.publicKey.export({ format: 'der', type: 'spki' }));
  const message = new TextEncoder().encode('a trial');
  const signature = new Uint8Array(sign(null, message, pair.privateKey));

  test('are signed when KMS signs the bytes as they are, and the published key finds that genuine', async () => {
    const kms = mockClient(KMSClient);
    kms.on(SignCommand).callsFake(({ Message, MessageType, SigningAlgorithm }) => ({
      Signature:
        MessageType === 'RAW' && SigningAlgorithm === 'ED25519_SHA_512'
          ? sign(null, Message, pair.privateKey)
          : undefined,
    }));
    kms.on(GetPublicKeyCommand).resolves({ PublicKey: publicKey });
    const facts = await signingFacts(new KMSClient({ region: 'eu-west-2' }), 'the key of receipts');
    expect(kms.commandCalls(SignCommand)[0]?.args[0].input.KeyId).toBe('the key of receipts');
    expect(judgeSigning(facts)).toMatchObject({ passed: true });
    kms.restore();
  });

  test('are not when KMS gives nothing, another key is published, or it is of another kind', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' });
    const kind = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    for (const facts of [
      { message, signature: undefined, publicKey },
      { message, signature, publicKey: undefined },
      { message, signature, publicKey: new Uint8Array(other) },
      { message, signature, publicKey: new Uint8Array([1, 2, 3]) },
      { message, signature, publicKey: new Uint8Array(kind.export({ format: 'der', type: 'spki' })) },
    ])
      expect(failed([judgeSigning(facts)])).toEqual(['receipts are signed']);
  });
});

describe('the front', () => {
  const headers = new Map([
    ['content-security-policy', "default-src 'none'; style-src 'self'"],
    ['strict-transport-security', 'max-age=63072000; includeSubDomains; preload'],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), microphone=()'],
    ['x-cache', 'Miss from cloudfront'],
  ]);
  const page: Answer = { status: 200, headers };
  const throughEdge = new Map([
    ['start', page],
    ['results', page],
    ['stylesheet', { ...page, headers: new Map([...headers, ['x-cache', 'Hit from cloudfront']]) }],
    ['nowhere', { ...page, status: 404 }],
  ]);
  const direct: Answer = { status: 403, headers: new Map() };

  test('stands when only the edge is let in, and every answer has the headers', () => {
    expect(failed(judgeFront({ direct, throughEdge }))).toEqual([]);
  });

  test('does not stand when the API answers past the edge', () => {
    expect(failed(judgeFront({ direct: page, throughEdge }))).toEqual(['API past the edge']);
  });

  test('does not stand when a header is missing, a page is kept, or a page fails', () => {
    const without = new Map(headers);
    without.delete('permissions-policy');
    const changed = (name: string, answer: Answer) =>
      failed(judgeFront({ direct, throughEdge: new Map([...throughEdge, [name, answer]]) }));
    expect(changed('nowhere', { status: 404, headers: without })).toEqual(['headers of nowhere']);
    expect(
      changed('start', { ...page, headers: new Map([...headers, ['x-cache', 'Hit from cloudfront']]) }),
    ).toEqual(['start is not kept at the edge']);
    expect(changed('results', { ...page, status: 503 })).toEqual(['results through the edge']);
  });
});
