import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { details } from '../../../shared/html/components/details.ts';
import { panel } from '../../../shared/html/components/panel.ts';
import { publicLink } from '../../../shared/html/components/public-link.ts';
import { framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { receiptWording } from '../../../shared/wording/receipt.ts';
import { tradeBody } from '../../../shared/wording/trade-body.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** What a receipt tells; nothing of it is personal. */
export type ReceiptFacts = {
  lang: TellLanguage;
  stylesheet: string;
  /** Address of the script of "Exit this page". */
  exitScript: string;
  token: string;
  reference: string;
  association: { id: string; name: string };
  withCode: boolean;
  /** Hash of what was sent, and the signature of the receipt. */
  hash: string;
  signature: string;
  /** The receipt code; none when it is not shown any more. */
  code: string | undefined;
  /** Whole address of the pages behind the code: paper shows it in full. */
  track: string;
  /** First publication after the answer was sent. */
  published: LocalDate;
  /** Working days that a board has to answer. */
  answerDays: number;
};

const contact = html`<a class="govuk-link" href="tel:${tradeBody.phone.replaceAll(' ', '')}" dir="ltr">${tradeBody.phone}</a>`;

/** The code that opens the answers, for paper or pencil; or why it is not here any more. */
const keep = ({ lang, code, track }: ReceiptFacts): Html => {
  const words = wordingOf(receiptWording, lang).code;
  if (code === undefined)
    return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.over} <a class="govuk-link" href="${track}">${words.track}</a></p>`;
  return html`<div class="twt-receipt-code">
<h2 class="govuk-heading-m">${words.title}</h2>
<p class="twt-receipt-code__code" dir="ltr">${code}</p>
<p class="govuk-body"><strong>${words.only}</strong> ${words.how}</p>
<p class="govuk-body"><a class="govuk-link" href="${track}">${words.track}</a></p>
</div>`;
};

/** The receipt as a file, and in words what makes it a proof. */
const proof = ({ lang, token, hash, signature }: ReceiptFacts): Html => {
  const words = wordingOf(receiptWording, lang).proof;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
<p class="govuk-body">${words.text}</p>
<p class="govuk-body twt-no-print"><a class="govuk-link" href="${routes.receiptFile(lang, token)}" download>${words.download}</a></p>
${details({
  summary: words.how,
  text: html`<p class="govuk-body">${words.hash}</p><p class="govuk-body twt-proof" dir="ltr">${hash}</p>
<p class="govuk-body">${words.signature}</p><p class="govuk-body twt-proof" dir="ltr">${signature}</p>
<p class="govuk-body">${words.check} <a class="govuk-link" href="${routes.receiptsKey()}">${words.key}</a></p>`,
})}`;
};

/** The answers are stored: the reference, what happens next and when, how to keep it. */
export const receiptPage = (facts: ReceiptFacts): string => {
  const { lang, stylesheet, exitScript, token } = facts;
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
      exitScript,
    },
    html`<div class="twt-column">
${panel({ title: words.title, text: html`${words.reference}<br><strong class="twt-reference" dir="ltr">${facts.reference}</strong>` })}
<p class="govuk-body-l">${words.about(facts.association.name)} ${facts.withCode ? words.counted : words.open}</p>
${keep(facts)}
<h2 class="govuk-heading-m">${words.danger.title}</h2><p class="govuk-body">${words.danger.text}</p>
<h2 class="govuk-heading-m">${words.next}</h2>
<ol class="govuk-list govuk-list--number">${steps.map((step) => html`<li>${step}</li>`)}</ol>
<p class="govuk-body">${publicLink(lang, (other) => routes.resultsOf(other, facts.association.id), words.results)}</p>
${proof(facts)}
</div>`,
  );
};

/** A receipt's address that does not open any more, or never did. */
export const goneReceiptPage = (facts: { lang: TellLanguage; stylesheet: string }): string => {
  const { title, body } = wordingOf(receiptWording, facts.lang).gone;
  return framed(
    { lang: facts.lang, stylesheet: facts.stylesheet, title, otherLanguage: () => undefined },
    html`<div class="twt-column"><h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${body}</p>
<p class="govuk-body">${contact}</p></div>`,
  );
};
