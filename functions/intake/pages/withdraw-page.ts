import { routes } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { trackWording } from '../../../shared/wording/track.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { type CodeFacts, trackForm, trackFrame } from './code-frame.ts';

/** Asks once more, and says what is deleted and when. */
export const withdrawPage = (facts: CodeFacts & { state: string }): string => {
  const { lang } = facts;
  const words = wordingOf(trackWording, lang).confirm;
  return trackFrame(
    facts,
    { title: words.title, form: { id: 'page', back: true } },
    html`<h1 class="govuk-heading-l">${words.title}</h1>
<ul class="govuk-list govuk-list--bullet">${words.items.map((each) => html`<li>${each}</li>`)}</ul>
<p class="govuk-body">${words.cannot}</p>
${trackForm(
  lang,
  facts.state,
  html`<div class="govuk-button-group">
${button({ text: words.yes, name: 'act', value: 'withdraw-now', classes: 'govuk-button--warning', preventDoubleClick: true })}
<button type="submit" name="act" value="back" class="govuk-link twt-link-button">${words.no}</button>
</div>`,
)}`,
  );
};

const ended = (facts: CodeFacts, title: string, body: Html): string =>
  // In another language this address would ask for codes, and what was done would be said no more.
  trackFrame(
    facts,
    { title, otherLanguage: () => undefined },
    html`<h1 class="govuk-heading-l">${title}</h1>\n${body}`,
  );

/** It is done; or was done already. */
export const withdrawnPage = (facts: CodeFacts): string => {
  const words = wordingOf(trackWording, facts.lang).withdrawn;
  return ended(
    facts,
    words.title,
    html`<p class="govuk-body">${words.text}</p>
<p class="govuk-body">${words.danger}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.start(facts.lang)}">${words.restart}</a></p>`,
  );
};

/** Nothing can be done here any more; says why. */
export const trackEndedPage = (facts: CodeFacts, why: 'gone' | 'closed' | 'expired'): string => {
  const words = wordingOf(trackWording, facts.lang);
  const { title, text } = words[why];
  return ended(
    facts,
    title,
    html`<p class="govuk-body">${text}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.track(facts.lang)}">${words.back}</a></p>`,
  );
};
