import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoNotices } from '../../shared/adapters/dynamodb/notices.ts';
import { dynamoScores } from '../../shared/adapters/dynamodb/scores.ts';
import { joseLinks } from '../../shared/adapters/jose/links.ts';
import { secretOf } from '../../shared/adapters/secrets/secret.ts';
import { sesMailer } from '../../shared/adapters/ses/mailer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onEvent } from '../shell/event.ts';
import { sendNotice } from './send-notice.ts';

/** The regulator, or the trade body in its place, is owed a mail: it is written, sent once and marked. */
export const handler = onEvent(
  'NoticeDue',
  ['cases', 'associations', 'scores', 'mail', 'links', 'address'],
  (env) => {
    const client = new DynamoDBClient({});
    // After a lost answer only the sweep may send again, so the client tries once.
    const ses = new SESClient({ maxAttempts: 1 });
    const send = sendNotice({
      notices: dynamoNotices({ client, table: env.CASES_TABLE }),
      cases: dynamoCases({ client, table: env.CASES_TABLE }),
      associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
      scores: dynamoScores({ client, table: env.SCORES_TABLE }),
      links: joseLinks(
        secretOf(new SecretsManagerClient({}), env.LINK_SECRET, () => Date.parse(systemClock.now())),
      ),
      mailer: sesMailer({
        ...{ client: ses, from: env.MAIL_FROM, replyTo: env.MAIL_REPLY_TO },
        ...{ configurationSet: env.MAIL_CONFIGURATION_SET, region: process.env.AWS_REGION ?? 'eu-west-2' },
      }),
      mailboxes: { regulator: env.REGULATOR_MAILBOX, tradeBody: env.TRADE_BODY_MAILBOX },
      ...{ publicAddress: env.PUBLIC_ADDRESS, clock: systemClock, hash: sha256 },
    });
    return async (detail) => {
      await send(detail);
    };
  },
);
