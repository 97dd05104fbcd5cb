import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { type Frame, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';

/** What every page behind a receipt code is made of. */
export type TrackFacts = {
  lang: TellLanguage;
  stylesheet: string;
  /** Address of the script of "Exit this page". */
  exitScript: string;
};

/** One page behind a receipt code, with "Exit this page". */
export const trackFrame = (
  { lang, stylesheet, exitScript }: TrackFacts,
  own: Pick<Frame, 'title' | 'error' | 'form' | 'back'> & Partial<Pick<Frame, 'otherLanguage'>>,
  body: Html,
): string =>
  framed(
    { lang, stylesheet, exitScript, otherLanguage: routes.track, exit: true, ...own },
    html`<div class="twt-column">
${body}
</div>`,
  );

/** The form of a page that carries, sealed, whose answers it is about. */
export const trackForm = (lang: TellLanguage, state: string, body: Html): Html =>
  html`<form id="page" method="post" action="${routes.track(lang)}" novalidate>
<input type="hidden" name="state" value="${state}">
${body}
</form>`;
