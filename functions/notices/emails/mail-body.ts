import { type Html, html, textOf } from '../../../shared/html/html.ts';
import type { Picture } from '../../../shared/pictures/picture.ts';

/** One piece of a mail or of a case file. Text, HTML and PDF are written from the same pieces. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'rows'; caption: string; rows: readonly (readonly [label: string, value: string])[] }
  /** Somebody else's words: never linked, and shown as theirs. */
  | { kind: 'quote'; of: string; text: string }
  /** Drawn where there is something to draw on; mail programs take no drawing, so a mail says in words what it shows. */
  | { kind: 'picture'; picture: Picture; says: string; caption: string }
  | { kind: 'link'; label: string; address: string };

/** What the composer needs of a mail's text. */
export type MailText = { subject: string; text: string; html: string };

/** Breaks what mail programs turn into links by themselves, and keeps it readable. */
export const unlinked = (text: string): string =>
  text
    .replaceAll('://', '[:]//')
    .replace(/\bwww\./giu, 'www[.]')
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2,})/gu, '[.]')
    .replaceAll('@', '[at]');

const plain = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 70))}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((each) => `- ${each}`).join('\n');
    case 'rows':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'quote':
      return `${block.of}:\n${unlinked(block.text).replace(/^/gm, '> ')}`;
    case 'picture':
      return block.says;
    case 'link':
      return `${block.label}:\n\n${block.address}`;
    default:
      return block satisfies never;
  }
};

const ink = 'color:#0b0c0c;font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.4';
const cell = 'padding:6px 16px 6px 0;text-align:left;vertical-align:top;border-bottom:1px solid #b1b4b6';

/** An address that may be broken where styles are taken out: it is longer than a phone is wide. */
const broken = (address: string): Html =>
  html`${(address.match(/.{1,20}/gsu) ?? []).map((part) => html`${part}<wbr>`)}`;

const marked = (block: Block): Html => {
  switch (block.kind) {
    case 'heading':
      return html`<h2 style="font-size:22px;margin:28px 0 8px">${block.text}</h2>`;
    case 'paragraph':
      return html`<p style="margin:0 0 16px">${block.text}</p>`;
    case 'list':
      return html`<ul style="margin:0 0 16px;padding-left:24px">${block.items.map((each) => html`<li style="margin:0 0 6px">${each}</li>`)}</ul>`;
    case 'rows':
      return html`<table style="border-collapse:collapse;margin:0 0 16px"><caption style="text-align:left;font-weight:bold;padding:0 0 6px">${block.caption}</caption><tbody>${block.rows.map(([label, value]) => html`<tr><th scope="row" style="${cell}">${label}</th><td style="${cell}">${value}</td></tr>`)}</tbody></table>`;
    case 'quote':
      return html`<p style="margin:0 0 6px">${block.of}:</p><blockquote style="margin:0 0 16px;padding:8px 16px;border-left:6px solid #b1b4b6;white-space:pre-wrap">${unlinked(block.text)}</blockquote>`;
    case 'picture':
      return html`<p style="margin:0 0 16px">${block.says}</p>`;
    case 'link':
      return html`<p style="margin:0 0 8px;font-size:22px;font-weight:bold"><a href="${block.address}" style="color:#1d70b8">${block.label}</a></p><p style="margin:0 0 24px;font-size:14px;word-break:break-all">${broken(block.address)}</p>`;
    default:
      return block satisfies never;
  }
};

/** A mail in text and in HTML with the same content: no image, no style sheet, nothing that tells who read it. */
export const mailOf = (subject: string, blocks: readonly Block[]): MailText => ({
  subject,
  text: `${blocks.map(plain).join('\n\n')}\n`,
  html: textOf(
    html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head><body style="margin:0;padding:16px;background:#ffffff;${ink}"><div style="max-width:640px">${blocks.map(marked)}</div></body></html>`,
  ),
});
