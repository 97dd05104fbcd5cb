import {
  GenerateMacCommand,
  type KMSClient,
  KMSInvalidStateException,
  NotFoundException,
} from '@aws-sdk/client-kms';
import type { Voices } from '../../ports/voices.ts';

/** What a MAC is for stands in the message, so that one can never stand for the other. */
const messages = {
  proof: (code: string) => `together-with-tenants proof ${code}`,
  voice: (year: number, code: string) => `together-with-tenants voice ${year} ${code}`,
};

/** A key that is about to end, or has ended, computes nothing; no voice of its year can be found by a code again. */
const saidOf =
  (year: number) =>
  (fault: unknown): never => {
    if (fault instanceof KMSInvalidStateException || fault instanceof NotFoundException)
      throw new Error(`the key of reporting year ${year} is destroyed, or on its way`, { cause: fault });
    throw fault;
  };

/**
 * Keyed hashes made inside KMS by HMAC keys that nobody can read.
 * @param to.yearKeys from reporting year to the id of its key.
 */
export const kmsVoices = (to: {
  kms: KMSClient;
  yearKeys: Readonly<Record<string, string>>;
  codesKey: string;
}): Voices => {
  const macOf = async (keyId: string, message: string): Promise<string> => {
    const { Mac } = await to.kms.send(
      new GenerateMacCommand({
        KeyId: keyId,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: new TextEncoder().encode(message),
      }),
    );
    if (!Mac) throw new Error('the key gave no MAC');
    return Buffer.from(Mac).toString('base64url');
  };
  return {
    proofOf: (code) => macOf(to.codesKey, messages.proof(code)),
    voiceOf: (year, code) => {
      const keyId = to.yearKeys[String(year)];
      if (keyId === undefined) throw new Error(`reporting year ${year} has no key`);
      return macOf(keyId, messages.voice(year, code)).catch(saidOf(year));
    },
  };
};
