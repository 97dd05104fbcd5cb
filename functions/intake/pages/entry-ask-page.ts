import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { input } from '../../../shared/html/components/input.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { type EntryProblemName, entryWording } from '../../../shared/wording/entry.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type AssistFacts, assistFrame } from './assist-frame.ts';

type AskFacts = AssistFacts & {
  /** What was typed of either. */
  typed: { sheet?: string | undefined; reference?: string | undefined };
  problem: { field: 'sheet' | 'reference'; says: EntryProblemName } | undefined;
};

const errorText = (lang: TellLanguage, says: EntryProblemName): string =>
  wordingOf(entryWording, lang).problems[says];

const asking = (facts: AskFacts, name: 'sheet' | 'reference', act: 'first' | 'second'): Html => {
  const { lang, typed, problem } = facts;
  const words = wordingOf(entryWording, lang)[act];
  return html`<form method="post" action="${routes.helperPaper(lang)}" novalidate autocomplete="off">
<h2 class="govuk-heading-m">${words.title}</h2>
${input({
  name,
  label: { text: words.code, classes: 'govuk-label--s' },
  hint: { text: words.hint },
  errorMessage:
    problem?.field === name
      ? { text: errorText(lang, problem.says), prefix: wordingOf(frameWording, lang).error }
      : undefined,
  value: typed[name],
  classes: 'govuk-input--width-20 govuk-input--extra-letter-spacing',
  autocomplete: 'off',
  autocapitalize: 'characters',
  spellcheck: false,
  attributes: { dir: 'ltr' },
})}
${button({ text: words.go, name: 'act', value: act })}
</form>`;
};

/** Asks which sheet it is: a new one by its sheet code, one that was typed once by the reference written on it. */
export const entryAskPage = (facts: AskFacts): string => {
  const { lang, problem } = facts;
  const { title } = wordingOf(entryWording, lang);
  return assistFrame(
    facts,
    {
      ...{ title, otherLanguage: routes.helperPaper, back: routes.helper(lang) },
      errors: problem ? [{ field: problem.field, text: errorText(lang, problem.says) }] : [],
    },
    html`<h1 class="govuk-heading-l">${title}</h1>
${asking(facts, 'sheet', 'first')}
<hr class="govuk-section-break govuk-section-break--l govuk-section-break--visible">
${asking(facts, 'reference', 'second')}`,
  );
};
