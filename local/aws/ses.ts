import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Buses } from '../events/bus.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import { outcomesOf, suppressedBy } from '../mail/outcomes.ts';
import { addressIn, headerOf, withHeaders } from '../mail/raw-mail.ts';
import type { SuppressionList } from '../mail/suppressed.ts';
import type { State } from '../state.ts';
import type { Identity, Wiring } from '../template/wiring.ts';
import type { Caller, Callers } from './callers.ts';
import { refusal } from './refusal.ts';
import type { Xml } from './xml.ts';

export type SesNeeds = {
  state: State;
  wiring: Wiring;
  callers: Callers;
  mailbox: Mailbox;
  suppressed: SuppressionList;
  buses: Buses;
  clock: Clock;
  region: string;
  account: string;
};

const members = (form: URLSearchParams, prefix: string): string[] => {
  const values: string[] = [];
  for (let index = 1; ; index += 1) {
    const value = form.get(`${prefix}.member.${index}`);
    if (value === null) return values;
    values.push(value);
  }
};

const tagsOf = (form: URLSearchParams): Record<string, string> => {
  const tags: Record<string, string> = {};
  for (let index = 1; ; index += 1) {
    const name = form.get(`Tags.member.${index}.Name`);
    if (name === null) return tags;
    const value = form.get(`Tags.member.${index}.Value`) ?? '';
    if (![name, value].every((text) => /^[A-Za-z0-9_-]{1,256}$/.test(text)))
      throw refusal('InvalidParameterValue', `Invalid tag: ${name}=${value}. Letters, digits, _ and - only.`);
    tags[name] = value;
  }
};

/** An address may send when it, or its domain, is an identity; one that the account has already is named in a policy. */
const identityOf = (needs: SesNeeds, address: string): Identity => {
  const domain = address.split('@').at(-1) ?? '';
  const known = needs.wiring.identities.get(address) ?? needs.wiring.identities.get(domain);
  return known ?? { name: domain, arn: `arn:aws:ses:${needs.region}:${needs.account}:identity/${domain}` };
};

type Letter = {
  raw: Buffer;
  source: string;
  recipients: string[];
  set: string;
  tags: Record<string, string>;
};

const letterOf = (form: URLSearchParams): Letter => {
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  const source = form.get('Source') ?? headerOf(raw, 'from');
  if (raw.length === 0 || source === undefined)
    throw refusal('InvalidParameterValue', 'Missing required header From, or an empty message.');
  // SES counts the message as it travels: base64 makes three bytes four.
  if (Math.ceil(raw.length / 3) * 4 > 10 * 1024 * 1024)
    throw refusal('InvalidParameterValue', 'Message length is more than 10485760 bytes long.');
  const given = members(form, 'Destinations');
  const recipients = (given.length > 0 ? given : (headerOf(raw, 'to') ?? '').split(',')).map(addressIn);
  if (recipients.length > 50 || recipients.some((each) => !/^[^\s@]+@[^\s@]+$/.test(each)))
    throw refusal('InvalidParameterValue', 'Between one and 50 recipients, each an address.');
  const set = form.get('ConfigurationSetName') ?? headerOf(raw, 'x-ses-configuration-set') ?? '';
  return { raw, source: addressIn(source), recipients, set, tags: tagsOf(form) };
};

const authorize = (needs: SesNeeds, caller: Caller, letter: Letter, identity: Identity): void => {
  const context = { 'ses:FromAddress': letter.source, 'ses:Recipients': letter.recipients };
  const action = 'ses:SendRawEmail';
  const set = `arn:aws:ses:${needs.region}:${needs.account}:configuration-set/${letter.set}`;
  needs.callers.authorize(
    caller,
    { action, resource: identity.arn, context },
    ...(letter.set === '' ? [] : [{ action, resource: set, context }]),
  );
  if (letter.set !== '' && !needs.wiring.configurationSets.has(letter.set))
    throw refusal('ConfigurationSetDoesNotExist', `Configuration set <${letter.set}> does not exist.`);
};

/** SES takes some time; an outcome that arrived within the same millisecond would be stranger than life. */
const outcomeDelaySeconds = 0.05;

/** SES remembers who bounced or complained. Every mail is kept on this machine, also one that SES would not send. */
const remember = ({ suppressed }: SesNeeds, recipients: readonly string[], at: number): void => {
  for (const address of recipients) {
    const reason = suppressedBy(address);
    if (reason) suppressed.hold({ address, reason, at });
  }
};

const keepAndTell = (needs: SesNeeds, letter: Letter, identity: Identity): string => {
  const messageId = `${randomUUID().replaceAll('-', '')}-000000`;
  const at = needs.clock.now();
  const stamped = withHeaders(letter.raw, {
    'Message-ID': `<${messageId}@${needs.region}.amazonses.com>`,
    Date: new Date(at).toUTCString().replace('GMT', '+0000'),
  });
  const { source, recipients, tags } = letter;
  needs.state.atomically(() => {
    needs.mailbox.keep({ id: messageId, at, source, recipients, tags, raw: stamped });
    const wanted = needs.wiring.configurationSets.get(letter.set)?.events ?? new Set<string>();
    const outcomes = outcomesOf({
      messageId,
      at: new Date(at).toISOString(),
      source,
      sourceArn: identity.arn,
      account: needs.account,
      recipients,
      subject: headerOf(letter.raw, 'subject') ?? '',
      configurationSet: letter.set,
      tags,
      held: recipients.filter((each) => needs.suppressed.find(each)),
    });
    remember(needs, recipients, at);
    for (const outcome of outcomes)
      if (wanted.has(outcome.type))
        needs.buses.put('default', { source: 'aws.ses', ...outcome }, outcomeDelaySeconds);
  });
  return messageId;
};

/** SES, the first version of its interface: SendRawEmail only. Mails stay in the local mailbox. */
export const ses =
  (needs: SesNeeds) =>
  (caller: Caller, operation: string, form: URLSearchParams): Xml => {
    if (operation !== 'SendRawEmail')
      throw refusal('UnknownOperationException', `SES ${operation} is not emulated on this machine`);
    const letter = letterOf(form);
    const identity = identityOf(needs, letter.source);
    authorize(needs, caller, letter, identity);
    return { MessageId: keepAndTell(needs, letter, identity) };
  };
