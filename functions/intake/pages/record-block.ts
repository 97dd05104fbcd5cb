import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { details } from '../../../shared/html/components/details.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { countWords } from '../../../shared/wording/numbers.ts';
import { trackWording } from '../../../shared/wording/track.ts';
import { tradeBody } from '../../../shared/wording/trade-body.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** How an answer stands in the public record. */
export type InRecord =
  /** Its week is not over; the first day after it. */
  | { kind: 'waits'; from: LocalDate }
  /** Its week is over and not in the record yet. */
  | { kind: 'due' }
  /** Its week is in the record without it: something went wrong. */
  | { kind: 'missing'; week: LocalDate }
  /** `number` of `of`, both from 1; `proof` opens the file that shows it. */
  | { kind: 'stands'; number: number; of: number; week: LocalDate; proof: string };

const said = (lang: TellLanguage, record: InRecord): Html => {
  const words = wordingOf(trackWording, lang).record;
  switch (record.kind) {
    case 'waits':
      return html`<p class="govuk-body">${words.waits(shortDateWords(record.from, lang))}</p>`;
    case 'due':
      return html`<p class="govuk-body">${words.due}</p>`;
    case 'missing':
      return html`<p class="govuk-body"><strong>${words.missing(shortDateWords(record.week, lang))}</strong> <a class="govuk-link" href="tel:${tradeBody.phone.replaceAll(' ', '')}" dir="ltr"><span class="twt-together">${tradeBody.phone}</span></a></p>`;
    case 'stands': {
      const place = words.stands({
        number: countWords(record.number),
        of: countWords(record.of),
        week: shortDateWords(record.week, lang),
      });
      return html`<p class="govuk-body"><strong>${place}</strong> ${words.proves}</p>
<p class="govuk-body twt-no-print"><a class="govuk-link" href="${routes.receiptProof(lang, record.proof)}" download>${words.save}</a></p>
<p class="govuk-body">${words.keep}</p>`;
    }
    default:
      return record satisfies never;
  }
};

/** Where the answer stands in the public record, what that proves, and what it does not tell. */
export const recordBlock = (lang: TellLanguage, record: InRecord): Html => {
  const words = wordingOf(trackWording, lang).record;
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
${said(lang, record)}
${details({
  summary: words.what,
  text: html`${words.whatText.map((each) => html`<p class="govuk-body">${each}</p>`)}`,
})}`;
};
