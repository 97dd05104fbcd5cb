import { randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { State } from '../state.ts';
import type { Key, KeySpec, Wiring } from '../template/wiring.ts';
import type { Caller, Callers } from './callers.ts';
import { cancelEnd, enable, lifetimeFacts, refuseUnlessUsable, scheduleEnd } from './key-lifetime.ts';
import { keyIdIn, macOf, openUnder, publicKeyOf, sealUnder, signatureOf } from './key-material.ts';
import { keyQuestion } from './key-question.ts';
import { refusal } from './refusal.ts';

export type KmsNeeds = { state: State; wiring: Wiring; callers: Callers; clock: { now(): number } };

const base64 = z.base64().transform((text) => Buffer.from(text, 'base64'));
const context = z.record(z.string(), z.string()).default({});
const message = base64.refine((bytes) => bytes.length >= 1 && bytes.length <= 4096, 'at most 4,096 bytes');
const mac = z.object({ KeyId: z.string(), Message: message, MacAlgorithm: z.literal('HMAC_SHA_256') });
const dataKey = z
  .object({
    KeyId: z.string(),
    KeySpec: z.enum(['AES_256', 'AES_128']).optional(),
    NumberOfBytes: z.int().min(1).max(1024).optional(),
    EncryptionContext: context,
  })
  .transform((each) => ({ ...each, bytes: each.NumberOfBytes ?? (each.KeySpec === 'AES_128' ? 16 : 32) }));
const encrypt = z.object({ KeyId: z.string(), Plaintext: base64, EncryptionContext: context });
const decrypt = z.object({
  KeyId: z.string().optional(),
  CiphertextBlob: base64,
  EncryptionContext: context,
});
const signing = z.object({
  KeyId: z.string(),
  Message: message,
  MessageType: z.literal('RAW'),
  SigningAlgorithm: z.literal('ED25519_SHA_512'),
});
const onlyKey = z.object({ KeyId: z.string() });
const ending = onlyKey.extend({ PendingWindowInDays: z.int().min(7).max(30).default(30) });

const find = (wiring: Wiring, named: string): Key => {
  const id = named.startsWith('arn:') ? (named.split(':').at(-1) ?? '') : named;
  const target = id.startsWith('alias/') ? (wiring.aliases.get(id) ?? '') : id;
  const key = [...wiring.keys.values()].find(
    (each) => each.arn === target || each.id === target.replace(/^key\//, ''),
  );
  if (!key) throw refusal('NotFoundException', `Key '${named}' does not exist`);
  return key;
};

const contextKeys = (given: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`kms:EncryptionContext:${name}`, value]));

/** The key service: keys are made at first use, stay in the data folder, and leave it in no answer. */
export const kms = (needs: KmsNeeds) => {
  const { state, wiring, callers, clock } = needs;

  /** The key that somebody may do this with, whatever it is made for and however it stands. */
  const managed = (caller: Caller, action: string, named: string): Key => {
    const key = find(wiring, named);
    callers.authorize(caller, keyQuestion(key, `kms:${action}`, {}));
    return key;
  };

  const allowed = (
    caller: Caller,
    action: string,
    named: string,
    spec: KeySpec,
    bound: Readonly<Record<string, string>> = {},
  ): Key => {
    const key = find(wiring, named);
    callers.authorize(caller, keyQuestion(key, `kms:${action}`, contextKeys(bound)));
    if (key.spec !== spec)
      throw refusal('InvalidKeyUsageException', `${key.arn} is ${key.spec}, which ${action} cannot use`);
    refuseUnlessUsable(state, key, clock.now());
    return key;
  };

  const operations: Record<string, (caller: Caller, body: unknown) => unknown> = {
    GenerateMac: (caller, body) => {
      const asked = mac.parse(body);
      const key = allowed(caller, 'GenerateMac', asked.KeyId, 'HMAC_256');
      const made = macOf(state, key, asked.Message).toString('base64');
      return { KeyId: key.arn, Mac: made, MacAlgorithm: asked.MacAlgorithm };
    },
    VerifyMac: (caller, body) => {
      const asked = mac.extend({ Mac: base64 }).parse(body);
      const key = allowed(caller, 'VerifyMac', asked.KeyId, 'HMAC_256');
      const made = macOf(state, key, asked.Message);
      if (made.length !== asked.Mac.length || !timingSafeEqual(made, asked.Mac))
        throw refusal('KMSInvalidMacException', 'The MAC is not that of this message');
      return { KeyId: key.arn, MacValid: true, MacAlgorithm: asked.MacAlgorithm };
    },
    GenerateDataKey: (caller, body) => {
      const asked = dataKey.parse(body);
      const bound = asked.EncryptionContext;
      const key = allowed(caller, 'GenerateDataKey', asked.KeyId, 'SYMMETRIC_DEFAULT', bound);
      const plain = randomBytes(asked.bytes);
      const sealed = sealUnder(state, key, plain, bound);
      return {
        KeyId: key.arn,
        Plaintext: plain.toString('base64'),
        CiphertextBlob: sealed.toString('base64'),
      };
    },
    Encrypt: (caller, body) => {
      const asked = encrypt.parse(body);
      const bound = asked.EncryptionContext;
      const key = allowed(caller, 'Encrypt', asked.KeyId, 'SYMMETRIC_DEFAULT', bound);
      const sealed = sealUnder(state, key, asked.Plaintext, bound).toString('base64');
      return { KeyId: key.arn, CiphertextBlob: sealed, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
    },
    Decrypt: (caller, body) => {
      const asked = decrypt.parse(body);
      const bound = asked.EncryptionContext;
      const key = allowed(caller, 'Decrypt', keyIdIn(asked.CiphertextBlob), 'SYMMETRIC_DEFAULT', bound);
      if (asked.KeyId !== undefined && find(wiring, asked.KeyId).id !== key.id)
        throw refusal('IncorrectKeyException', 'The key is not the one that the text was sealed under');
      const plain = openUnder(state, key, asked.CiphertextBlob, bound);
      if (!plain) throw refusal('InvalidCiphertextException', '');
      return {
        KeyId: key.arn,
        Plaintext: plain.toString('base64'),
        EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
      };
    },
    Sign: (caller, body) => {
      const asked = signing.parse(body);
      const key = allowed(caller, 'Sign', asked.KeyId, 'ECC_NIST_EDWARDS25519');
      const made = signatureOf(state, key, asked.Message).toString('base64');
      return { KeyId: key.arn, Signature: made, SigningAlgorithm: asked.SigningAlgorithm };
    },
    GetPublicKey: (caller, body) => {
      const key = allowed(caller, 'GetPublicKey', onlyKey.parse(body).KeyId, 'ECC_NIST_EDWARDS25519');
      return {
        KeyId: key.arn,
        PublicKey: publicKeyOf(state, key).toString('base64'),
        KeySpec: key.spec,
        KeyUsage: 'SIGN_VERIFY',
        SigningAlgorithms: ['ED25519_SHA_512'],
      };
    },
    DescribeKey: (caller, body) => {
      const key = managed(caller, 'DescribeKey', onlyKey.parse(body).KeyId);
      const facts = lifetimeFacts(state, key, clock.now());
      return { KeyMetadata: { KeyId: key.id, Arn: key.arn, KeySpec: key.spec, ...facts } };
    },
    ScheduleKeyDeletion: (caller, body) => {
      const { KeyId, PendingWindowInDays } = ending.parse(body);
      const key = managed(caller, 'ScheduleKeyDeletion', KeyId);
      return {
        KeyId: key.arn,
        PendingWindowInDays,
        ...scheduleEnd(state, key, clock.now(), PendingWindowInDays),
      };
    },
    CancelKeyDeletion: (caller, body) => {
      const key = managed(caller, 'CancelKeyDeletion', onlyKey.parse(body).KeyId);
      cancelEnd(state, key, clock.now());
      return { KeyId: key.arn };
    },
    EnableKey: (caller, body) => {
      enable(state, managed(caller, 'EnableKey', onlyKey.parse(body).KeyId), clock.now());
      return {};
    },
  };

  return (caller: Caller, operation: string, body: unknown): unknown => {
    const run = operations[operation];
    if (!run) throw refusal('UnknownOperationException', `KMS ${operation} is not emulated on this machine`);
    return run(caller, body);
  };
};
