import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient } from '@aws-sdk/client-ses';
import { dynamoAssociations } from '../../shared/adapters/dynamodb/associations.ts';
import { dynamoCases } from '../../shared/adapters/dynamodb/cases.ts';
import { dynamoLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { dynamoPanelTold } from '../../shared/adapters/dynamodb/panel-told.ts';
import { dynamoPanels } from '../../shared/adapters/dynamodb/panels.ts';
import { sesMailer } from '../../shared/adapters/ses/mailer.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { onSchedule } from '../shell/schedule.ts';
import { panelDaily } from './panel-daily.ts';

const grants = ['associations', 'people', 'cases', 'ledger', 'linkMail', 'address'] as const;

/** Each morning panels get their mails. It reads who sits on panels, cases and the log's heads, and makes no link. */
export const handler = onSchedule('panel-daily', grants, (env) => {
  const client = new DynamoDBClient({});
  const inPeople = { client, table: env.PEOPLE_TABLE };
  const mail = panelDaily({
    associations: dynamoAssociations({ client, table: env.ASSOCIATIONS_TABLE }),
    cases: dynamoCases({ client, table: env.CASES_TABLE }),
    ledger: dynamoLedger({ client, table: env.LEDGER_TABLE }),
    ...{ panels: dynamoPanels(inPeople), told: dynamoPanelTold(inPeople), clock: systemClock },
    mailer: sesMailer({
      ...{ client: new SESClient({ maxAttempts: 1 }), from: env.LINK_MAIL_FROM, name: '' },
      ...{ replyTo: env.LINK_MAIL_REPLY_TO, configurationSet: env.LINK_MAIL_CONFIGURATION_SET },
      region: process.env.AWS_REGION ?? 'eu-west-2',
    }),
    address: env.PUBLIC_ADDRESS,
  });
  return async () => {
    await mail();
  };
});
