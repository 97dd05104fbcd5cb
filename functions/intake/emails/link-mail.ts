import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { attributes, type Html, html, textOf } from '../../../shared/html/html.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { linkWording } from '../../../shared/wording/link.ts';
import { saveWording } from '../../../shared/wording/save.ts';
import { markupOf, wordingOf } from '../../../shared/wording/wording.ts';

type Facts = { link: string; lang: TellLanguage; last: LocalDate };

const shell = 'color:#0b0c0c;font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.5';

const paragraph = (text: string): Html => html`<p style="margin:0 0 16px">${text}</p>`;

/**
 * The mail with the link of a saved form, as text and as HTML with the same content. Subject and first lines are what a
 * locked phone shows: they name neither service nor landlord. No picture, nothing that tells who read it.
 */
export const linkMailText = ({
  link,
  lang,
  last,
}: Facts): { subject: string; text: string; html: string } => {
  const { mail } = wordingOf(linkWording, lang);
  const { ask } = wordingOf(saveWording, lang);
  const { service } = wordingOf(frameWording, lang);
  const before = [mail.intro];
  const after = [
    mail.until(shortDateWords(last, lang)),
    mail.forget(ask.forget),
    mail.private,
    mail.mistake,
    mail.from(service),
  ];
  const text = [...before, `${mail.go}:`, link, ...after].join('\n\n');
  const { dir } = markupOf[lang];
  const body = html`<!doctype html>
<html${attributes(markupOf[lang])}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${mail.subject}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;${shell}">
<div${attributes(markupOf[lang])} style="max-width:640px;text-align:${dir === 'rtl' ? 'right' : 'left'}">
${before.map(paragraph)}
<p style="margin:0 0 8px;font-size:22px;font-weight:bold"><a href="${link}" style="color:#0a5a6c">${mail.go}</a></p>
<p dir="ltr" style="margin:0 0 24px;font-size:14px;word-break:break-all;text-align:${dir === 'rtl' ? 'right' : 'left'}">${link}</p>
${after.map(paragraph)}
</div>
</body>
</html>
`;
  return { subject: mail.subject, text: `${text}\n`, html: textOf(body) };
};
