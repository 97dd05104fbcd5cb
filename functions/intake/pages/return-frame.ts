import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { type Frame, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';

/** What every page about a saved form is made of. */
export type ReturnFacts = {
  lang: TellLanguage;
  stylesheet: string;
  /** Address of the script of "Exit this page". */
  exitScript: string;
};

/** One page about a saved form, with "Exit this page". */
export const returnFrame = (
  { lang, stylesheet, exitScript }: ReturnFacts,
  own: Pick<Frame, 'title' | 'error' | 'form' | 'back'> & Partial<Pick<Frame, 'otherLanguage'>>,
  body: Html,
): string =>
  framed(
    { lang, stylesheet, exitScript, otherLanguage: routes.return, exit: true, ...own },
    html`<div class="twt-column">
${body}
</div>`,
  );

/** The form of a page that carries, sealed, which return code it is about. */
export const returnForm = (lang: TellLanguage, state: string, body: Html): Html =>
  html`<form id="page" method="post" action="${routes.return(lang)}" novalidate>
<input type="hidden" name="state" value="${state}">
${body}
</form>`;
