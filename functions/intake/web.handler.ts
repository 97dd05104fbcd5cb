import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCodes } from '../../shared/adapters/dynamodb/codes.ts';
import { dynamoSubmissions } from '../../shared/adapters/dynamodb/submissions.ts';
import { joseSealer } from '../../shared/adapters/jose/sealer.ts';
import { kmsConfidences } from '../../shared/adapters/kms/confidences.ts';
import { kmsSigner } from '../../shared/adapters/kms/signer.ts';
import { kmsVoices } from '../../shared/adapters/kms/voices.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onHttp } from '../shell/http.ts';
import type { Needs } from './needs.ts';
import { answerWeb } from './web.ts';

/** Tenants tell: the start page, the form, the receipt and what follows by its code, the privacy page. */
export const handler = onHttp(
  ['form', 'associations', 'submissions', 'confidences', 'voices', 'signing'],
  (environment) => {
    const client = new DynamoDBClient({});
    const kms = new KMSClient({});
    const needs: Needs = {
      associations: dynamoAssociations({ client, table: environment.ASSOCIATIONS_TABLE }),
      codes: dynamoCodes({ client, table: environment.ASSOCIATIONS_TABLE }),
      submissions: dynamoSubmissions({ client, table: environment.SUBMISSIONS_TABLE }),
      confidences: kmsConfidences({
        client,
        table: environment.CONFIDENCES_TABLE,
        kms,
        vaultKey: environment.VAULT_KEY,
      }),
      voices: kmsVoices({ kms, yearKeys: environment.YEAR_KEYS, codesKey: environment.CODES_KEY }),
      sealer: joseSealer(environment.FORM_SECRET),
      signer: kmsSigner({ kms, key: environment.RECEIPTS_KEY }),
      clock: systemClock,
      chance: systemChance,
      hash: sha256,
      address: environment.PUBLIC_ADDRESS,
      stylesheet: environment.STYLESHEET,
      exitScript: environment.EXIT_SCRIPT,
    };
    return (request) => answerWeb(needs, request);
  },
);
