import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { joseLinks } from '../../shared/adapters/jose/links.ts';
import { secretOf } from '../../shared/adapters/secrets/secret.ts';
import { sesMailer } from '../../shared/adapters/ses/mailer.ts';
import { sesSuppression } from '../../shared/adapters/ses/suppression.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import type { Variables } from '../../shared/contracts/environment.ts';
import { log, nameOf } from '../shell/log.ts';
import type { SendNeeds } from './send-notice.ts';

/** What both senders of notices are made of; each adds its own mails. */
export const sending = (
  env: Variables<'cases'> &
    Variables<'associations'> &
    Variables<'mail'> &
    Variables<'mailboxes'> &
    Variables<'links'>,
) => {
  const client = new DynamoDBClient({});
  // After a lost answer only the sweep may send again, so the client tries once.
  const ses = new SESClient({ maxAttempts: 1 });
  const needs: Omit<SendNeeds, 'compose'> = {
    notices: dynamoNotices({ client, table: env.CASES_TABLE }),
    cases: dynamoCases({ client, table: env.CASES_TABLE }),
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    mailer: sesMailer({
      ...{ client: ses, from: env.MAIL_FROM, replyTo: env.MAIL_REPLY_TO },
      ...{ configurationSet: env.MAIL_CONFIGURATION_SET, region: process.env.AWS_REGION ?? 'eu-west-2' },
    }),
    suppression: sesSuppression(new SESv2Client({})),
    unasked: (notice, why) =>
      log('warn', 'the list of suppressed mailboxes could not be asked', { notice, why: nameOf(why) }),
    mailboxes: { regulator: env.REGULATOR_MAILBOX, tradeBody: env.TRADE_BODY_MAILBOX },
    clock: systemClock,
  };
  const secrets = new SecretsManagerClient({});
  const links = joseLinks(secretOf(secrets, env.LINK_SECRET, () => Date.parse(systemClock.now())));
  return { client, needs, links };
};
