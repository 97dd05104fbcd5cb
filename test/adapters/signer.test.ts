import { generateKeyPairSync, sign } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { kmsSigner } from '../../shared/adapters/kms/signer.ts';
import { memorySigner } from '../../shared/adapters/memory/signer.ts';
import { isSignedBy } from '../../shared/adapters/system/ed25519.ts';
import type { Signer } from '../../shared/ports/signer.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const der = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }));
const kms = mockClient(KMSClient);
beforeEach(() => {
  kms.reset();
  kms.on(GetPublicKeyCommand).resolves({ PublicKey: der });
  kms
    .on(SignCommand)
    .callsFake(({ Message }) => ({ Signature: new Uint8Array(sign(null, Message, privateKey)) }));
});

const inKms = (): Signer =>
  kmsSigner({ kms: new KMSClient({ region: 'eu-west-2' }), key: 'the receipts key' });
const kinds: Record<string, () => Signer> = { memory: () => memorySigner(), KMS: inKms };

describe.each(Object.entries(kinds))('signatures in %s', (_, made) => {
  test('fit the text and the public key, and no other text', async () => {
    const signature = await made().sign('Cartref Ŵ\n');
    const key = await made().publicKey();
    expect(signature).toHaveLength(64);
    expect(key).toHaveLength(32);
    expect(isSignedBy(key, 'Cartref Ŵ\n', signature)).toBe(true);
    expect(isSignedBy(key, 'Cartref W\n', signature)).toBe(false);
  });
});

describe('signatures in KMS', () => {
  test('are asked for over the text itself, which is what note tools check', async () => {
    await inKms().sign('text\n');
    expect(kms.commandCalls(SignCommand)[0]?.args[0].input).toEqual({
      KeyId: 'the receipts key',
      Message: new TextEncoder().encode('text\n'),
      MessageType: 'RAW',
      SigningAlgorithm: 'ED25519_SHA_512',
    });
  });

  test('ask for the public key once, and again only after it failed', async () => {
    const signer = inKms();
    kms.on(GetPublicKeyCommand).rejectsOnce(new Error('not now')).resolves({ PublicKey: der });
    await expect(signer.publicKey()).rejects.toThrow('not now');
    const both = await Promise.all([signer.publicKey(), signer.publicKey()]);
    expect(both[0]).toEqual(both[1]);
    expect(kms.commandCalls(GetPublicKeyCommand)).toHaveLength(2);
  });

  test('refuse a key of another kind', async () => {
    kms.on(GetPublicKeyCommand).resolves({ PublicKey: new Uint8Array(91) });
    await expect(inKms().publicKey()).rejects.toThrow('no Ed25519 key');
  });
});
