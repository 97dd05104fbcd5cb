import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { type Frame, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';

/** What every page behind a code is made of: the receipt code, or the return code of a saved form. */
export type CodeFacts = {
  lang: TellLanguage;
  stylesheet: string;
  /** Address of the script of "Exit this page". */
  exitScript: string;
};

type Path = (lang: TellLanguage) => string;

const frameAt =
  (path: Path) =>
  (
    { lang, stylesheet, exitScript }: CodeFacts,
    own: Pick<Frame, 'title' | 'error' | 'form' | 'back'> & Partial<Pick<Frame, 'otherLanguage'>>,
    body: Html,
  ): string =>
    framed(
      { lang, stylesheet, exitScript, otherLanguage: path, exit: true, ...own },
      html`<div class="twt-column">
${body}
</div>`,
    );

const formAt =
  (path: Path) =>
  (lang: TellLanguage, state: string, body: Html): Html =>
    html`<form id="page" method="post" action="${path(lang)}" novalidate>
<input type="hidden" name="state" value="${state}">
${body}
</form>`;

/** One page behind a receipt code, with "Exit this page". */
export const trackFrame = frameAt(routes.track);
/** The form of a page that carries, sealed, whose answers it is about. */
export const trackForm = formAt(routes.track);

/** One page about a saved form, with "Exit this page". */
export const returnFrame = frameAt(routes.return);
/** The form of a page that carries, sealed, which return code it is about. */
export const returnForm = formAt(routes.return);
