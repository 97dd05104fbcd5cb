import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { HazardId } from '../../../shared/domain/rulebook/rulebook.ts';
import { errorSummary } from '../../../shared/html/components/error-summary.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { radios } from '../../../shared/html/components/radios.ts';
import { signedInBar } from '../../../shared/html/components/signed-in-bar.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { hazardName } from '../../../shared/wording/charter.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { readerWording } from '../../../shared/wording/reader.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** What every page of a reader is made of. */
export type ReaderFacts = { lang: Language; stylesheet: string; name: string };

/** A field that is wrong, by its name. */
export type ReaderProblem = { field: string; text: string };

/** A page of a reader: who is signed in on top, then what is wrong. `path`: the same page, where a GET shows it. */
export const readerFrame = (
  { lang, stylesheet, name }: ReaderFacts,
  shown: {
    title: string;
    back?: string;
    path?: (lang: Language) => string;
    problems?: readonly ReaderProblem[];
  },
  body: Html,
): string => {
  const { title, back, path, problems = [] } = shown;
  return framed(
    {
      ...{ lang, stylesheet, title, error: problems.length > 0 },
      otherLanguage: path ? everywhere(path) : () => undefined,
      ...(back !== undefined && { back }),
    },
    html`${signedInBar({ lang, name, toDesk: true })}
<div class="twt-column">
${
  problems.length > 0 &&
  errorSummary({
    title: wordingOf(frameWording, lang).problem,
    errors: problems.map(({ field, text }) => ({ text, href: `#${field}` })),
  })
}
${body}
</div>`,
  );
};

/** The message at a field, where it is wrong. */
export const problemAt = (
  { lang }: ReaderFacts,
  problems: readonly ReaderProblem[],
  field: string,
): { errorMessage: { text: string; prefix: string } } | undefined => {
  const text = problems.find((each) => each.field === field)?.text;
  return text === undefined
    ? undefined
    : { errorMessage: { text, prefix: wordingOf(frameWording, lang).error } };
};

/** Names of dangers, in one line. */
export const dangersIn = (lang: Language, hazards: readonly HazardId[]): string =>
  hazards.map((each) => hazardName(lang, each)).join('; ');

/** What a tenant wrote, as they broke its lines; in whatever language and direction they wrote. */
export const wordsBlock = (text: string): Html =>
  insetText({
    text: html`<div dir="auto">${text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => html`<p class="govuk-body">${line}</p>`)}</div>`,
  });

/** A form that acts on the readers' page. */
export const readerForm = (
  lang: Language,
  hidden: Readonly<Record<string, string>>,
  body: Html,
  action = routes.reader(lang),
): Html => html`<form method="post" action="${action}" novalidate autocomplete="off">
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${body}
</form>`;

const grave = ['life-at-risk', 'health-at-risk', 'home-not-safe'] as const;
const notGrave = ['not-a-danger', 'already-made-safe', 'too-little-told', 'not-this-association'] as const;

/** What a reader may find, each in a sentence with its word. */
export const findingChoices = (
  facts: ReaderFacts,
  says: { grave: string; notGrave: string },
  problems: readonly ReaderProblem[],
): Html => {
  const words = wordingOf(readerWording, facts.lang).report;
  const choice = (reason: (typeof grave)[number] | (typeof notGrave)[number], hint: string) => ({
    value: reason,
    text: html`${hint}: ${words.reasons[reason]}`,
  });
  return radios({
    name: 'finding',
    fieldset: { legend: { text: words.find, classes: 'govuk-fieldset__legend--m' } },
    hint: { text: words.findHint },
    ...problemAt(facts, problems, 'finding'),
    items: [
      ...grave.map((each) => choice(each, says.grave)),
      ...notGrave.map((each) => choice(each, says.notGrave)),
    ],
  });
};
