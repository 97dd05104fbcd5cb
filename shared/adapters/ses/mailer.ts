import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type Mail, type Mailer, NotTaken } from '../../ports/mailer.ts';

type Settings = {
  client: SESClient;
  /** The address that mails come from, the only one we may send from. */
  from: string;
  /** What a mailbox shows before it; the service's name where none is given, and only the address where it is empty. */
  name?: string;
  /** A mailbox that people read. */
  replyTo: string;
  configurationSet: string;
  /** SES puts it into the message ids that it makes. */
  region: string;
};

/** SES takes 10 MB with everything encoded; half a megabyte is left for the headers that it adds. */
const mostBytes = 9_500_000;

/** Asked to slow down, or told to stop for today: the same mail is taken later. */
const slowDown = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceededException',
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
]);

/** As SES makes its ids. Anything else is left out of the thread: where a long line is folded, it could begin a header. */
const plainId = /^[A-Za-z0-9._-]{1,200}$/;

/** One line, whatever a register holds: a header ends where its line ends. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const compose = (
  mail: Mail,
  { from, replyTo, region, name = 'Together with Tenants' }: Settings,
): Promise<Buffer> => {
  const references = mail.references
    .filter((id) => plainId.test(id))
    .map((id) => `<${id}@${region}.amazonses.com>`);
  return new MailComposer({
    from: { name, address: from },
    to: { name: '', address: oneLine(mail.to) },
    replyTo,
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    // Some mail programs thread by the whole line of ancestors, others by the last alone.
    references,
    ...(references.length > 0 && { inReplyTo: references.at(-1) }),
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
};

/**
 * Sends through SES's `SendRawEmail`. The client must not try again by itself: after a lost answer only the sweep, which
 * waits for SES's own word, may send a second time.
 */
export const sesMailer = (settings: Settings): Mailer => ({
  send: async (mail) => {
    const raw = await compose(mail, settings);
    if (raw.byteLength > mostBytes)
      throw new NotTaken('refused', new Error(`the mail has ${raw.byteLength} bytes, ${mostBytes} fit`));
    try {
      const { MessageId } = await settings.client.send(
        new SendRawEmailCommand({
          Source: settings.from,
          Destinations: [oneLine(mail.to)],
          RawMessage: { Data: raw },
          ConfigurationSetName: settings.configurationSet,
          Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
        }),
      );
      if (!MessageId) throw new Error('SES took the mail and gave no id');
      return { messageId: MessageId };
    } catch (error) {
      if (!(error instanceof SESServiceException)) throw error;
      if (slowDown.has(error.name)) throw new NotTaken('throttled', error);
      if (error.$fault === 'client') throw new NotTaken('refused', error);
      throw error;
    }
  },
});
