import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { simpleParser } from 'mailparser';
import { beforeAll, describe, expect, test } from 'vitest';
import { sesMailer } from '../../../shared/adapters/ses/mailer.ts';
import { everyStep } from '../../support/cases.ts';
import { type EveryMail, everyMail } from '../../support/every-mail.ts';

const ses = mockClient(SESClient);
ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });
const mailer = sesMailer({
  client: new SESClient({ region: 'eu-west-2', maxAttempts: 1 }),
  ...{ from: 'duty@charter.example.org', replyTo: 'people@charter.example.org' },
  ...{ configurationSet: 'duty', region: 'eu-west-2' },
});

/** A mail as it travels, taken apart again as a mail program does. */
const travelled = async ({ notice, mail }: EveryMail) => {
  ses.resetHistory();
  const earlier = { references: ['0100-a', '0100-b'], tags: { notice: notice.id } };
  await mailer.send({ ...mail, ...earlier, to: 'somebody@example.org' });
  const raw = Buffer.from(ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input.RawMessage?.Data ?? '');
  return { raw, parsed: await simpleParser(raw, { skipTextToHtml: true }) };
};

/** Every word that somebody reads in the HTML, in order. */
const wordsOf = (html: string): string[] =>
  html
    .replaceAll('<wbr>', '')
    .replace(/<(style|title)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
    .replace(
      /&(lt|gt|#39|quot|amp);/g,
      (_, name: 'lt') => ({ lt: '<', gt: '>', '#39': "'", quot: '"', amp: '&' })[name],
    )
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

let mails: EveryMail[];
beforeAll(async () => {
  mails = await everyMail();
});

describe('every mail, as it travels', () => {
  test('is one that a real case owes, and none is missing', () => {
    const steps = new Set(mails.map(({ notice }) => notice.step));
    expect(everyStep.filter((step) => !steps.has(step))).toEqual([]);
  });

  test('is told to be no person’s, is in the thread of its case, and asks nobody to be written to about it', async () => {
    for (const each of mails) {
      const { parsed } = await travelled(each);
      expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
      expect(parsed.references).toEqual([
        '<0100-a@eu-west-2.amazonses.com>',
        '<0100-b@eu-west-2.amazonses.com>',
      ]);
      expect(parsed.inReplyTo).toBe('<0100-b@eu-west-2.amazonses.com>');
      expect(parsed.subject).toBe(each.mail.subject);
      expect(parsed.headers.has('disposition-notification-to')).toBe(false);
    }
  });

  test('has a plain text first and the same words in HTML, each of them and in the same order', async () => {
    for (const each of mails) {
      const { raw, parsed } = await travelled(each);
      const kinds = [
        ...raw.toString('latin1').matchAll(/^Content-Type: (text\/(?:plain|html)|multipart\/\w+)/gm),
      ];
      expect(
        kinds
          .map(([, kind]) => kind)
          .filter((kind) => kind?.startsWith('text/'))
          .slice(0, 2),
      ).toEqual(['text/plain', 'text/html']);
      const text = (parsed.text ?? '').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      const bare = (words: readonly string[]) => words.map((word) => word.replace(/:$/, ''));
      // HTML names each table in a caption, which plain text does without.
      const html = bare(wordsOf(parsed.html || ''));
      let from = 0;
      const missing = bare(text).filter((word) => {
        const at = html.indexOf(word, from);
        if (at >= 0) from = at + 1;
        return at < 0;
      });
      expect(missing, each.notice.step).toEqual([]);
      expect(html.length - text.length, each.notice.step).toBeLessThan(40);
    }
  });

  test('stays short enough that no mail program cuts it off, and no line is longer than mail may have', async () => {
    for (const each of mails) {
      expect(Buffer.byteLength(each.mail.html), each.notice.step).toBeLessThan(100_000);
      const { raw } = await travelled(each);
      expect(
        Math.max(
          ...raw
            .toString('latin1')
            .split('\r\n')
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(998);
    }
  });
});
