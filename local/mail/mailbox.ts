import { simpleParser } from 'mailparser';
import * as z from 'zod';
import type { State } from '../state.ts';

/** One mail as the service handed it over, with the headers that SES sets. */
export type StoredMail = {
  id: string;
  number: number;
  /** Milliseconds since 1970 by the service's clock. */
  at: number;
  source: string;
  recipients: string[];
  tags: Record<string, string>;
  raw: Uint8Array;
};

export type Mailbox = {
  keep(mail: Omit<StoredMail, 'number'>): void;
  /** Newest first. */
  all(): StoredMail[];
  find(id: string): StoredMail | undefined;
  count(): number;
};

const texts = z.string().transform((text) => JSON.parse(text));
const row = z.object({
  id: z.string(),
  number: z.int(),
  at: z.int(),
  source: z.string(),
  recipients: texts.pipe(z.array(z.string())),
  tags: texts.pipe(z.record(z.string(), z.string())),
  raw: z.instanceof(Uint8Array),
});

/** Every mail that was sent, on disk: nothing leaves this machine. */
export const mailbox = (state: State): Mailbox => ({
  keep: (mail) => {
    state.run(
      'INSERT INTO mails SELECT ?, 1 + coalesce(max(number), 0), ?, ?, ?, ?, ? FROM mails',
      mail.id,
      mail.at,
      mail.source,
      JSON.stringify(mail.recipients),
      JSON.stringify(mail.tags),
      mail.raw,
    );
  },
  all: () => z.array(row).parse(state.all('SELECT * FROM mails ORDER BY number DESC')),
  find: (id) => row.optional().parse(state.all('SELECT * FROM mails WHERE id = ?', id)[0]),
  count: () => z.object({ n: z.int() }).parse(state.all('SELECT count(*) AS n FROM mails')[0]).n,
});

export type ReadMail = {
  subject: string;
  text: string;
  html: string | undefined;
  headers: { name: string; line: string }[];
  attachments: { filename: string; contentType: string; size: number; content: Uint8Array }[];
};

/** Takes a mail apart: subject, text, HTML, header lines and attachments. */
export const readMail = async (raw: Uint8Array): Promise<ReadMail> => {
  const parsed = await simpleParser(Buffer.from(raw), { skipTextToHtml: true, skipImageLinks: true });
  return {
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html === false ? undefined : parsed.html,
    headers: parsed.headerLines.map((each) => ({ name: each.key, line: each.line })),
    attachments: parsed.attachments.map((each, index) => ({
      filename: each.filename ?? `attachment-${index + 1}`,
      contentType: each.contentType,
      size: each.size,
      content: each.content,
    })),
  };
};
