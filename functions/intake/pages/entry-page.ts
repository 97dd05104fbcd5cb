import { routes } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { html } from '../../../shared/html/html.ts';
import { assistWording } from '../../../shared/wording/assist.ts';
import { entryWording } from '../../../shared/wording/entry.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type AssistFacts, assistForm, assistFrame, errorsOf } from './assist-frame.ts';
import { keepBelow } from './keep-button.ts';
import { type WholeFacts, wholeForm } from './whole-form.ts';

type EntryFacts = AssistFacts &
  Omit<WholeFacts, 'empty' | 'says' | 'below'> & {
    state: string;
    /** Without a press of a button for so many minutes a session ends. */
    idleMinutes: number;
  } & ({ which: 'first'; sheetCode: string } | { which: 'second'; reference: string });

/** The whole form to type in from paper, in the sheet's language and order. The second is as empty as the first was. */
export const entryPage = (facts: EntryFacts): string => {
  const { lang, which } = facts;
  const { title, typing: words } = wordingOf(entryWording, lang);
  const form = wholeForm({
    ...facts,
    empty: words.none,
    says: { landlord: words.landlord, private: words.private },
    below: keepBelow(lang, routes.helperPaper(lang)),
  });
  return assistFrame(
    facts,
    {
      ...{ title: `${title}: ${words[which]}`, back: routes.helperPaper(lang) },
      errors: errorsOf(lang, facts.problems),
    },
    html`<span class="govuk-caption-l">${facts.which === 'first' ? words.sheet(facts.sheetCode) : words.reference(facts.reference)}</span>
<h1 class="govuk-heading-l">${words[which]}</h1>
<ul class="govuk-list govuk-list--bullet">${[...words.rules, wordingOf(assistWording, lang).call.keepHint(facts.idleMinutes)].map((each) => html`<li>${each}</li>`)}</ul>
${which === 'second' && insetText({ text: words.blind })}
${assistForm(
  routes.helperPaper(lang),
  facts.state,
  html`${form}
${button({ text: which === 'first' ? words.keep : words.compare, name: 'act', value: 'continue', preventDoubleClick: true })}`,
)}`,
  );
};
