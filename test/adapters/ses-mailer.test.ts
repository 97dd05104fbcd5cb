import { MessageRejected, SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { beforeEach, describe, expect, test } from 'vitest';
import { sesMailer } from '../../shared/adapters/ses/mailer.ts';
import { type Mail, NotTaken } from '../../shared/ports/mailer.ts';

const ses = mockClient(SESClient);
beforeEach(() => ses.reset());

const mailer = sesMailer({
  client: new SESClient({ region: 'eu-west-2', maxAttempts: 1 }),
  from: 'duty@charter.example.org',
  replyTo: 'people@charter.example.org',
  configurationSet: 'duty',
  region: 'eu-west-2',
});

const aMail = (more: Partial<Mail> = {}): Mail => ({
  to: 'secretary@landlord.example.org',
  subject: 'C9001-repairs-2026-1: an answer is due, 18 December 2026',
  text: 'Plain words – with a dash.',
  html: '<p>Plain words – with a dash.</p>',
  attachments: [],
  tags: { notice: 'C9001-repairs-2026-1_board-notice_secretary' },
  references: [],
  ...more,
});

/** Every header that a mail of ours may have. */
const allowed = new Set([
  ...[
    'auto-submitted',
    'content-type',
    'date',
    'from',
    'in-reply-to',
    'message-id',
    'mime-version',
    'references',
  ],
  ...['reply-to', 'subject', 'to'],
]);

const sent = async (mail: Mail) => {
  ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });
  const answer = await mailer.send(mail);
  const input = ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input;
  const raw = Buffer.from(input?.RawMessage?.Data ?? '');
  return { answer, input, raw, parsed: await simpleParser(raw) };
};

const refusal = (name: string, fault: 'client' | 'server') =>
  new SESServiceException({ name, $fault: fault, $metadata: {}, message: name });

describe('the mailer', () => {
  test('sends text and html, from the one address, with the notice as a tag', async () => {
    const { answer, input, parsed } = await sent(aMail());
    expect(answer).toEqual({ messageId: 'ses-1' });
    expect(input).toMatchObject({
      Source: 'duty@charter.example.org',
      Destinations: ['secretary@landlord.example.org'],
      ConfigurationSetName: 'duty',
      Tags: [{ Name: 'notice', Value: 'C9001-repairs-2026-1_board-notice_secretary' }],
    });
    expect(parsed.text?.trim()).toBe('Plain words – with a dash.');
    expect(parsed.html).toContain('Plain words – with a dash.');
    expect(parsed.from?.value).toEqual([
      { address: 'duty@charter.example.org', name: 'Together with Tenants' },
    ]);
    expect(parsed.replyTo?.value[0]?.address).toBe('people@charter.example.org');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('a thread refers to the ids that SES made', async () => {
    const { parsed } = await sent(aMail({ references: ['0100-a', '0100-b'] }));
    expect(parsed.references).toEqual([
      '<0100-a@eu-west-2.amazonses.com>',
      '<0100-b@eu-west-2.amazonses.com>',
    ]);
  });

  test('attachments arrive byte by byte under their names', async () => {
    const content = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
    const { parsed } = await sent(
      aMail({
        attachments: [
          { filename: 'CASE-x_landlord_2026-12-18.pdf', contentType: 'application/pdf', content },
        ],
      }),
    );
    expect(parsed.attachments.map((each) => [each.filename, each.contentType])).toEqual([
      ['CASE-x_landlord_2026-12-18.pdf', 'application/pdf'],
    ]);
    expect(new Uint8Array(parsed.attachments[0]?.content ?? [])).toEqual(content);
  });

  test.each([
    'Landlord\r\nBcc: everyone@example.org',
    'Landlord\nBcc: everyone@example.org',
    'Landlord\u2028Bcc: everyone@example.org',
    'Landlord" <x@example.org>, "',
  ])('a name in the subject adds no header and no recipient: %j', async (name) => {
    const { raw, parsed, input } = await sent(
      aMail({ subject: `C9001-repairs-2026-1: ${name}, 18 December 2026` }),
    );
    expect(parsed.bcc).toBeUndefined();
    expect(raw.toString()).not.toMatch(/^bcc:/im);
    expect([...parsed.headers.keys()].sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'reply-to',
      'subject',
      'to',
    ]);
    expect(input?.Destinations).toEqual(['secretary@landlord.example.org']);
    expect(parsed.subject).toMatch(/^C9001-repairs-2026-1: .*, 18 December 2026$/);
  });

  /** What could end a header, begin another, or break out of a quoted or an encoded word. */
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '\r\n',
            '\n',
            '\r',
            '\0',
            '\u0085',
            '\u2028',
            '\r\n ',
            '\r\n\r\n',
            ':',
            '"',
            '\\',
            '<',
            '>',
            ',',
            ';',
          ],
          ...[
            '=?utf-8?B?',
            '?=',
            '=?utf-8?Q?=0D=0ABcc:_x@example.org?=',
            'Bcc: x@example.org',
            'Reply-To: x@y.example',
          ],
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  test('no subject, no address and no id of an earlier mail adds a header, a recipient or a part', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, address, id) => {
        ses.reset();
        const attempt = sent(
          aMail({ subject: `C9001: ${name}`, to: `x@example.org${address}`, references: [id] }),
        );
        const { parsed, raw, input } = await attempt;
        const names = new Set(parsed.headerLines.map(({ key }) => key));
        expect([...names].filter((each) => !allowed.has(each))).toEqual([]);
        expect(parsed.headerLines).toHaveLength(names.size);
        expect(input?.Destinations).toHaveLength(1);
        expect(input?.Destinations?.[0]).not.toMatch(/[\r\n]/);
        expect(parsed.replyTo?.value).toEqual([{ address: 'people@charter.example.org', name: '' }]);
        expect(parsed.text?.trim()).toBe('Plain words – with a dash.');
        expect(raw.toString('latin1')).not.toMatch(/[^\r]\n|\r[^\n]/);
      }),
      {
        numRuns: 300,
        // A long id of no plain letters, folded, once began a header of its own.
        examples: [
          ['', '', `;${'\u{10000}'.repeat(2)} \0${'\u{10000}'.repeat(7)}:${'\u{10000}'.repeat(7)};?=\r\n`],
        ],
      },
    );
  });

  test.each([
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
    'AccountSendingPausedException',
  ])('asked to slow down (%s): certainly not sent', async (name) => {
    ses.on(SendRawEmailCommand).rejects(refusal(name, 'client'));
    await expect(mailer.send(aMail())).rejects.toMatchObject({ name: 'NotTaken', why: 'throttled' });
  });

  test('refused by SES: certainly not sent', async () => {
    ses.on(SendRawEmailCommand).rejects(new MessageRejected({ $metadata: {}, message: 'not verified' }));
    await expect(mailer.send(aMail())).rejects.toMatchObject({ name: 'NotTaken', why: 'refused' });
  });

  test.each([
    ['a fault of SES', refusal('InternalFailure', 'server')],
    ['a lost answer', Object.assign(new Error('socket hang up'), { name: 'TimeoutError' })],
  ])('%s: nobody knows, so it is not called "not taken"', async (_, error) => {
    ses.on(SendRawEmailCommand).rejects(error);
    await expect(mailer.send(aMail())).rejects.not.toBeInstanceOf(NotTaken);
  });

  test('a mail that SES would refuse for its size is not handed over', async () => {
    const attachments = [
      { filename: 'x.pdf', contentType: 'application/pdf', content: new Uint8Array(7_500_000) },
    ];
    await expect(mailer.send(aMail({ attachments }))).rejects.toMatchObject({ why: 'refused' });
    expect(ses.commandCalls(SendRawEmailCommand)).toHaveLength(0);
  });

  test('seven megabytes of attachments fit', async () => {
    const attachments = [
      { filename: 'x.pdf', contentType: 'application/pdf', content: new Uint8Array(6_900_000) },
    ];
    const { raw } = await sent(aMail({ attachments }));
    expect(raw.byteLength).toBeLessThan(9_500_000);
  });
});
