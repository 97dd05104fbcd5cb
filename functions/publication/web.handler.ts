import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoEscalations } from '../../shared/adapters/dynamodb/escalations.ts';
import { dynamoLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { dynamoPanelRegister } from '../../shared/adapters/dynamodb/panels.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { dynamoSealedReceipts } from '../../shared/adapters/dynamodb/sealed-receipts.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onHttp } from '../shell/http.ts';
import { publicationWeb } from './web.ts';

/** The public sees figures, cases and how both come about. */
export const handler = onHttp(['associations', 'scores', 'cases', 'ledger', 'people'], (env) => {
  const client = new DynamoDBClient({});
  return publicationWeb({
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    scores: dynamoScores({ client, table: env.SCORES_TABLE }),
    cases: dynamoCases({ client, table: env.CASES_TABLE }),
    escalations: dynamoEscalations({ client, table: env.SCORES_TABLE }),
    ledger: dynamoLedger({ client, table: env.LEDGER_TABLE }),
    receipts: dynamoSealedReceipts({ client, table: env.LEDGER_TABLE }),
    panels: dynamoPanelRegister({ client, table: env.PEOPLE_TABLE }),
    clock: systemClock,
    stylesheet: env.STYLESHEET,
    address: env.PUBLIC_ADDRESS,
  });
});
