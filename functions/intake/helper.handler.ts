import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { joseSealer } from '../../shared/adapters/jose/sealer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { log } from '../shell/log.ts';
import { onSignedIn } from '../shell/signed-in.ts';
import { answerHelper } from './answer-helper.ts';
import { helperStoresIn } from './helper-stores.wiring.ts';

/** Helpers enter what tenants say on the phone or wrote on paper. */
export const handler = onSignedIn(
  'helper',
  ['associations', 'submissions', 'confidences', 'voices', 'signing', 'helping'],
  (environment) => {
    const needs = {
      ...helperStoresIn(environment, { client: new DynamoDBClient({}), kms: new KMSClient({}) }),
      sealer: joseSealer(environment.HELPING_SECRET),
      clock: systemClock,
      chance: systemChance,
      hash: sha256,
      address: environment.PUBLIC_ADDRESS,
      stylesheet: environment.STYLESHEET,
      audit: (what: string, ids: Record<string, string>) => log('info', what, ids),
    };
    return (request) => answerHelper(needs, request);
  },
);
