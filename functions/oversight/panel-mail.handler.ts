import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient } from '@aws-sdk/client-ses';
import { dynamoPanelLinks } from '../../shared/adapters/dynamodb/panel-links.ts';
import { dynamoPanels } from '../../shared/adapters/dynamodb/panels.ts';
import { sesMailer } from '../../shared/adapters/ses/mailer.ts';
import { systemChance } from '../../shared/adapters/system/system-chance.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { panelMail } from '../../shared/contracts/panel-mail.ts';
import { onCall } from '../shell/called.ts';
import { mailPanelLink } from './panel-mail.ts';

/** Mails links to members of panels. It reads who sits on panels, makes links, and can read no case and use no link. */
export const handler = onCall('panel-mail', panelMail, ['people', 'linkMail', 'address'], (env) => {
  const at = { client: new DynamoDBClient({}), table: env.PEOPLE_TABLE };
  return mailPanelLink({
    panels: dynamoPanels(at),
    links: dynamoPanelLinks(at),
    mailer: sesMailer({
      ...{ client: new SESClient({ maxAttempts: 1 }), from: env.LINK_MAIL_FROM, name: '' },
      ...{ replyTo: env.LINK_MAIL_REPLY_TO, configurationSet: env.LINK_MAIL_CONFIGURATION_SET },
      region: process.env.AWS_REGION ?? 'eu-west-2',
    }),
    chance: systemChance,
    clock: systemClock,
    address: env.PUBLIC_ADDRESS,
  });
});
