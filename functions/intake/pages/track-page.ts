import { routes } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { details } from '../../../shared/html/components/details.ts';
import { type ErrorItem, errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { input } from '../../../shared/html/components/input.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { formWording, type ProblemName } from '../../../shared/wording/form.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { trackWording } from '../../../shared/wording/track.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type CodeFacts, trackFrame } from './code-frame.ts';

/** What is wrong with the two codes as they were typed. */
export type TrackProblem =
  | { field: 'receipt'; says: 'empty' | 'too-short' | 'too-long' | 'not-a-symbol' | 'slip' }
  | { field: 'home'; says: ProblemName };

type Facts = CodeFacts & {
  values: Readonly<Record<string, string>>;
  problems: readonly TrackProblem[];
  /** The codes are well-formed and nothing was found. */
  notFound: boolean;
  /** Shown as the answer to a post: its languages are then buttons that keep what was typed. */
  posted: boolean;
};

const textOf = (facts: Facts, problem: TrackProblem): string =>
  problem.field === 'receipt'
    ? wordingOf(trackWording, facts.lang).problems[problem.says]
    : wordingOf(formWording, facts.lang).problems[problem.says];

const errorOf = (facts: Facts, field: TrackProblem['field']) => {
  const problem = facts.problems.find((each) => each.field === field);
  return problem && { text: textOf(facts, problem), prefix: wordingOf(frameWording, facts.lang).error };
};

const summary = (facts: Facts): Html | undefined => {
  const words = wordingOf(trackWording, facts.lang).notFound;
  const errors: ErrorItem[] = facts.problems.map((each) => ({
    text: textOf(facts, each),
    href: `#${each.field}`,
  }));
  if (facts.notFound) errors.push({ text: words.title, href: '#receipt' });
  if (errors.length === 0) return undefined;
  const title = wordingOf(frameWording, facts.lang).problem;
  return errorSummary({ title, errors, attributes: takesFocus });
};

const reasons = ({ lang }: Facts): Html => {
  const words = wordingOf(trackWording, lang).notFound;
  return html`<p class="govuk-body">${words.intro}</p>
<ul class="govuk-list govuk-list--bullet">${words.reasons.map((each) => html`<li>${each}</li>`)}</ul>`;
};

const codes = (facts: Facts): Html => {
  const words = wordingOf(trackWording, facts.lang);
  return html`${textarea({
    name: 'receipt',
    label: { text: words.receipt, classes: 'govuk-label--s' },
    hint: { text: words.receiptHint },
    errorMessage: errorOf(facts, 'receipt'),
    value: facts.values.receipt,
    // Too long for one line of a phone, and copied by hand: all of it must be in sight.
    rows: 2,
    autocomplete: 'off',
    spellcheck: false,
    attributes: { autocapitalize: 'characters', dir: 'ltr' },
  })}
${input({
  name: 'home',
  label: { text: words.home, classes: 'govuk-label--s' },
  hint: { text: words.homeHint },
  errorMessage: errorOf(facts, 'home'),
  value: facts.values.home,
  classes: 'govuk-input--width-20',
  autocomplete: 'off',
  autocapitalize: 'characters',
  spellcheck: false,
  attributes: { dir: 'ltr' },
})}`;
};

/** Asks for the receipt code, and the home's code where one was used. */
export const trackPage = (facts: Facts): string => {
  const { lang, posted } = facts;
  const words = wordingOf(trackWording, lang);
  return trackFrame(
    facts,
    {
      title: words.title,
      error: facts.problems.length > 0 || facts.notFound,
      ...(posted ? { form: { id: 'page', back: false } } : { back: routes.start(lang) }),
    },
    html`${summary(facts)}
<form id="page" method="post" action="${routes.track(lang)}" novalidate>
<h1 class="govuk-heading-l">${words.title}</h1>
${facts.notFound ? reasons(facts) : html`<p class="govuk-body">${words.lead}</p>`}
${codes(facts)}
${button({ text: words.show, name: 'act', value: 'continue' })}
</form>
${details({ summary: words.lost, text: html`<p class="govuk-body">${words.lostText}</p>` })}`,
  );
};
