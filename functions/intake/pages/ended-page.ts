import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { formWording } from '../../../shared/wording/form.ts';
import { saveWording } from '../../../shared/wording/save.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { formPage, type PageFacts } from './form-page.ts';

/** The form cannot go on: says why, and that nothing was lost or changed. */
export const endedPage = (facts: {
  lang: TellLanguage;
  stylesheet: string;
  why: 'expired' | 'conflict' | 'superseded' | 'withdrawn';
}): string => {
  const words = wordingOf(formWording, facts.lang).ended;
  const { title, body } = words[facts.why];
  return framed(
    { lang: facts.lang, stylesheet: facts.stylesheet, title, otherLanguage: routes.start },
    html`<div class="twt-column">
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${body}</p>
${button({ text: words.restart, href: routes.start(facts.lang) })}
${facts.why === 'expired' && html`<p class="govuk-body"><a class="govuk-link" href="${routes.return(facts.lang)}">${wordingOf(saveWording, facts.lang).startLink}</a></p>`}
</div>`,
  );
};

/** The store is busy: everything stays in the page, to be sent again. */
export const busyPage = (facts: PageFacts): string => {
  const words = wordingOf(formWording, facts.lang).ended.busy;
  const body = html`<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body">${words.body}</p>
${button({ text: words.again, name: 'act', value: 'send', preventDoubleClick: true })}`;
  return formPage(facts, { title: words.title, body, saves: false });
};
