import { routes } from '../../../shared/contracts/routes.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { panel } from '../../../shared/html/components/panel.ts';
import { html } from '../../../shared/html/html.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { entryWording } from '../../../shared/wording/entry.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type AssistFacts, assistFrame, backToStart } from './assist-frame.ts';

const onward = ({ lang }: AssistFacts) =>
  html`${button({ href: routes.helperPaper(lang), text: wordingOf(entryWording, lang).kept.another })}
${backToStart(lang)}`;

/** The first entry is kept: the reference to write on the sheet. */
export const entryKeptPage = (facts: AssistFacts & { reference: string; last: LocalDate }): string => {
  const { kept: words } = wordingOf(entryWording, facts.lang);
  return assistFrame(
    facts,
    { title: words.title },
    html`<div class="twt-receipt-code">
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="twt-receipt-code__code twt-receipt-code__code--short" dir="ltr">${facts.reference}</p>
<p class="govuk-body">${words.text}</p>
</div>
<p class="govuk-body">${words.next(shortDateWords(facts.last, facts.lang))}</p>
${onward(facts)}`,
  );
};

/** It is sent, and how well the two entries agreed. No receipt: the tenant is not here to hear it. */
export const entrySentPage = (facts: AssistFacts & { agreed: number; of: number }): string => {
  const { sent: words } = wordingOf(entryWording, facts.lang);
  return assistFrame(
    facts,
    { title: words.title },
    html`${panel({ title: words.title })}
<p class="govuk-body">${words.agreed(facts.agreed, facts.of)}</p>
<p class="govuk-body">${words.put}</p>
${onward(facts)}`,
  );
};

/** The same sheet was sent before. */
export const entryAlreadyPage = (facts: AssistFacts): string => {
  const { already: words } = wordingOf(entryWording, facts.lang);
  return assistFrame(
    facts,
    { title: words.title },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.text}</p>
${onward(facts)}`,
  );
};
