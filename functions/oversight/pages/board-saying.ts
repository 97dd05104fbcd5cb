import type { Language } from '../../../shared/contracts/routes.ts';
import { routes } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { inLines } from '../../../shared/html/in-lines.ts';
import { boardWording } from '../../../shared/wording/board.ts';
import { boardSayingsWording } from '../../../shared/wording/board-sayings.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** One text that a board writes beside its answer, in the words of its pages. */
export type SayingWords = {
  path: (lang: Language) => string;
  title: string;
  /** What is asked or waits, whole, above the field. */
  quote?: { of: string; text: string };
  /** More that is to be read before one writes. */
  above?: Html;
  lead: string;
  /** What becomes of the text, said before it is written and again before it is sent. */
  warning: string;
  label: string;
  hint: string;
  checkTitle: string;
  key: string;
  /** What else sending it changes. */
  rows: readonly { key: string; value: string }[];
  /** What everybody will read, once it is sent. */
  preview?: (text: string) => Html;
  send: string;
  errors: { missing: string; 'too-long': string };
};

type Facts = {
  lang: Language;
  stylesheet: string;
  token: string;
  caseId: string;
  saying: SayingWords;
  text: string;
  carried: Readonly<Record<string, string>>;
};

const hidden = (fields: Facts['carried']): Html[] =>
  Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

const quoted = ({ quote }: SayingWords): Html | undefined =>
  quote &&
  html`<p class="govuk-body">${quote.of}</p>
${insetText({ text: inLines(quote.text) })}`;

/** One text to write, with what becomes of it said above. */
export const sayingFormPage = (facts: Facts & { wrong: keyof SayingWords['errors'] | undefined }): string => {
  const { lang, stylesheet, token, saying, wrong } = facts;
  const frame = wordingOf(frameWording, lang);
  const error = wrong && saying.errors[wrong];
  return framed(
    {
      ...{ lang, stylesheet, title: saying.title, otherLanguage: everywhere(saying.path) },
      ...{ back: routes.board(lang, token), error: error !== undefined },
    },
    html`${error && errorSummary({ title: frame.problem, errors: [{ text: error, href: '#text' }], attributes: takesFocus })}
<span class="govuk-caption-l">${wordingOf(boardWording, lang).caption(facts.caseId)}</span>
<h1 class="govuk-heading-l">${saying.title}</h1>
${quoted(saying)}
${saying.above}
<p class="govuk-body">${saying.lead}</p>
${warningText({ text: saying.warning, iconFallbackText: frame.warning })}
<form method="post" action="${saying.path(lang)}" novalidate>
${hidden(facts.carried)}
${textarea({
  ...{ name: 'text', label: { text: saying.label, classes: 'govuk-label--m' }, hint: { text: saying.hint } },
  ...{ value: facts.text, rows: 8 },
  ...(error && { errorMessage: { text: error, prefix: frame.error } }),
})}
${button({ text: wordingOf(boardSayingsWording, lang).continue, name: 'act', value: 'check' })}
</form>`,
  );
};

/** The text once more before it is sent for good. */
export const sayingCheckPage = (facts: Facts): string => {
  const { lang, stylesheet, saying, text } = facts;
  const rows = [{ key: saying.key, value: inLines(text) }, ...saying.rows];
  return framed(
    { lang, stylesheet, title: saying.checkTitle, otherLanguage: () => undefined },
    html`<span class="govuk-caption-l">${wordingOf(boardWording, lang).caption(facts.caseId)}</span>
<h1 class="govuk-heading-l">${saying.checkTitle}</h1>
${summaryList({ rows })}
${saying.preview?.(text)}
${warningText({ text: saying.warning, iconFallbackText: wordingOf(frameWording, lang).warning })}
<form method="post" action="${saying.path(lang)}" novalidate>
${hidden({ ...facts.carried, text })}
<div class="govuk-button-group">
${button({ text: saying.send, name: 'act', value: 'send', preventDoubleClick: true })}
${button({ text: wordingOf(boardSayingsWording, lang).change, name: 'act', value: 'change', classes: 'govuk-button--secondary' })}
</div>
</form>`,
  );
};
