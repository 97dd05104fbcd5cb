import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { errorSummary } from '../../../shared/html/components/error-summary.ts';
import { type Frame, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { assistWording } from '../../../shared/wording/assist.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import type { Problem } from './whole-question.ts';

/** What every page of a helper is made of. */
export type AssistFacts = { lang: TellLanguage; stylesheet: string };

type Shown = Pick<Frame, 'title' | 'form'> &
  Partial<Pick<Frame, 'otherLanguage' | 'back'>> & { errors?: readonly { text: string; field: string }[] };

/** A page of the helper's mode, what is wrong on top. */
export const assistFrame = ({ lang, stylesheet }: AssistFacts, shown: Shown, body: Html): string => {
  const { errors = [], ...frame } = shown;
  const summary =
    errors.length > 0 &&
    errorSummary({
      title: wordingOf(frameWording, lang).problem,
      errors: errors.map(({ text, field }) => ({ text, href: `#${field}` })),
    });
  return framed(
    { lang, stylesheet, otherLanguage: () => undefined, error: errors.length > 0, ...frame },
    html`<div class="twt-column">
${summary}
${body}
</div>`,
  );
};

/** What is wrong with a whole form, as the page's summary says it. */
export const errorsOf = (lang: TellLanguage, problems: readonly Problem[]) =>
  problems.map(({ field, says }) => ({ field, text: wordingOf(formWording, lang).problems[says] }));

/** The form of a page that carries its state. */
export const assistForm = (action: string, state: string, body: Html): Html =>
  html`<form id="page" method="post" action="${action}" novalidate autocomplete="off">
<input type="hidden" name="state" value="${state}">
${body}
</form>`;

/** The way back to the first page. */
export const backToStart = (lang: TellLanguage): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="${routes.helper(lang)}">${wordingOf(assistWording, lang).ended.back}</a></p>`;

/** A page that only says how something ended. */
export const assistEndedPage = (facts: AssistFacts, says: { title: string; body: string }): string =>
  assistFrame(
    facts,
    { title: says.title },
    html`<h1 class="govuk-heading-l">${says.title}</h1>
<p class="govuk-body">${says.body}</p>
${backToStart(facts.lang)}`,
  );
