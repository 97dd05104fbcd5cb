import { deflateRawSync } from 'node:zlib';
import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type Key, key, keys, sealedFor } from '../../contracts/register.ts';
import type { Confidence, Confidences } from '../../ports/confidences.ts';
import { sealed } from '../system/parts/sealed.ts';

const keyOf = ({ kind, association, derived }: Pick<Confidence, 'kind' | 'association' | 'derived'>) =>
  kind === 'words' ? keys.words(association, derived) : keys.contact(association, derived);

/**
 * Words and contact in the `confidences` table, each under a data key of its own that the vault key wraps. A text is
 * deflated first (RFC 1951): 800 bytes of words and their wrapped key then fit into the kilobyte that a row is billed by.
 * It all comes from one person at one time, so its length tells nobody more than that of the text would. The role
 * that holds this may make data keys, put rows and delete them, and can open none: `kms:Decrypt` on the vault key is not its own.
 */
export const kmsConfidences = (to: {
  client: DynamoDBClient;
  table: string;
  kms: KMSClient;
  vaultKey: string;
}): Confidences => {
  /** Seals a text for one row under a data key of its own, and puts it there with what may stand in plain. */
  const put = async (row: Key, purpose: string, text: string, plain: Record<string, unknown>) => {
    const boundTo = `${row.pk} ${row.sk}`;
    const { Plaintext, CiphertextBlob } = await to.kms.send(
      new GenerateDataKeyCommand({
        KeyId: to.vaultKey,
        KeySpec: 'AES_256',
        EncryptionContext: { purpose, row: boundTo },
      }),
    );
    if (!Plaintext || !CiphertextBlob) throw new Error('the vault key gave no data key');
    const body = sealed(deflateRawSync(text), Plaintext, boundTo);
    Plaintext.fill(0);
    const Item = marshall({ ...row, body, dataKey: CiphertextBlob, ...plain });
    await to.client.send(new PutItemCommand({ TableName: to.table, Item }));
  };
  const remove = async (row: Key): Promise<void> => {
    await to.client.send(new DeleteItemCommand({ TableName: to.table, Key: marshall(row) }));
  };
  return {
    keep: (confidence) =>
      put(keyOf(confidence), confidence.kind, confidence.text, {
        week: confidence.week,
        [key.expiry]: confidence.expires,
      }),
    forget: (of) => remove(keyOf(of)),
    keepReport: ({ derived, reading, due, report, expires }) =>
      put(keys.dangerReport(derived), sealedFor.report, JSON.stringify(report), {
        ...{ reading, due },
        [key.expiry]: expires,
      }),
    forgetReport: (derived) => remove(keys.dangerReport(derived)),
  };
};
