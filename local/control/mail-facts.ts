import { type ReadMail, readMail, type StoredMail } from '../mail/mailbox.ts';

const at = (mail: StoredMail): string => new Date(mail.at).toISOString();

/** One line of the list of mails. */
const mailSummary = (mail: StoredMail, read: ReadMail) => ({
  id: mail.id,
  from: mail.source,
  to: mail.recipients,
  subject: read.subject,
  date: at(mail),
  tags: mail.tags,
  attachments: read.attachments.map(({ filename, contentType, size }) => ({ filename, contentType, size })),
});
export type MailSummary = ReturnType<typeof mailSummary>;

export const mailSummaries = (mails: readonly StoredMail[]): Promise<MailSummary[]> =>
  Promise.all(mails.map(async (mail) => mailSummary(mail, await readMail(mail.raw))));

/** Everything about one mail but the bytes of its attachments. */
export const mailFacts = (mail: StoredMail, read: ReadMail) => ({
  ...mailSummary(mail, read),
  text: read.text,
  html: read.html,
  headers: read.headers,
});
export type MailFacts = ReturnType<typeof mailFacts>;
