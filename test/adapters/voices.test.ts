import { createHmac } from 'node:crypto';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { kmsVoices } from '../../shared/adapters/kms/voices.ts';
import { memoryVoices } from '../../shared/adapters/memory/voices.ts';
import { voice } from '../../shared/domain/submission/submission.ts';
import type { Voices } from '../../shared/ports/voices.ts';

const kms = mockClient(KMSClient);
beforeEach(() => {
  kms.reset();
  kms.on(GenerateMacCommand).callsFake(({ KeyId, Message }) => ({
    Mac: createHmac('sha256', KeyId).update(Message).digest(),
  }));
});

const kinds: Record<string, () => Voices> = {
  memory: () => memoryVoices(),
  KMS: () =>
    kmsVoices({
      kms: new KMSClient({ region: 'eu-west-2' }),
      yearKeys: { 2026: 'key-2026', 2027: 'key-2027' },
      codesKey: 'key-codes',
    }),
};

describe.each(Object.entries(kinds))('keyed hashes in %s', (_, made) => {
  test('are the same for the same code and year', async () => {
    expect(await made().voiceOf(2026, 'A')).toBe(await made().voiceOf(2026, 'A'));
    expect(await made().proofOf('A')).toBe(await made().proofOf('A'));
  });

  test('differ by code, by year, and between voice and proof', async () => {
    const all = [
      await made().voiceOf(2026, 'A'),
      await made().voiceOf(2026, 'B'),
      await made().voiceOf(2027, 'A'),
      await made().proofOf('A'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  test('fit where a voice is stored', async () => {
    const hash = await made().voiceOf(2026, 'A');
    expect(voice.safeParse({ kind: 'home', hash }).success).toBe(true);
  });
});

test('a reporting year without a key is said by name', () => {
  expect(() => kinds.KMS?.().voiceOf(2031, 'A')).toThrow('reporting year 2031 has no key');
});

test('the code register and each year have keys of their own', async () => {
  await kinds.KMS?.().proofOf('A');
  await kinds.KMS?.().voiceOf(2027, 'A');
  expect(kms.commandCalls(GenerateMacCommand).map((call) => call.args[0].input.KeyId)).toEqual([
    'key-codes',
    'key-2027',
  ]);
});
