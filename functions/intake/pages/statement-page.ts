import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { accessibilityWording } from '../../../shared/wording/accessibility.ts';
import { withBlanks } from '../../../shared/wording/blanks.ts';
import { dataProtectionWording, type Kept } from '../../../shared/wording/data-protection.ts';
import { saveWording } from '../../../shared/wording/save.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type StatementFacts = { lang: TellLanguage; stylesheet: string; retention: Kept & { draftDays: number } };

/** A list stands under its sentence. What an officer has still to fill in is marked. */
type Section = { title: string; text: readonly string[]; items?: readonly string[] };

const marked = (text: string): Html =>
  html`${withBlanks(text).map(({ blank, text: piece }) => (blank ? html`<mark class="twt-blank">${piece}</mark>` : piece))}`;

const statementPage = (
  { lang, stylesheet }: StatementFacts,
  words: { title: string; lead: string; sections: readonly Section[] },
  path: (lang: TellLanguage) => string,
): string =>
  framed(
    {
      lang,
      stylesheet,
      title: words.title,
      otherLanguage: path,
      back: routes.start(lang),
      indexed: true,
    },
    html`<div class="twt-column">
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l">${marked(words.lead)}</p>
${words.sections.map(
  ({ title, text, items = [] }) => html`<h2 class="govuk-heading-m">${title}</h2>
${text.map((each) => html`<p class="govuk-body">${marked(each)}</p>`)}
${items.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${marked(item)}</li>`)}</ul>`}`,
)}
</div>`,
  );

/** How far the service can be used by everybody, what was tested and what was not, and whom to tell. */
export const accessibilityPage = (facts: StatementFacts): string =>
  statementPage(facts, wordingOf(accessibilityWording, facts.lang), routes.accessibility);

/** Who is answerable for what tenants tell, why it may be kept and how long, and everybody's rights. */
export const dataProtectionPage = (facts: StatementFacts): string => {
  const { title, lead, sections } = wordingOf(dataProtectionWording, facts.lang);
  const saving = wordingOf(saveWording, facts.lang).privacy;
  const all: Section[] = [...sections(facts.retention)];
  // Before the last, which is about the notice itself.
  all.splice(-1, 0, { title: saving.title, text: [saving.text(facts.retention.draftDays)] });
  return statementPage(facts, { title, lead, sections: all }, routes.dataProtection);
};
