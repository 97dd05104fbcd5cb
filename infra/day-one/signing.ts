import { createPublicKey, verify } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { type Finding, finding } from './finding.ts';

/** What was signed by way of trial, what came back, and the public half that is to check it. */
export type SigningFacts = {
  message: Uint8Array;
  signature: Uint8Array | undefined;
  /** As KMS gives it: DER, SubjectPublicKeyInfo. */
  publicKey: Uint8Array | undefined;
};

/** Signs a message of no meaning with the key of receipts, and asks for the public half. */
export const signingFacts = async (kms: KMSClient, key: string): Promise<SigningFacts> => {
  const message = new TextEncoder().encode('day one: this is no receipt');
  const [{ Signature }, { PublicKey }] = await Promise.all([
    kms.send(
      new SignCommand({
        KeyId: key,
        Message: message,
        MessageType: 'RAW',
        SigningAlgorithm: 'ED25519_SHA_512',
      }),
    ),
    kms.send(new GetPublicKeyCommand({ KeyId: key })),
  ]);
  return { message, signature: Signature, publicKey: PublicKey };
};

const isGenuine = ({ message, signature, publicKey }: SigningFacts): boolean => {
  if (signature === undefined || publicKey === undefined) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, message, key, signature);
  } catch {
    return false;
  }
};

/** Judges whether receipts are signed so that anyone can check them with the published key. */
export const judgeSigning = (facts: SigningFacts): Finding => {
  const genuine = isGenuine(facts);
  return finding(
    'receipts are signed',
    genuine,
    genuine ? 'KMS signs, and the published key finds it genuine' : 'what KMS signed is not found genuine',
    'docs/runbook.md#a-key-is-in-danger',
  );
};
