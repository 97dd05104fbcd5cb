import { randomBytes } from 'node:crypto';
import { SESClient } from '@aws-sdk/client-ses';
import { sesMailer } from '../../shared/adapters/ses/mailer.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { systemClock } from '../../shared/adapters/system/system-clock.ts';
import { linkMail } from '../../shared/contracts/link-mail.ts';
import { onCall } from '../shell/called.ts';
import { linkAllowance } from '../shell/link-allowance.ts';
import { mailLink } from './mail-link.ts';

/** Mails the link of a saved form. It has no table and no key, and the form that asks for it has no right to send. */
export const handler = onCall('mail-link', linkMail, ['linkMail', 'address'], (env) => {
  const salt = randomBytes(16).toString('hex');
  const take = linkAllowance(() => Date.parse(systemClock.now()));
  return mailLink({
    mailer: sesMailer({
      // A lost answer must not make a second mail.
      ...{ client: new SESClient({ maxAttempts: 1 }), from: env.LINK_MAIL_FROM, name: '' },
      ...{ replyTo: env.LINK_MAIL_REPLY_TO, configurationSet: env.LINK_MAIL_CONFIGURATION_SET },
      region: process.env.AWS_REGION ?? 'eu-west-2',
    }),
    address: env.PUBLIC_ADDRESS,
    mayMail: (address) => take(sha256(`${salt} ${address.toLowerCase()}`)),
  });
});
