import { MessageRejected, SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { simpleParser } from 'mailparser';
import { beforeEach, describe, expect, test } from 'vitest';
import { mailLink } from '../../../functions/intake/mail-link.ts';
import { linkAllowance } from '../../../functions/shell/link-allowance.ts';
import { sesMailer } from '../../../shared/adapters/ses/mailer.ts';
import { linkMail } from '../../../shared/contracts/link-mail.ts';
import { tellLanguages } from '../../../shared/contracts/routes.ts';
import { linkWording } from '../../../shared/wording/link.ts';
import { markupOf, spoken, wordingOf } from '../../../shared/wording/wording.ts';

const ses = mockClient(SESClient);
beforeEach(() => {
  ses.reset();
  ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });
});

const mailer = sesMailer({
  ...{ client: new SESClient({ region: 'eu-west-2', maxAttempts: 1 }), name: '' },
  ...{ from: 'no-reply@tell.example.org', replyTo: 'people@example.org' },
  ...{ configurationSet: 'links', region: 'eu-west-2' },
});
const send = mailLink({ mailer, address: 'https://tell.example.org', mayMail: () => true });

const aLink = (parts: Record<string, string> = {}) =>
  linkMail.parse({
    address: 'someone@example.com',
    link: `https://tell.example.org/${parts.lang ?? 'en'}/tell/return/eyJh.._-x`,
    lang: 'en',
    last: '2026-12-29',
    ...parts,
  });
const handed = () => ses.commandCalls(SendRawEmailCommand).map((call) => call.args[0].input);
const rawOf = (index = 0) => Buffer.from(handed()[index]?.RawMessage?.Data ?? '');

describe('the mail with a link', () => {
  test.each(tellLanguages)('says the same in text and in HTML, in its language: %s', async (lang) => {
    const asked = aLink({ lang });
    expect(await send(asked)).toBe('sent');
    await spoken(lang);
    const { mail } = wordingOf(linkWording, lang);
    const parsed = await simpleParser(rawOf());
    const html = String(parsed.html);
    const words = html.replace(/<title>.*<\/title>|<[^>]+>/g, ' ');
    expect(parsed.subject).toBe(mail.subject);
    for (const said of [mail.intro, asked.link, mail.private, mail.mistake, '29'])
      for (const part of [parsed.text ?? '', words]) expect(part.replace(/\s+/g, ' ')).toContain(said);
    expect(html).toContain(`<a href="${asked.link}"`);
    const { lang: named, dir } = markupOf[lang];
    expect(html).toContain(`<div lang="${named}"${dir ? ` dir="${dir}"` : ''}`);
  });

  test('gives nobody away who glances at a phone: sender, subject and first line are neutral', async () => {
    await send(aLink());
    const parsed = await simpleParser(rawOf());
    const glance = [parsed.from?.text, parsed.subject, parsed.text?.slice(0, 120)].join(' ');
    expect(glance).not.toMatch(/tenant|landlord|housing|association|charter|home|Together/i);
    expect(parsed.from?.value).toEqual([{ address: 'no-reply@tell.example.org', name: '' }]);
  });

  test('says that a machine sent it, has no tag, and goes through its own configuration set', async () => {
    await send(aLink());
    const parsed = await simpleParser(rawOf());
    expect([...parsed.headers.keys()].sort()).toEqual([
      ...['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version'],
      ...['reply-to', 'subject', 'to'],
    ]);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(handed()).toMatchObject([
      { Destinations: ['someone@example.com'], ConfigurationSetName: 'links', Tags: [] },
    ]);
    expect(rawOf().toString()).not.toMatch(/<img|http:|@import|url\(/i);
  });

  test.each([
    { address: 'a@example.com\r\nBcc: b@example.com' },
    { address: 'a@example.com, b@example.com' },
    { address: 'A <a@example.com>' },
    { address: `${'a'.repeat(250)}@example.com` },
    { lang: 'fr' },
    { subject: 'Win' },
    { last: 'soon' },
  ])('is not even asked for with %j', (wrong) => {
    expect(() => aLink(wrong)).toThrow();
  });

  test.each([
    'https://evil.example.org/en/tell/return/x',
    'https://tell.example.org.evil.example.org/en/tell/return/x',
    'https://tell.example.org/cy/tell/return/x',
    'https://tell.example.org/en/tell/return/',
    'https://tell.example.org/en/tell/return/x/../../board/y',
    'https://tell.example.org/en/tell/return/x"><b>',
    'https://tell.example.org/en/tell/return/x\r\nBcc: b@example.com',
  ])('never carries another address than that of a saved form: %j', async (link) => {
    await expect(send(aLink({ link }))).rejects.toThrow('this link is none of a saved form');
    expect(handed()).toEqual([]);
  });

  test.each([
    ['asked to slow down', new SESServiceException({ name: 'Throttling', $fault: 'client', $metadata: {} })],
    ['refused', new MessageRejected({ $metadata: {}, message: 'someone@example.com is not verified' })],
  ])('that SES did not take (%s) is told as not sent', async (_, error) => {
    ses.on(SendRawEmailCommand).rejects(error);
    expect(await send(aLink())).toBe('not-sent');
  });

  test('of which nobody knows whether it went is an error, for the alarm', async () => {
    ses.on(SendRawEmailCommand).rejects(new Error('socket hang up'));
    await expect(send(aLink())).rejects.toThrow('socket hang up');
  });

  test('that one too many asked for is held back', async () => {
    const held = mailLink({ mailer, address: 'https://tell.example.org', mayMail: () => false });
    expect(await held(aLink())).toBe('withheld');
    expect(handed()).toEqual([]);
  });
});

describe('how many links one instance mails', () => {
  test('three to one address, and one more after eight hours; others go on', () => {
    let now = 0;
    const take = linkAllowance(() => now);
    expect([1, 2, 3, 4].map(() => take('a'))).toEqual([true, true, true, false]);
    expect(take('b')).toBe(true);
    now = 8 * 3600 * 1000;
    expect([take('a'), take('a')]).toEqual([true, false]);
  });

  test('thirty to different addresses at once, and one more every three seconds', () => {
    let now = 0;
    const take = linkAllowance(() => now);
    const sent = Array.from({ length: 40 }, (_, index) => take(`address-${index}`));
    expect(sent.filter(Boolean)).toHaveLength(30);
    now = 3000;
    expect([take('x'), take('y')]).toEqual([true, false]);
  });
});
