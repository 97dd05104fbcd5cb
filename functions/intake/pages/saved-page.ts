import { routes } from '../../../shared/contracts/routes.ts';
import type { LocalDate } from '../../../shared/domain/time/calendar.ts';
import { button } from '../../../shared/html/components/button.ts';
import { warningText } from '../../../shared/html/components/warning-text.ts';
import { html } from '../../../shared/html/html.ts';
import { shortDateWords } from '../../../shared/wording/dates.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { saveWording } from '../../../shared/wording/save.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type CodeFacts, returnForm, returnFrame } from './code-frame.ts';

/** What is told of a form that was saved. */
export type SavedFacts = CodeFacts & {
  /** The return code's page, sealed. */
  state: string;
  code: string;
  /** Address of the page that takes the code, as it is read on paper and typed on another device. */
  address: string;
  /** Last day on which the code works. */
  last: LocalDate;
};

/** The form is saved: the return code, how to come back, until when, and who could read it. */
export const savedPage = (facts: SavedFacts): string => {
  const { lang, address } = facts;
  const { saved: words, ask } = wordingOf(saveWording, lang);
  return returnFrame(
    facts,
    { title: words.title, form: { id: 'page', back: true } },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l">${words.notSent}</p>
<div class="twt-receipt-code">
<h2 class="govuk-heading-m">${words.code}</h2>
<p class="twt-receipt-code__code twt-receipt-code__code--short" dir="ltr">${facts.code}</p>
<p class="govuk-body"><strong>${words.only}</strong> ${words.how}</p>
</div>
${warningText({ text: words.warning, iconFallbackText: wordingOf(frameWording, lang).warning })}
<h2 class="govuk-heading-m">${words.back}</h2>
<ol class="govuk-list govuk-list--number">
<li>${words.go} <strong class="twt-address" dir="ltr">${address}</strong></li>
<li>${words.enter}</li>
</ol>
<p class="govuk-body">${words.until(shortDateWords(facts.last, lang))} ${words.again}</p>
${returnForm(
  lang,
  facts.state,
  html`<div class="govuk-button-group twt-no-print">
${button({ text: words.goOn, name: 'act', value: 'continue' })}
<button type="submit" name="act" value="forget" class="govuk-link twt-link-button">${ask.forget}</button>
</div>
<div class="twt-save twt-no-print">
<p class="govuk-body">${words.mail}</p>
${button({ text: words.mailLink, name: 'act', value: 'mail', classes: 'govuk-button--secondary' })}
</div>`,
)}`,
  );
};

/** The store is busy: everything stays in the page, to be saved again or gone on with. */
export const saveBusyPage = (facts: CodeFacts & { state: string }): string => {
  const { lang } = facts;
  const { busy, saved } = wordingOf(saveWording, lang);
  return returnFrame(
    facts,
    { title: busy.title, otherLanguage: () => undefined },
    html`<h1 class="govuk-heading-l">${busy.title}</h1>
<p class="govuk-body">${busy.text}</p>
<form id="page" method="post" action="${routes.form(lang)}" novalidate>
<input type="hidden" name="state" value="${facts.state}">
<div class="govuk-button-group">
${button({ text: busy.again, name: 'act', value: 'save-again', preventDoubleClick: true })}
<button type="submit" name="act" value="resume" class="govuk-link twt-link-button">${saved.goOn}</button>
</div>
</form>`,
  );
};
