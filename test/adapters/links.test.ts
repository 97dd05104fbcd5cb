import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { joseLinks } from '../../shared/adapters/jose/links.ts';
import { secretOf } from '../../shared/adapters/secrets/secret.ts';
import { at } from '../support/cases.ts';

const old = { id: 'version-1', value: 'the first secret, long enough to sign with' };
const young = { id: 'version-2', value: 'the second secret, long enough to sign with' };
const stranger = { id: 'version-2', value: 'somebody else holds this one, long enough' };
const subject = {
  purpose: 'board',
  association: 'C9001',
  case: 'C9001-repairs-2026-1',
  recipient: 'chair',
} as const;
const expiry = at('2027-03-01');
const now = at('2026-12-18');
const links = (current: typeof old, previous?: typeof old) => joseLinks(async () => ({ current, previous }));

describe('signed links', () => {
  test('a link gives back what it was signed for', async () => {
    const token = await links(old).sign(subject, expiry);
    expect(await links(old).verify('board', token, now)).toEqual(subject);
  });

  test("a board's link opens no page of the regulator", async () => {
    const token = await links(old).sign(subject, expiry);
    expect(await links(old).verify('regulator', token, now)).toBeUndefined();
  });

  test('a link ends at its expiry', async () => {
    const token = await links(old).sign(subject, expiry);
    expect(await links(old).verify('board', token, at('2027-02-28T23:00:00Z'))).toEqual(subject);
    expect(await links(old).verify('board', token, at('2027-03-01T12:00:01Z'))).toBeUndefined();
  });

  test('links that are out stay valid when the secret is rotated once, and not twice', async () => {
    const token = await links(old).sign(subject, expiry);
    expect(await links(young, old).verify('board', token, now)).toEqual(subject);
    expect(await links(young).verify('board', token, now)).toBeUndefined();
  });

  test('a link signed with another secret is not ours, though it names our key', async () => {
    const token = await links(stranger).sign(subject, expiry);
    expect(await links(young).verify('board', token, now)).toBeUndefined();
  });

  test('whatever is changed in a link, it opens nothing', async () => {
    const token = await links(old).sign(subject, expiry);
    const [head = '', body = '', signature = ''] = token.split('.');
    const forged = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), recipient: 'secretary' }),
    ).toString('base64url');
    const none = Buffer.from(JSON.stringify({ alg: 'none', kid: old.id })).toString('base64url');
    for (const each of [
      `${head}.${forged}.${signature}`,
      `${none}.${body}.`,
      head,
      '',
      'a.b.c',
      `${token}x`,
      '..',
    ])
      expect(await links(old).verify('board', each, now), each).toBeUndefined();
  });

  test('a fault of the secret store is thrown, never "not ours"', async () => {
    const token = await links(old).sign(subject, expiry);
    const broken = joseLinks(() => Promise.reject(new Error('secrets are out')));
    await expect(broken.verify('board', token, now)).rejects.toThrow('secrets are out');
  });
});

describe('the secret', () => {
  const manager = mockClient(SecretsManagerClient);
  beforeEach(() => manager.reset());
  const client = new SecretsManagerClient({ region: 'eu-west-2' });
  const stages = (previous: 'there' | 'absent') => {
    manager
      .on(GetSecretValueCommand, { VersionStage: 'AWSCURRENT' })
      .resolves({ VersionId: 'v2', SecretString: 'two' });
    const before = manager.on(GetSecretValueCommand, { VersionStage: 'AWSPREVIOUS' });
    if (previous === 'there') before.resolves({ VersionId: 'v1', SecretString: 'one' });
    else before.rejects(new ResourceNotFoundException({ $metadata: {}, message: 'none' }));
  };

  test('gives the current version and the one before', async () => {
    stages('there');
    expect(await secretOf(client, 'links', () => 0)()).toEqual({
      current: { id: 'v2', value: 'two' },
      previous: { id: 'v1', value: 'one' },
    });
  });

  test('a secret that was never rotated has one version', async () => {
    stages('absent');
    expect(await secretOf(client, 'links', () => 0)()).toEqual({
      current: { id: 'v2', value: 'two' },
      previous: undefined,
    });
  });

  test('is kept for five minutes and then read again', async () => {
    stages('there');
    let clock = 0;
    const secret = secretOf(client, 'links', () => clock);
    await secret();
    clock = 299_000;
    await secret();
    expect(manager.commandCalls(GetSecretValueCommand)).toHaveLength(2);
    clock = 300_000;
    await secret();
    expect(manager.commandCalls(GetSecretValueCommand)).toHaveLength(4);
  });
});
