import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { KMSClient } from '@aws-sdk/client-kms';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { key, keys, sealedFor } from '../../contracts/register.ts';
import { leftAddress } from '../../domain/reading/pass-on.ts';
import type { LeftAddresses } from '../../ports/address-mails.ts';
import { unsealed } from './parts/unsealed.ts';

const stored = z.object({
  reading: z.string(),
  [key.expiry]: z.int(),
  address: z.instanceof(Uint8Array).optional(),
  addressKey: z.instanceof(Uint8Array).optional(),
});

/**
 * Opens addresses that tenants gave leave to pass on, and nothing else of a report: they are sealed under keys and for a
 * purpose of their own.
 */
export const kmsLeftAddresses = (to: {
  client: DynamoDBClient;
  table: string;
  kms: KMSClient;
}): LeftAddresses => ({
  open: async (of, now) => {
    const row = keys.dangerReport(of.key);
    const { Item } = await to.client.send(
      new GetItemCommand({ TableName: to.table, Key: marshall(row), ConsistentRead: true }),
    );
    if (!Item) return undefined;
    const { reading, expires, address: body, addressKey: dataKey } = stored.parse(unmarshall(Item));
    if (reading !== of.reading || Date.parse(now) >= expires * 1000 || !body || !dataKey) return undefined;
    return leftAddress.parse(JSON.parse(await unsealed(to.kms, row, sealedFor.address, { body, dataKey })));
  },
});
