import { type Html, html } from '../../shared/html/html.ts';
import type { Held } from '../mail/suppressed.ts';
import type { MailFacts, MailSummary } from './mail-facts.ts';

const style = html`<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #ccc; vertical-align: top; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f4f4f4; padding: 1rem; } iframe { width: 100%; height: 40rem; border: 1px solid #767676; }
  a { color: #0b4f8a; } :focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
</style>`;

const page = (title: string, body: Html): Html => html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${style}</head>
<body><nav><a href="/_local/guide">Guide</a> · <a href="/_local/mailbox">Mailbox</a> · <a href="/">The service</a></nav>
<main><h1>${title}</h1>${body}</main></body>
</html>`;

const path = (mail: MailSummary): string => `/_local/mailbox/${mail.id}`;

/** Every mail that the service sent, newest first. */
export const mailboxPage = (mails: readonly MailSummary[], held: readonly Held[]): Html =>
  page('Mailbox of this machine', html`${listed(mails)}${suppressed(held)}`);

const listed = (mails: readonly MailSummary[]): Html =>
  mails.length === 0
    ? html`<p>No mail has been sent yet.</p>`
    : html`<p>None of these mails left this machine.</p>
<table><thead><tr><th scope="col">Sent</th><th scope="col">To</th><th scope="col">Subject</th><th scope="col">Files</th></tr></thead>
<tbody>${mails.map(
        (mail) =>
          html`<tr><td>${mail.date}</td><td>${mail.to.join(', ')}</td><td><a href="${path(mail)}">${mail.subject}</a></td><td>${mail.attachments.length}</td></tr>`,
      )}</tbody></table>`;

/** Mailboxes that bounced or complained: as SES does, a mail to them is taken and not sent. */
const suppressed = (held: readonly Held[]): Html => html`<h2>Mailboxes that get nothing</h2>
<p>A mailbox that bounced or complained, or that you write here, stands on the suppression list.</p>
<ul>${held.map(({ address, reason }) => html`<li>${address} (${reason.toLowerCase()})</li>`)}</ul>
<form method="post" action="/_local/suppressed"><label>Address <input type="email" name="hold" required></label> <button>Put on the list</button></form>
<form method="post" action="/_local/suppressed"><label>Address <input type="email" name="free" required></label> <button>Take off the list</button></form>`;

/** A mail's plain text with its links made to work, each in a tab of its own. */
const linked = (text: string): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) =>
      index % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noopener">${part}</a>` : html`${part}`,
    );

const files = (mail: MailFacts): Html =>
  html`<h2>Attachments</h2><ul>${mail.attachments.map(
    (file) =>
      html`<li><a href="/_local/mail/${mail.id}/attachments/${encodeURIComponent(file.filename)}" download>${file.filename}</a> (${file.contentType}, ${file.size} bytes)</li>`,
  )}</ul>`;

/** One mail: text, HTML in a frame that may run nothing, attachments and headers. */
export const mailPage = (mail: MailFacts): Html =>
  page(
    mail.subject,
    html`<p>From ${mail.from} to ${mail.to.join(', ')}, ${mail.date}. <a href="/_local/mail/${mail.id}.eml" download>Save as a file</a></p>
${mail.attachments.length > 0 && files(mail)}
<h2>Text</h2><pre>${linked(mail.text)}</pre>
${mail.html !== undefined && html`<h2>HTML</h2><iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" src="${path(mail)}/html"></iframe>`}
<h2>Headers</h2><pre>${mail.headers.map((header) => html`${header.line}\n`)}</pre>`,
  );

/** What a mail's HTML may do in its frame: show itself. Links open a tab of their own. */
export const mailHtmlPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";
export const inNewTabs = (mailHtml: string): string => `<base target="_blank">${mailHtml}`;
