import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { dynamoSealedReceipts } from '../../shared/adapters/dynamodb/sealed-receipts.ts';
import type { Needs } from './needs.ts';

/** Where receipts stand in the public log: loaded by the page behind a receipt code alone. */
export const recordIn = (client: DynamoDBClient, table: string): Pick<Needs, 'receipts' | 'ledger'> => ({
  receipts: dynamoSealedReceipts({ client, table }),
  ledger: dynamoLedger({ client, table }),
});
