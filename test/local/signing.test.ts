import { createPublicKey, verify } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type LocalService, startLocal } from '../../local/service.ts';
import { smallAssembly } from './support/small-assembly.ts';

const credentials = z.object({
  endpoint: z.string(),
  region: z.string(),
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
});

let service: LocalService;
let operator: KMSClient;

beforeAll(async () => {
  service = await startLocal({ port: 0, data: undefined, demo: 'none', assembly: smallAssembly() });
  const keys = credentials.parse(await (await fetch(`${service.url}/_local/credentials`)).json());
  operator = new KMSClient({ ...keys, maxAttempts: 1, credentials: keys });
});
afterAll(async () => {
  operator?.destroy();
  await service?.stop();
});

const act = async (name: string, fields: Record<string, string> = {}): Promise<Record<string, string>> => {
  const body = new URLSearchParams(fields);
  const answer = await fetch(`${service.url}/${name}`, { method: 'POST', body });
  return z.record(z.string(), z.string()).parse(await answer.json());
};

describe('a key that signs', () => {
  test('makes signatures that Node’s own cryptography finds good under the published key', async () => {
    const { key, signature = '' } = await act('sign', { text: 'one line\n' });
    const { PublicKey, KeySpec } = await operator.send(new GetPublicKeyCommand({ KeyId: key }));
    const published = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
    expect(KeySpec).toBe('ECC_NIST_EDWARDS25519');
    expect(published.asymmetricKeyType).toBe('ed25519');
    const good = (text: string): boolean =>
      verify(null, Buffer.from(text), published, Buffer.from(signature, 'base64'));
    expect([good('one line\n'), good('another\n')]).toEqual([true, false]);
  });

  test('gives its public half only to a role that may ask for it', async () => {
    const { name, message } = await act('publish');
    expect(name).toBe('AccessDeniedException');
    expect(message).toMatch(/kms:GetPublicKey on resource: arn:aws:kms/);
  });

  test('signs no hash in place of a text', async () => {
    expect(await act('sign', { text: 'x', type: 'DIGEST' })).not.toHaveProperty('signature');
  });
});
