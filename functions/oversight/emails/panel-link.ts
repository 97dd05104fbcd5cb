import type { Language } from '../../../shared/contracts/routes.ts';
import { panelLimits } from '../../../shared/domain/people/panel-session.ts';
import { attributes, type Html, html, textOf } from '../../../shared/html/html.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { panelWording } from '../../../shared/wording/panel.ts';
import { markupOf, wordingOf } from '../../../shared/wording/wording.ts';

type Facts = { link: string; lang: Language; purpose: 'invitation' | 'sign-in' };

const shell = 'color:#0b0c0c;font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.5';

const paragraph = (text: string): Html => html`<p style="margin:0 0 16px">${text}</p>`;

/**
 * The mail with a link that signs somebody of a panel in, as text and as HTML with the same content. Subject and first
 * line, which a locked phone shows, name no landlord. No picture, nothing that tells who read it.
 */
export const panelLinkText = ({
  link,
  lang,
  purpose,
}: Facts): { subject: string; text: string; html: string } => {
  const { mail } = wordingOf(panelWording, lang);
  const { service } = wordingOf(frameWording, lang);
  const before = [mail.intro[purpose]];
  const works =
    purpose === 'invitation'
      ? mail.worksDays(panelLimits.invitationDays)
      : mail.worksMinutes(panelLimits.linkMinutes);
  const after = [works, mail.private, mail.mistake, mail.from(service)];
  const text = [...before, `${mail.go}:`, link, ...after].join('\n\n');
  const body = html`<!doctype html>
<html${attributes(markupOf[lang])}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${mail.subject}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;${shell}">
<div${attributes(markupOf[lang])} style="max-width:640px">
${before.map(paragraph)}
<p style="margin:0 0 8px;font-size:22px;font-weight:bold"><a href="${link}" style="color:#0a5a6c">${mail.go}</a></p>
<p style="margin:0 0 24px;font-size:14px;word-break:break-all">${link}</p>
${after.map(paragraph)}
</div>
</body>
</html>
`;
  return { subject: mail.subject, text: `${text}\n`, html: textOf(body) };
};
