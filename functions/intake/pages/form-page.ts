import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { errorSummary, takesFocus } from '../../../shared/html/components/error-summary.ts';
import { framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { formWording, type ProblemName } from '../../../shared/wording/form.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { saveWording } from '../../../shared/wording/save.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** Something wrong with a field; `field` is the id of its control, or of the first choice of a group. */
type Problem = { field: string; says: ProblemName };

/** What every page of the form is made of. */
export type PageFacts = {
  lang: TellLanguage;
  stylesheet: string;
  /** Address of the script of "Exit this page". */
  exitScript: string;
  /** The form's state, sealed; it travels in the page and nowhere else. */
  state: string;
  /** What stands in the fields, by name. */
  values: Readonly<Record<string, string>>;
  problems: readonly Problem[];
  /** Name of the association, once it is known. */
  association: string | undefined;
};

/**
 * What a page adds to the facts; a notice stands above the form and says that nothing is wrong. `saves: false` where
 * there is nothing to save yet, or no time for it.
 */
export type Page = { title: string; body: Html; saves?: boolean; notice?: Html | undefined };

/** Quiet, and after everything else that one can do here. */
const saveButton = ({ lang }: PageFacts): Html => {
  const text = wordingOf(saveWording, lang).save;
  return html`<div class="twt-save">
${button({ text, name: 'act', value: 'save', classes: 'govuk-button--secondary', preventDoubleClick: true })}
</div>`;
};

/** The message of a field, as its component wants it. */
export const errorOf = (facts: PageFacts, field: string) => {
  const problem = facts.problems.find((each) => each.field === field);
  if (!problem) return undefined;
  return {
    text: wordingOf(formWording, facts.lang).problems[problem.says],
    prefix: wordingOf(frameWording, facts.lang).error,
  };
};

/** The line above a heading that says whom the answers are about. */
export const captionOf = (facts: PageFacts): Html | undefined =>
  facts.association === undefined
    ? undefined
    : html`<p class="govuk-caption-m twt-caption">${wordingOf(formWording, facts.lang).about(facts.association)}</p>`;

/** One page of the form: state, errors on top, back and languages that keep what was typed. */
export const formPage = (facts: PageFacts, page: Page): string => {
  const { lang, stylesheet, exitScript, problems, state } = facts;
  const says = wordingOf(formWording, lang).problems;
  const summary =
    problems.length > 0 &&
    errorSummary({
      title: wordingOf(frameWording, lang).problem,
      errors: problems.map((each) => ({ text: says[each.says], href: `#${each.field}` })),
      attributes: takesFocus,
    });
  return framed(
    {
      lang,
      stylesheet,
      title: page.title,
      otherLanguage: () => undefined,
      error: problems.length > 0,
      exit: true,
      exitScript,
      form: { id: 'page', back: true },
    },
    html`<div class="twt-column">
${summary}
${page.notice}
<form id="page" method="post" action="${routes.form(lang)}" novalidate>
<input type="hidden" name="state" value="${state}">
${page.body}
${page.saves !== false && saveButton(facts)}
</form>
</div>`,
  );
};
