import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { panel } from '../../../shared/html/components/panel.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { receiptWording } from '../../../shared/wording/receipt.ts';
import { tradeBody } from '../../../shared/wording/trade-body.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** What a receipt tells; nothing of it is personal. */
export type ReceiptFacts = {
  lang: Language;
  stylesheet: string;
  token: string;
  reference: string;
  association: { id: string; name: string };
  withCode: boolean;
  /** First publication after the answer was sent. */
  published: LocalDate;
  /** Working days that a board has to answer. */
  answerDays: number;
};

const contact = html`<a class="govuk-link" href="tel:${tradeBody.phone.replaceAll(' ', '')}">${tradeBody.phone}</a>`;

/** The answers are stored: the reference, what happens next and when, how to keep it. */
export const receiptPage = (facts: ReceiptFacts): string => {
  const { lang, stylesheet, token } = facts;
  const words = wordingOf(receiptWording, lang);
  const steps = words.steps({
    published: shortDateWords(facts.published, lang),
    answerDays: facts.answerDays,
  });
  return framed(
    {
      lang,
      stylesheet,
      title: words.title,
      otherLanguage: (other) => routes.receipt(other, token),
      exit: true,
    },
    html`<div class="twt-column">
${panel({ title: words.title, text: html`${words.reference}<br><strong class="twt-reference">${facts.reference}</strong>` })}
<p class="govuk-body-l">${words.about(facts.association.name)} ${facts.withCode ? words.counted : words.open}</p>
<h2 class="govuk-heading-m">${words.danger.title}</h2><p class="govuk-body">${words.danger.text}</p>
<h2 class="govuk-heading-m">${words.next}</h2>
<ol class="govuk-list govuk-list--number">${steps.map((step) => html`<li>${step}</li>`)}</ol>
<p class="govuk-body"><a class="govuk-link" href="${routes.resultsOf(lang, facts.association.id)}">${words.results}</a></p>
<h2 class="govuk-heading-m">${words.keep}</h2>
<p class="govuk-body">${words.keepText}</p>
${facts.withCode && html`<h2 class="govuk-heading-m">${words.change}</h2><p class="govuk-body">${words.changeText} <a class="govuk-link" href="${routes.start(lang)}">${words.change}</a></p>`}
</div>`,
  );
};

/** A receipt's address that does not open any more, or never did. */
export const goneReceiptPage = (facts: { lang: Language; stylesheet: string }): string => {
  const { title, body } = wordingOf(receiptWording, facts.lang).gone;
  return framed(
    { lang: facts.lang, stylesheet: facts.stylesheet, title, otherLanguage: () => undefined },
    html`<div class="twt-column"><h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${body}</p>
<p class="govuk-body">${contact}</p></div>`,
  );
};
