import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCodes } from '../../shared/adapters/dynamodb/codes.ts';
import { dynamoDrafts } from '../../shared/adapters/dynamodb/drafts.ts';
import { dynamoErasures } from '../../shared/adapters/dynamodb/erasures.ts';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { kmsConfidences } from '../../shared/adapters/kms/confidences.ts';
import { kmsSigner } from '../../shared/adapters/kms/signer.ts';
import { kmsVoices } from '../../shared/adapters/kms/voices.ts';
import type { Variables } from '../../shared/contracts/environment.ts';
import type { Needs } from './needs.ts';

/** What of the capability's needs stands behind the AWS SDK. */
export type Stores = Pick<
  Needs,
  'associations' | 'codes' | 'submissions' | 'confidences' | 'drafts' | 'erasures' | 'voices' | 'signer'
>;
export type StoresEnvironment = Variables<'associations'> &
  Variables<'submissions'> &
  Variables<'confidences'> &
  Variables<'voices'> &
  Variables<'signing'> &
  Variables<'ledger'> &
  Variables<'form'>;

/** Tables and keys in AWS. The SDK comes with this file, which is why it is loaded when one is first asked. */
export const storesIn = (environment: StoresEnvironment): Stores & { client: DynamoDBClient } => {
  const client = new DynamoDBClient({});
  const kms = new KMSClient({});
  const { ASSOCIATIONS_TABLE, SUBMISSIONS_TABLE, CONFIDENCES_TABLE } = environment;
  return {
    client,
    associations: dynamoAssociations({ client, table: ASSOCIATIONS_TABLE }),
    codes: dynamoCodes({ client, table: ASSOCIATIONS_TABLE }),
    submissions: dynamoSubmissions({ client, table: SUBMISSIONS_TABLE }),
    confidences: kmsConfidences({ client, table: CONFIDENCES_TABLE, kms, vaultKey: environment.VAULT_KEY }),
    drafts: dynamoDrafts({ client, table: CONFIDENCES_TABLE, secret: environment.FORM_SECRET }),
    erasures: dynamoErasures({ client, table: environment.LEDGER_TABLE }),
    voices: kmsVoices({ kms, yearKeys: environment.YEAR_KEYS, codesKey: environment.CODES_KEY }),
    signer: kmsSigner({ kms, key: environment.RECEIPTS_KEY }),
  };
};
