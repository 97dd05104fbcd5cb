import { html } from '../../../shared/html/html.ts';
import { tradeBodyDeskWording } from '../../../shared/wording/trade-body-desk.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type DeskPage, deskFrame } from './desk-frame.ts';

/** Says why nothing was done, and leads to how things stand. */
export const deskToldPage = (facts: DeskPage & { why: string; back: string }): string => {
  const { told, refusals } = wordingOf(tradeBodyDeskWording, facts.lang);
  const reasons: Readonly<Record<string, string>> = refusals;
  return deskFrame(
    facts,
    { title: told.title, back: facts.back },
    html`<h1 class="govuk-heading-l">${told.title}</h1>
<p class="govuk-body">${reasons[facts.why] ?? told.other}</p>
<p class="govuk-body"><a class="govuk-link" href="${facts.back}">${told.back}</a></p>`,
  );
};
