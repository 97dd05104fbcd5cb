import type { Language } from '../../../shared/contracts/routes.ts';
import { attributes, type Html, html, textOf } from '../../../shared/html/html.ts';
import { languageNames, markupOf } from '../../../shared/wording/wording.ts';

/** One piece of a mail; text and HTML are written from the same pieces. */
export type Part =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** For a machine: kept line by line. */
  | { kind: 'as-it-is'; text: string }
  | { kind: 'link'; label: string; address: string };

const shell = 'color:#0b0c0c;font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.5';
const code =
  'margin:0 0 16px;padding:8px;background:#f3f2f1;font-family:monospace;font-size:14px;word-break:break-all';

/** A line that may be broken where styles are taken out: hashes and signatures are longer than a phone is wide. */
const breakable = (line: string): Html =>
  html`${line.split(/(\S{20})(?=\S{11})/u).map((part, index) => html`${part}${index % 2 === 1 && html`<wbr>`}`)}`;

const plain = (part: Part): string => {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'list':
      return part.items.map((each) => `- ${each}`).join('\n');
    case 'as-it-is':
      return part.text.trimEnd();
    case 'link':
      return `${part.label}:\n\n${part.address}`;
    default:
      return part satisfies never;
  }
};

const marked = (part: Part): Html => {
  switch (part.kind) {
    case 'paragraph':
      return html`<p style="margin:0 0 16px">${part.text}</p>`;
    case 'list':
      return html`<ul style="margin:0 0 16px;padding-left:24px">${part.items.map((each) => html`<li style="margin:0 0 6px;word-break:break-word">${breakable(each)}</li>`)}</ul>`;
    case 'as-it-is':
      return html`<p style="${code}">${part.text
        .trimEnd()
        .split('\n')
        .map((line, index) => html`${index > 0 && html`<br>`}${breakable(line)}`)}</p>`;
    case 'link':
      return html`<p style="margin:0 0 8px;font-size:22px;font-weight:bold"><a href="${part.address}" style="color:#0a5a6c">${part.label}</a></p>
<p style="margin:0 0 24px;font-size:14px;word-break:break-all">${part.address}</p>`;
    default:
      return part satisfies never;
  }
};

const languages = ['en', 'cy'] as const satisfies readonly Language[];

/**
 * A mail to somebody of whom nobody knows which language they read: it says everything in English, then in Welsh. No
 * picture, nothing that tells who read it.
 */
export const inBothLanguages = (
  write: (lang: Language) => { subject: string; parts: readonly Part[] },
): { subject: string; text: string; html: string } => {
  const all = languages.map((lang) => ({ lang, ...write(lang) }));
  const subject = all.map((each) => each.subject).join(' / ');
  const text = all.map(({ lang, parts }) => [`[${languageNames[lang]}]`, ...parts.map(plain)].join('\n\n'));
  const body = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;${shell}">
${all.map(
  ({ lang, parts }) => html`<div${attributes(markupOf[lang])} style="max-width:640px;margin:0 0 32px">
<h1 style="font-size:18px;margin:0 0 16px;padding:0 0 4px;border-bottom:1px solid #b1b4b6">${languageNames[lang]}</h1>
${parts.map(marked)}
</div>`,
)}
</body>
</html>
`;
  return { subject, text: `${text.join('\n\n\n')}\n`, html: textOf(body) };
};
