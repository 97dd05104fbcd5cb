import { deflateRawSync } from 'node:zlib';
import {
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type Key, key, keys, sealedFor } from '../../contracts/register.ts';
import type { LeftAddress } from '../../domain/reading/pass-on.ts';
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
  /** Seals a text for one row under a data key of its own. */
  const sealedText = async (row: Key, purpose: string, text: string) => {
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
    return { body, dataKey: CiphertextBlob };
  };
  const put = async (row: Key, attributes: Record<string, unknown>) => {
    const Item = marshall({ ...row, ...attributes });
    await to.client.send(new PutItemCommand({ TableName: to.table, Item }));
  };
  /** Sets these and leaves what else the row holds: an address that was left with an earlier version. */
  const set = async (row: Key, attributes: Record<string, unknown>) => {
    const all = Object.entries(attributes).map(([name, value], index) => ({
      name,
      value,
      short: `${index}`,
    }));
    await to.client.send(
      new UpdateItemCommand({
        TableName: to.table,
        Key: marshall(row),
        UpdateExpression: `SET ${all.map(({ short }) => `#${short} = :${short}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(all.map(({ name, short }) => [`#${short}`, name])),
        ExpressionAttributeValues: marshall(
          Object.fromEntries(all.map(({ value, short }) => [`:${short}`, value])),
        ),
      }),
    );
  };
  /** The address under a key and for a purpose of its own: who may open it can open no report by that. */
  const sealedAddress = async (row: Key, address: LeftAddress) => {
    const own = await sealedText(row, sealedFor.address, JSON.stringify(address));
    return { hasAddress: true, address: own.body, addressKey: own.dataKey };
  };
  const remove = async (row: Key): Promise<void> => {
    await to.client.send(new DeleteItemCommand({ TableName: to.table, Key: marshall(row) }));
  };
  return {
    keep: async (confidence) => {
      const row = keyOf(confidence);
      await put(row, {
        ...(await sealedText(row, confidence.kind, confidence.text)),
        week: confidence.week,
        [key.expiry]: confidence.expires,
      });
    },
    forget: (of) => remove(keyOf(of)),
    keepReport: async ({ derived, reading, due, report, address, expires }) => {
      const row = keys.dangerReport(derived);
      const [body, left] = await Promise.all([
        sealedText(row, sealedFor.report, JSON.stringify(report)),
        address !== undefined && address !== 'as-before' && sealedAddress(row, address),
      ]);
      const attributes = { ...body, reading, due, [key.expiry]: expires };
      await (address === 'as-before' ? set(row, attributes) : put(row, { ...attributes, ...left }));
    },
    forgetReport: (derived) => remove(keys.dangerReport(derived)),
  };
};
