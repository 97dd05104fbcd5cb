import { button } from '../../../shared/html/components/button.ts';
import { takesFocus } from '../../../shared/html/components/error-summary.ts';
import { insetText } from '../../../shared/html/components/inset-text.ts';
import { notificationBanner } from '../../../shared/html/components/notification-banner.ts';
import { textarea } from '../../../shared/html/components/textarea.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { continueButtons } from './buttons.ts';
import { captionOf, errorOf, formPage, type PageFacts } from './form-page.ts';

type WordsFacts = PageFacts & {
  /** What in the words could identify somebody; none: nothing was found, or nothing was looked for yet. */
  found: readonly string[];
  wordsPrivate: boolean;
};

/** Stands on top and takes the focus; it is no error. Without scripts the browser itself moves the focus there. */
const notice = ({ lang, found }: WordsFacts): Html => {
  const words = wordingOf(formWording, lang).words.found;
  return notificationBanner({
    title: wordingOf(frameWording, lang).important,
    role: 'alert',
    attributes: takesFocus,
    text: html`<p class="govuk-notification-banner__heading">${words.title}</p>
<p class="govuk-body">${words.lead}</p>
<ul class="govuk-list govuk-list--bullet">${found.map((each) => html`<li>${each}</li>`)}</ul>
<p class="govuk-body">${words.sure}</p>
<p class="govuk-body">${words.who}</p>`,
  });
};

const choices = (facts: WordsFacts): Html => {
  const words = wordingOf(formWording, facts.lang).words;
  const choice = (act: string, text: string): Html =>
    button({ text, name: 'act', value: act, classes: 'govuk-button--secondary' });
  return html`<h2 class="govuk-heading-m">${words.choices}</h2>
<div class="twt-choices">
${button({ text: words.change, name: 'act', value: 'continue' })}
${choice('keep', words.keep)}
${choice('private', words.makePrivate)}
<p class="govuk-hint">${words.privateMeans}</p>
<button type="submit" name="act" value="skip" class="govuk-link twt-link-button">${words.remove}</button>
</div>`;
};

/** What a tenant wants to add in words; once more with what could identify somebody, and three ways on. */
export const wordsPage = (facts: WordsFacts): string => {
  const words = wordingOf(formWording, facts.lang).words;
  const asks = facts.found.length > 0 || facts.wordsPrivate;
  const body = html`${captionOf(facts)}
${facts.wordsPrivate && insetText({ text: words.isPrivate })}
${textarea({
  name: 'words',
  label: { text: words.title, classes: 'govuk-label--l', isPageHeading: true },
  hint: { text: words.hint },
  errorMessage: errorOf(facts, 'words'),
  value: facts.values.words,
  rows: 8,
  attributes: { dir: 'auto' },
})}
${asks ? choices(facts) : continueButtons(facts.lang, { act: 'skip', text: words.remove })}`;
  return formPage(facts, {
    title: words.title,
    body,
    notice: facts.found.length > 0 && facts.problems.length === 0 ? notice(facts) : undefined,
  });
};
