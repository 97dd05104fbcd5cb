import { routes } from '../../../shared/contracts/routes.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { panel } from '../../../shared/html/components/panel.ts';
import { table } from '../../../shared/html/components/table.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { html } from '../../../shared/html/html.ts';
import { assistWording } from '../../../shared/wording/assist.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { receiptWording } from '../../../shared/wording/receipt.ts';
import { spelledOut } from '../../../shared/wording/spelling.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type AssistFacts, assistFrame } from './assist-frame.ts';

type SentFacts = AssistFacts & {
  reference: string;
  association: string;
  withCode: boolean;
  /** The receipt code, in its groups. */
  code: string;
  /** Address of the pages behind the code, as one says it: without a scheme. */
  track: string;
  published: LocalDate;
  answerDays: number;
};

/**
 * The receipt to read out, once: it has no address, so nobody comes back to it. A page that was posted says nothing in
 * a history, and is never kept.
 */
export const callSentPage = (facts: SentFacts): string => {
  const { lang } = facts;
  const words = wordingOf(assistWording, lang).call.sent;
  const receipt = wordingOf(receiptWording, lang);
  const steps = receipt.steps({
    published: shortDateWords(facts.published, lang),
    answerDays: facts.answerDays,
  });
  return assistFrame(
    facts,
    { title: words.title },
    html`${panel({ title: words.title, text: html`${words.reference}<br><strong class="twt-reference" dir="ltr">${facts.reference}</strong>` })}
${insetText({ text: html`“${words.say}”` })}
<h2 class="govuk-heading-m">${words.code}</h2>
<p class="govuk-body">${words.spell}</p>
${table({
  attributes: { dir: 'ltr', lang: 'en' },
  rows: facts.code.split('-').map((group) => [{ text: group }, { text: spelledOut(group) }]),
  firstCellIsHeader: true,
})}
${warningText({ text: words.never, iconFallbackText: wordingOf(frameWording, lang).warning })}
<h2 class="govuk-heading-m">${words.next}</h2>
<p class="govuk-body">${receipt.about(facts.association)} ${facts.withCode ? receipt.counted : receipt.open}</p>
<ul class="govuk-list govuk-list--bullet">${[...steps, words.track(facts.track)].map((each) => html`<li>${each}</li>`)}</ul>
${button({ href: routes.helper(lang), text: words.done })}`,
  );
};
