import type { StageSettings } from './stage-settings.ts';

/** Domains that are kept for examples: nothing sent there reaches anybody. */
const example = /(^|[@.])example\.(org|com|net)$/;

/** Settings that still hold an example instead of something real, by their names. */
export const placeholdersIn = ({ web, mail, mailboxes }: StageSettings): string[] =>
  Object.entries({
    'web.domain': web.domain,
    'web.hostedZone.name': web.hostedZone?.name,
    'mail.identityName': mail.identityName,
    'mail.sender': mail.sender,
    'mail.replyTo': mail.replyTo,
    'mailboxes.regulator': mailboxes.regulator,
    'mailboxes.tradeBody': mailboxes.tradeBody,
    'mailboxes.alarms': mailboxes.alarms,
  }).flatMap(([name, value]) => (value !== undefined && example.test(value) ? [name] : []));
