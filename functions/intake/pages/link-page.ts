import { routes } from '../../../shared/contracts/routes.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { input } from '../../../shared/html/components/input.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { linkWording } from '../../../shared/wording/link.ts';
import { saveWording } from '../../../shared/wording/save.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type CodeFacts, returnForm, returnFrame } from './code-frame.ts';

/** What is wrong with an address as it was typed. */
export type LinkProblem = 'empty' | 'wrong';

type WithState = CodeFacts & {
  /** The saved form and the page about it, sealed. */
  state: string;
};
type AskFacts = WithState & {
  last: LocalDate;
  /** Links for one form at most. */
  most: number;
  typed: string;
  problem: LinkProblem | undefined;
};

const warned = ({ lang }: CodeFacts, text: string): Html =>
  warningText({ text, iconFallbackText: wordingOf(frameWording, lang).warning });

const linkButton = (act: string, text: string): Html =>
  html`<button type="submit" name="act" value="${act}" class="govuk-link twt-link-button">${text}</button>`;

/** Asks where to mail the link to, and says first who could read it there. */
export const askForLinkPage = (facts: AskFacts): string => {
  const { lang, problem } = facts;
  const { ask, problems } = wordingOf(linkWording, lang);
  const frame = wordingOf(frameWording, lang);
  const wrong = problem && problems[problem];
  return returnFrame(
    facts,
    { title: ask.title, error: wrong !== undefined, form: { id: 'page', back: true } },
    html`${wrong !== undefined && errorSummary({ title: frame.problem, errors: [{ text: wrong, href: '#email' }], attributes: takesFocus })}
<h1 class="govuk-heading-l">${ask.title}</h1>
<p class="govuk-body twt-lines">${ask.lead(shortDateWords(facts.last, lang))}</p>
${warned(facts, ask.warning)}
${returnForm(
  lang,
  facts.state,
  html`${input({
    name: 'email',
    type: 'email',
    label: { text: ask.email, classes: 'govuk-label--s' },
    hint: { text: ask.hint },
    errorMessage: wrong === undefined ? undefined : { text: wrong, prefix: frame.error },
    value: facts.typed,
    autocomplete: 'email',
    spellcheck: false,
    attributes: { dir: 'ltr' },
  })}
<p class="govuk-body">${ask.few(facts.most)}</p>
${button({ text: ask.send, name: 'act', value: 'continue', preventDoubleClick: true })}`,
)}`,
  );
};

/** What may be done after a link was asked for. In another language this address would say nothing of it any more. */
const afterAsking = (facts: WithState, title: string, body: Html): string => {
  const { lang, state } = facts;
  return returnFrame(
    facts,
    { title, otherLanguage: () => undefined },
    html`<h1 class="govuk-heading-l">${title}</h1>
${body}
${returnForm(
  lang,
  state,
  html`<div class="govuk-button-group">
${button({ text: wordingOf(saveWording, lang).saved.goOn, name: 'act', value: 'continue' })}
${linkButton('saved', wordingOf(linkWording, lang).asked.show)}
</div>`,
)}`,
  );
};

/** The link was asked for. Says the same whether a mail went or was held back. */
export const linkAskedPage = (facts: WithState): string => {
  const { asked } = wordingOf(linkWording, facts.lang);
  return afterAsking(
    facts,
    asked.title,
    html`<p class="govuk-body">${asked.text}</p>
<p class="govuk-body">${asked.code}</p>`,
  );
};

/** The mail service took nothing: what was saved is safe all the same. */
export const linkNotSentPage = (facts: WithState): string => {
  const { notSent } = wordingOf(linkWording, facts.lang);
  return afterAsking(facts, notSent.title, html`<p class="govuk-body">${notSent.text}</p>`);
};

/** What a mailed link opens: go on, or delete. */
export const openedLinkPage = (facts: CodeFacts & { token: string }): string => {
  const { lang, token } = facts;
  const { opened } = wordingOf(linkWording, lang);
  const { ask } = wordingOf(saveWording, lang);
  return returnFrame(
    facts,
    { title: opened.title, otherLanguage: (other) => routes.returnByLink(other, token) },
    html`<h1 class="govuk-heading-l">${opened.title}</h1>
<p class="govuk-body">${opened.text}</p>
<form id="page" method="post" action="${routes.return(lang)}" novalidate>
<input type="hidden" name="link" value="${token}">
<div class="govuk-button-group">
${button({ text: ask.goOn, name: 'act', value: 'continue' })}
${linkButton('forget', ask.forget)}
</div>
</form>
${warned(facts, opened.history)}`,
  );
};

/** The link opens nothing: the return code may. */
export const deadLinkPage = (facts: CodeFacts): string => {
  const { lang } = facts;
  const { dead } = wordingOf(linkWording, lang);
  const { expired, ask } = wordingOf(saveWording, lang);
  return returnFrame(
    facts,
    { title: dead.title },
    html`<h1 class="govuk-heading-l">${dead.title}</h1>
<p class="govuk-body">${dead.text}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.return(lang)}">${expired.back}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${routes.start(lang)}">${ask.restart}</a></p>`,
  );
};
