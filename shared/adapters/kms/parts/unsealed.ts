import { inflateRawSync } from 'node:zlib';
import { DecryptCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { Key } from '../../../contracts/register.ts';
import { opened } from '../../system/parts/sealed.ts';

/**
 * The text of a row that was sealed under a data key of its own.
 * @throws when the key service refuses, or the value was sealed for another row or purpose
 */
export const unsealed = async (
  kms: KMSClient,
  row: Key,
  purpose: string,
  { body, dataKey }: { body: Uint8Array; dataKey: Uint8Array },
): Promise<string> => {
  const boundTo = `${row.pk} ${row.sk}`;
  const { Plaintext } = await kms.send(
    new DecryptCommand({ CiphertextBlob: dataKey, EncryptionContext: { purpose, row: boundTo } }),
  );
  const text = Plaintext && opened(body, Plaintext, boundTo);
  Plaintext?.fill(0);
  if (!text) throw new Error(`a sealed row of ${row.pk} does not open`);
  return inflateRawSync(text).toString('utf8');
};
