import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { dynamoLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { dynamoSealedReceipts } from '../../shared/adapters/dynamodb/sealed-receipts.ts';
import { dynamoWaiting } from '../../shared/adapters/dynamodb/waiting-entries.ts';
import { kmsSigner } from '../../shared/adapters/kms/signer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onSchedule } from '../shell/schedule.ts';
import { sequenceLedger } from './sequence-ledger.ts';

/** Every hour what happened to cases, and each new figure, gets its number in the public log. */
export const handler = onSchedule(
  'sequence-ledger',
  ['cases', 'scores', 'ledger', 'logSigning', 'address'],
  (env) => {
    const client = new DynamoDBClient({});
    return sequenceLedger({
      waiting: dynamoWaiting({ client, table: env.CASES_TABLE }),
      scores: dynamoScores({ client, table: env.SCORES_TABLE }),
      ledger: dynamoLedger({ client, table: env.LEDGER_TABLE }),
      receipts: dynamoSealedReceipts({ client, table: env.LEDGER_TABLE }),
      signer: kmsSigner({ kms: new KMSClient({}), key: env.LOG_KEY }),
      ...{ clock: systemClock, chance: systemChance, hash: sha256, address: env.PUBLIC_ADDRESS },
    });
  },
);
