import {
  GetAccountCommand,
  GetEmailIdentityCommand,
  GetSuppressedDestinationCommand,
  NotFoundException,
  type SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { StageSettings } from '../stage-settings.ts';
import { type Finding, finding } from './finding.ts';

/** What SES says of an identity; `missing` where it knows none of this name. */
type IdentityFacts =
  | { name: string; state: 'missing' }
  | { name: string; state: 'known'; verified: boolean; dkim: string; dkimTokens: readonly string[] };

export type MailFacts = {
  outsideSandbox: boolean;
  sendingEnabled: boolean;
  /** Mails that SES takes in 24 hours. */
  dailyQuota: number;
  identity: IdentityFacts;
  /** In the sandbox: those to whom mail may be sent. */
  recipients: readonly IdentityFacts[];
  /** Mailboxes of ours that SES silently sends nothing to. */
  suppressed: readonly string[];
  mailboxes: readonly string[];
};

const isMissing = (error: unknown): boolean => error instanceof NotFoundException;

const identityFacts = async (ses: SESv2Client, name: string): Promise<IdentityFacts> => {
  try {
    const seen = await ses.send(new GetEmailIdentityCommand({ EmailIdentity: name }));
    return {
      name,
      state: 'known',
      verified: seen.VerifiedForSendingStatus ?? false,
      dkim: seen.DkimAttributes?.Status ?? 'NOT_STARTED',
      dkimTokens: seen.DkimAttributes?.Tokens ?? [],
    };
  } catch (error) {
    if (isMissing(error)) return { name, state: 'missing' };
    throw error;
  }
};

const isSuppressed = async (ses: SESv2Client, mailbox: string): Promise<boolean> => {
  try {
    await ses.send(new GetSuppressedDestinationCommand({ EmailAddress: mailbox }));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
};

/** Asks SES what stands between a mail of this stage and its reader. */
export const mailFacts = async (ses: SESv2Client, settings: StageSettings): Promise<MailFacts> => {
  const { mail } = settings;
  const mailboxes = [settings.mailboxes.regulator, settings.mailboxes.tradeBody];
  const account = await ses.send(new GetAccountCommand({}));
  const suppressed: string[] = [];
  for (const mailbox of mailboxes) if (await isSuppressed(ses, mailbox)) suppressed.push(mailbox);
  return {
    outsideSandbox: account.ProductionAccessEnabled ?? false,
    sendingEnabled: account.SendingEnabled ?? false,
    dailyQuota: account.SendQuota?.Max24HourSend ?? 0,
    identity: await identityFacts(ses, mail.identityName),
    recipients: mail.sandbox
      ? await Promise.all(mail.trialRecipients.map((recipient) => identityFacts(ses, recipient)))
      : [],
    suppressed,
    mailboxes,
  };
};

const dnsRecords = (name: string, tokens: readonly string[]): string =>
  tokens.map((token) => `${token}._domainkey.${name} CNAME ${token}.dkim.amazonses.com`).join('; ');

const judgeIdentity = (identity: IdentityFacts): Finding => {
  const check = `sending domain ${identity.name}`;
  if (identity.state === 'missing')
    return finding(
      check,
      false,
      'SES does not know it',
      'deploy, or correct mail.identityName in infra/stages.ts',
    );
  const { verified, dkim, dkimTokens, name } = identity;
  return finding(
    check,
    verified && dkim === 'SUCCESS',
    `${verified ? 'verified' : 'not verified'}, DKIM ${dkim}`,
    `add these records to the zone of ${name} and wait up to 72 hours: ${dnsRecords(name, dkimTokens)}`,
  );
};

/** Judges whether mail would arrive. */
export const judgeMail = (facts: MailFacts): Finding[] => [
  finding(
    'SES sandbox',
    facts.outsideSandbox,
    facts.outsideSandbox ? 'outside' : 'inside: only confirmed addresses get mail, 200 a day',
    'SES console, Account dashboard, "Request production access", as transactional mail; allow a week',
  ),
  finding(
    'SES sending',
    facts.sendingEnabled,
    facts.sendingEnabled ? `on, ${facts.dailyQuota} a day` : 'paused by AWS',
    'read the mail that AWS sent to the owner of the account, and answer it',
  ),
  judgeIdentity(facts.identity),
  ...facts.recipients.map((each) =>
    finding(
      `trial recipient ${each.name}`,
      each.state === 'known' && each.verified,
      each.state === 'known' && each.verified ? 'confirmed' : 'has not confirmed',
      'its owner clicks the link in the mail from no-reply-aws@amazon.com',
    ),
  ),
  ...facts.mailboxes.map((mailbox) =>
    finding(
      `mailbox ${mailbox}`,
      !facts.suppressed.includes(mailbox),
      facts.suppressed.includes(mailbox)
        ? 'on the suppression list: nothing is sent to it'
        : 'not suppressed',
      'once its owner says that it works: SES console, Suppression list, remove it',
    ),
  ),
];
