import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { SESClient } from '@aws-sdk/client-ses';
import { dynamoAddressMails } from '../../shared/adapters/dynamodb/address-mails.ts';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { kmsLeftAddresses } from '../../shared/adapters/kms/left-addresses.ts';
import { sesMailer } from '../../shared/adapters/ses/mailer.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onEvent } from '../shell/event.ts';
import { passOnAddress } from './pass-on-address.ts';

/** Mails an address that two readers passed on. It can open an address that a tenant gave leave for, and nothing else. */
export const handler = onEvent(
  'AddressDue',
  ['cases', 'confidences', 'associations', 'safetyMail'],
  (env) => {
    const client = new DynamoDBClient({});
    const pass = passOnAddress({
      addressMails: dynamoAddressMails({ client, table: env.CASES_TABLE }),
      addresses: kmsLeftAddresses({ client, table: env.CONFIDENCES_TABLE, kms: new KMSClient({}) }),
      associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
      mailer: sesMailer({
        // A lost answer must not make a second mail.
        ...{ client: new SESClient({ maxAttempts: 1 }), from: env.SAFETY_MAIL_FROM },
        ...{ replyTo: env.SAFETY_MAIL_REPLY_TO, configurationSet: env.SAFETY_MAIL_CONFIGURATION_SET },
        region: process.env.AWS_REGION ?? 'eu-west-2',
      }),
      clock: systemClock,
    });
    return async (detail) => {
      await pass(detail);
    };
  },
);
