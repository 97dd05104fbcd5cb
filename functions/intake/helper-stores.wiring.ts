import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { KMSClient } from '@aws-sdk/client-kms';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCodes } from '../../shared/adapters/dynamodb/codes.ts';
import { dynamoSheetEntries } from '../../shared/adapters/dynamodb/sheet-entries.ts';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { kmsConfidences } from '../../shared/adapters/kms/confidences.ts';
import { kmsSigner } from '../../shared/adapters/kms/signer.ts';
import { kmsVoices } from '../../shared/adapters/kms/voices.ts';
import type { Variables } from '../../shared/contracts/environment.ts';
import type { HelperNeeds } from './helper-needs.ts';

type Stores = Pick<
  HelperNeeds,
  'associations' | 'codes' | 'submissions' | 'confidences' | 'entries' | 'voices' | 'signer'
>;
type Environment = Variables<'associations'> &
  Variables<'submissions'> &
  Variables<'confidences'> &
  Variables<'voices'> &
  Variables<'signing'> &
  Variables<'helping'>;

/** Tables and keys of the helper's mode. */
export const helperStoresIn = (
  environment: Environment,
  { client, kms }: { client: DynamoDBClient; kms: KMSClient },
): Stores => {
  const { ASSOCIATIONS_TABLE, SUBMISSIONS_TABLE, CONFIDENCES_TABLE } = environment;
  return {
    associations: dynamoAssociations({ client, table: ASSOCIATIONS_TABLE }),
    codes: dynamoCodes({ client, table: ASSOCIATIONS_TABLE }),
    submissions: dynamoSubmissions({ client, table: SUBMISSIONS_TABLE }),
    confidences: kmsConfidences({ client, table: CONFIDENCES_TABLE, kms, vaultKey: environment.VAULT_KEY }),
    entries: dynamoSheetEntries({ client, table: CONFIDENCES_TABLE, secret: environment.HELPING_SECRET }),
    voices: kmsVoices({ kms, yearKeys: environment.YEAR_KEYS, codesKey: environment.CODES_KEY }),
    signer: kmsSigner({ kms, key: environment.RECEIPTS_KEY }),
  };
};
