import { readMail } from '../mail/mailbox.ts';
import { type Answer, json, page } from './answer.ts';
import type { Running } from './facts.ts';
import { mailFacts, mailSummaries } from './mail-facts.ts';
import { inNewTabs, mailboxPage, mailHtmlPolicy, mailPage } from './mail-pages.ts';

const notFound = json({ error: 'there is no such mail' }, 404);

/** `/_local/mail…`: mails for programs. Segments are those behind `mail`. */
export const mailApi = async (running: Running, segments: readonly string[]): Promise<Answer> => {
  const [named = '', part, filename] = segments;
  if (named === '') return json(await mailSummaries(running.mailbox.all()));
  const mail = running.mailbox.find(named.replace(/\.eml$/, ''));
  if (!mail) return notFound;
  if (named.endsWith('.eml')) return { status: 200, type: 'message/rfc822', body: mail.raw };
  const read = await readMail(mail.raw);
  if (part === undefined) return json(mailFacts(mail, read));
  const file =
    part === 'attachments' ? read.attachments.find((each) => each.filename === filename) : undefined;
  if (!file) return notFound;
  const headers = {
    'content-disposition': `attachment; filename="${file.filename.replace(/[^\w.-]/g, '_')}"`,
    // A browser must not run what a mail brought.
    'content-security-policy': 'sandbox',
  };
  return { status: 200, type: file.contentType, body: file.content, headers };
};

/** `/_local/mailbox…`: mails for people. */
export const mailboxPages = async (running: Running, segments: readonly string[]): Promise<Answer> => {
  const [id, part] = segments;
  if (id === undefined)
    return page(mailboxPage(await mailSummaries(running.mailbox.all()), running.suppressed.all()));
  const mail = running.mailbox.find(id);
  if (!mail) return notFound;
  const read = await readMail(mail.raw);
  if (part === undefined) return page(mailPage(mailFacts(mail, read)));
  if (part !== 'html' || read.html === undefined) return notFound;
  return {
    ...page(inNewTabs(read.html)),
    headers: { 'content-security-policy': mailHtmlPolicy },
  };
};
