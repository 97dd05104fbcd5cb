import { deflateRawSync } from 'node:zlib';
import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { marshall } from '@aws-sdk/util-dynamodb';
import { key, keys } from '../../contracts/register.ts';
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
}): Confidences => ({
  keep: async (confidence) => {
    const row = keyOf(confidence);
    const boundTo = `${row.pk} ${row.sk}`;
    const { Plaintext, CiphertextBlob } = await to.kms.send(
      new GenerateDataKeyCommand({
        KeyId: to.vaultKey,
        KeySpec: 'AES_256',
        EncryptionContext: { purpose: confidence.kind, row: boundTo },
      }),
    );
    if (!Plaintext || !CiphertextBlob) throw new Error('the vault key gave no data key');
    const body = sealed(deflateRawSync(confidence.text), Plaintext, boundTo);
    Plaintext.fill(0);
    const { week, expires } = confidence;
    const Item = marshall({ ...row, body, dataKey: CiphertextBlob, week, [key.expiry]: expires });
    await to.client.send(new PutItemCommand({ TableName: to.table, Item }));
  },
  forget: async (of) => {
    await to.client.send(new DeleteItemCommand({ TableName: to.table, Key: marshall(keyOf(of)) }));
  },
});
