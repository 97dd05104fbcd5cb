import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoSealedReceipts } from '../../shared/adapters/dynamodb/sealed-receipts.ts';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onSchedule } from '../shell/schedule.ts';
import { sealReceipts } from './seal-receipts.ts';

/** Looks every day whether a week is over whose receipts are not sealed yet. */
export const handler = onSchedule('seal-receipts', ['associations', 'submissions', 'ledger'], (env) => {
  const client = new DynamoDBClient({});
  return sealReceipts({
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    submissions: dynamoSubmissions({ client, table: env.SUBMISSIONS_TABLE }),
    receipts: dynamoSealedReceipts({ client, table: env.LEDGER_TABLE }),
    ...{ clock: systemClock, hash: sha256 },
  });
});
