import type { TellLanguage } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

/** "Continue", and beside it what else one may do here. */
export const continueButtons = (lang: TellLanguage, ...others: { act: string; text: string }[]): Html =>
  html`<div class="govuk-button-group">
${button({ text: wordingOf(formWording, lang).continue, name: 'act', value: 'continue' })}
${others.map((each) => html`<button type="submit" name="act" value="${each.act}" class="govuk-link twt-link-button">${each.text}</button>`)}
</div>`;
