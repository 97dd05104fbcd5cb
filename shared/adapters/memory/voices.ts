import { createHmac } from 'node:crypto';
import type { Voices } from '../../ports/voices.ts';

/** Keyed hashes under keys made of a text: what KMS does, for tests and rehearsals. */
export const memoryVoices = (secret = 'a secret of the test'): Voices => {
  const macOf = (key: string, code: string): string =>
    createHmac('sha256', `${secret} ${key}`).update(code).digest('base64url');
  return {
    proofOf: async (code) => macOf('codes', code),
    voiceOf: async (year, code) => macOf(String(year), code),
  };
};
