/** What becomes of a mail on this machine; a word in the recipient's address chooses it. */
type Outcome = 'delivered' | 'bounced' | 'complained' | 'silent';

/**
 * An address with `bounce`, `complaint` or `nodelivery` in it bounces, is delivered and complained about, or is never
 * heard of again; every other one is delivered. AWS's own mailbox simulator has the first two words as well.
 */
const outcomeFor = (address: string): Outcome => {
  if (/nodelivery/i.test(address)) return 'silent';
  if (/bounce/i.test(address)) return 'bounced';
  if (/complaint/i.test(address)) return 'complained';
  return 'delivered';
};

/** What of a mail puts its recipient on the suppression list of the account, with SES's word for it. */
export const suppressedBy = (address: string): 'BOUNCE' | 'COMPLAINT' | undefined => {
  const outcome = outcomeFor(address);
  if (outcome === 'bounced') return 'BOUNCE';
  return outcome === 'complained' ? 'COMPLAINT' : undefined;
};

export type SentMail = {
  messageId: string;
  at: string;
  source: string;
  sourceArn: string;
  account: string;
  recipients: readonly string[];
  subject: string;
  configurationSet: string;
  tags: Readonly<Record<string, string>>;
  /** Recipients that stand on the account's suppression list: nothing is sent to them. */
  held: readonly string[];
};

export type OutcomeEvent = { type: string; 'detail-type': string; detail: Record<string, unknown> };

const event = (
  mail: SentMail,
  eventType: string,
  detailType: string,
  more: Record<string, unknown>,
): OutcomeEvent => ({
  type: eventType.toLowerCase(),
  'detail-type': detailType,
  detail: {
    eventType,
    mail: {
      timestamp: mail.at,
      source: mail.source,
      sourceArn: mail.sourceArn,
      sendingAccountId: mail.account,
      messageId: mail.messageId,
      destination: mail.recipients,
      headersTruncated: false,
      headers: [{ name: 'Subject', value: mail.subject }],
      commonHeaders: {
        from: [mail.source],
        to: mail.recipients,
        messageId: mail.messageId,
        subject: mail.subject,
      },
      tags: {
        'ses:configuration-set': [mail.configurationSet],
        ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
      },
    },
    ...more,
  },
});

const delivery = (mail: SentMail, recipients: readonly string[]): OutcomeEvent =>
  event(mail, 'Delivery', 'Email Delivered', {
    delivery: {
      timestamp: mail.at,
      processingTimeMillis: 40,
      recipients,
      smtpResponse: '250 2.0.0 kept on this machine',
      reportingMTA: 'local',
    },
  });

const bounce = (mail: SentMail, recipients: readonly string[], bounceSubType: string): OutcomeEvent =>
  event(mail, 'Bounce', 'Email Bounced', {
    bounce: {
      feedbackId: `bounce-${mail.messageId}`,
      bounceType: 'Permanent',
      bounceSubType,
      bouncedRecipients: recipients.map((emailAddress) => ({
        emailAddress,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      })),
      timestamp: mail.at,
      reportingMTA: 'local',
    },
  });

const complaint = (mail: SentMail, recipients: readonly string[]): OutcomeEvent =>
  event(mail, 'Complaint', 'Email Complaint Received', {
    complaint: {
      feedbackId: `complaint-${mail.messageId}`,
      complaintSubType: null,
      complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
      timestamp: mail.at,
    },
  });

/**
 * The events that SES would put on the default bus for a mail, in their order: sent, then what became of it.
 * Shape: Amazon EventBridge events reference, "Amazon SES events"; SES guide, "Event data that SES publishes".
 */
export const outcomesOf = (mail: SentMail): OutcomeEvent[] => {
  const tried = mail.recipients.filter((address) => !mail.held.includes(address));
  const by = (wanted: Outcome) => tried.filter((address) => outcomeFor(address) === wanted);
  const reached = tried.filter((address) => ['delivered', 'complained'].includes(outcomeFor(address)));
  return [
    event(mail, 'Send', 'Email Sent', { send: {} }),
    ...(reached.length > 0 ? [delivery(mail, reached)] : []),
    ...(by('bounced').length > 0 ? [bounce(mail, by('bounced'), 'General')] : []),
    ...(mail.held.length > 0 ? [bounce(mail, mail.held, 'OnAccountSuppressionList')] : []),
    ...(by('complained').length > 0 ? [complaint(mail, by('complained'))] : []),
  ];
};
