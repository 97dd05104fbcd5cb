import { routes } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { details } from '../../../shared/html/components/details.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { input } from '../../../shared/html/components/input.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { saveWording } from '../../../shared/wording/save.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type CodeFacts, returnForm, returnFrame } from './code-frame.ts';

/** What is wrong with a return code as it was typed; `not-found`: it is well-formed and opens nothing. */
export type ReturnProblem = 'empty' | 'too-short' | 'too-long' | 'not-a-symbol' | 'slip' | 'not-found';

type AskFacts = CodeFacts & {
  /** What stands in the field; `undefined` on the page as it is first met. */
  typed: string | undefined;
  problem: ReturnProblem | undefined;
  /** For how many days a form is kept. */
  days: number;
};

const textOf = ({ lang, problem }: AskFacts): string | undefined => {
  const words = wordingOf(saveWording, lang);
  if (problem === undefined) return undefined;
  return problem === 'not-found' ? words.notFound.title : words.problems[problem];
};

const field = (facts: AskFacts): Html => {
  const { ask } = wordingOf(saveWording, facts.lang);
  const text = facts.problem === 'not-found' ? undefined : textOf(facts);
  return input({
    name: 'code',
    label: { text: ask.code, classes: 'govuk-label--s' },
    hint: { text: ask.hint },
    errorMessage:
      text === undefined ? undefined : { text, prefix: wordingOf(frameWording, facts.lang).error },
    value: facts.typed,
    classes: 'govuk-input--width-20',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: false,
    attributes: { dir: 'ltr' },
  });
};

const reasons = ({ lang, days }: AskFacts): Html => {
  const words = wordingOf(saveWording, lang).notFound;
  return html`<p class="govuk-body">${words.intro}</p>
<ul class="govuk-list govuk-list--bullet">${words.reasons(days).map((each) => html`<li>${each}</li>`)}</ul>`;
};

/** Asks for the return code; two buttons: go on with the form, or delete it. */
export const returnPage = (facts: AskFacts): string => {
  const { lang } = facts;
  const { ask } = wordingOf(saveWording, lang);
  const wrong = textOf(facts);
  const title = wordingOf(frameWording, lang).problem;
  return returnFrame(
    facts,
    {
      title: ask.title,
      error: wrong !== undefined,
      ...(facts.typed === undefined ? { back: routes.start(lang) } : { form: { id: 'page', back: false } }),
    },
    html`${wrong !== undefined && errorSummary({ title, errors: [{ text: wrong, href: '#code' }], attributes: takesFocus })}
<form id="page" method="post" action="${routes.return(lang)}" novalidate>
<h1 class="govuk-heading-l">${ask.title}</h1>
${facts.problem === 'not-found' && reasons(facts)}
${field(facts)}
<div class="govuk-button-group">
${button({ text: ask.goOn, name: 'act', value: 'continue' })}
<button type="submit" name="act" value="forget" class="govuk-link twt-link-button">${ask.forget}</button>
</div>
</form>
${details({ summary: ask.lost, text: html`<p class="govuk-body">${ask.lostText}</p>` })}`,
  );
};

/** Asks once more before a saved form is deleted. */
export const forgetPage = (facts: CodeFacts & { state: string }): string => {
  const { lang } = facts;
  const words = wordingOf(saveWording, lang).confirm;
  return returnFrame(
    facts,
    { title: words.title, form: { id: 'page', back: false } },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.text}</p>
${returnForm(
  lang,
  facts.state,
  html`<div class="govuk-button-group">
${button({ text: words.yes, name: 'act', value: 'forget-now', classes: 'govuk-button--warning', preventDoubleClick: true })}
<button type="submit" name="act" value="continue" class="govuk-link twt-link-button">${words.no}</button>
</div>`,
)}`,
  );
};

/** It is deleted; or the page was open for too long. In another language this address would say neither any more. */
export const returnEndedPage = (facts: CodeFacts, why: 'forgotten' | 'expired'): string => {
  const { lang } = facts;
  const words = wordingOf(saveWording, lang);
  const { title, text } = words[why];
  const on =
    why === 'expired'
      ? html`<a class="govuk-link" href="${routes.return(lang)}">${words.expired.back}</a>`
      : html`<a class="govuk-link" href="${routes.start(lang)}">${words.ask.restart}</a>`;
  return returnFrame(
    facts,
    { title, otherLanguage: () => undefined },
    html`<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${text}</p>
<p class="govuk-body">${on}</p>`,
  );
};
