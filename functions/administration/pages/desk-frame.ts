import { type Language, routes } from '../../../shared/contracts/routes.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { signedInBar } from '../../../shared/html/components/signed-in-bar.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** What every page of the trade body's desk is made of: its language, and who is signed in. */
export type DeskPage = { lang: Language; stylesheet: string; name: string };

type Shown = {
  title: string;
  /** Path of the same page in another language; left out where what was typed would be lost. */
  path?: (lang: Language) => string;
  back?: string;
  /** What is wrong, with the id of the control to go to. */
  errors?: readonly { text: string; field: string | undefined }[];
};

/** A page of the desk: who is signed in and what is wrong stand on top. */
export const deskFrame = ({ lang, stylesheet, name }: DeskPage, shown: Shown, body: Html): string => {
  const { title, path, back = routes.tradeBody(lang), errors = [] } = shown;
  const frame = wordingOf(frameWording, lang);
  const all = errors.map(({ text, field }) => ({ text, ...(field !== undefined && { href: `#${field}` }) }));
  return framed(
    {
      ...{ lang, stylesheet, title, back, error: errors.length > 0 },
      otherLanguage: path ? everywhere(path) : () => undefined,
    },
    html`${signedInBar({ lang, name, toDesk: true })}
<div class="twt-column">
${all.length > 0 && errorSummary({ title: frame.problem, errors: all, attributes: takesFocus })}
${body}
</div>`,
  );
};
