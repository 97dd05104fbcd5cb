import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { button } from '../../../shared/html/components/button.ts';
import { framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { paperWording } from '../../../shared/wording/paper.ts';
import { saveWording } from '../../../shared/wording/save.ts';
import { startWording } from '../../../shared/wording/start.ts';
import { tradeBody } from '../../../shared/wording/trade-body.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

const bullets = (items: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const elsewhere = (lang: TellLanguage): Html => {
  const { notFor } = wordingOf(startWording, lang);
  return html`<h2 class="govuk-heading-m">${notFor.title}</h2>
<p class="govuk-body">${notFor.intro}</p>
<dl class="twt-elsewhere">${notFor.items.map(
    (item) => html`<div class="twt-elsewhere__row">
<dt class="twt-elsewhere__what">${item.what}</dt>
<dd class="twt-elsewhere__go">${item.go}</dd>
</div>`,
  )}</dl>`;
};

/** What this is, what it is not, and what happens to an answer; one button begins. */
export const startPage = (facts: { lang: TellLanguage; stylesheet: string }): string => {
  const { lang, stylesheet } = facts;
  const words = wordingOf(startWording, lang);
  return framed(
    { lang, stylesheet, title: words.title, otherLanguage: routes.start, indexed: true },
    html`<div class="twt-column">
<h1 class="govuk-heading-xl">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
<h2 class="govuk-heading-m">${words.youCan.title}</h2>
${bullets(words.youCan.items)}
<h2 class="govuk-heading-m">${words.before.title}</h2>
<p class="govuk-body">${words.before.text}</p>
<form method="post" action="${routes.form(lang)}" class="twt-start">
${button({ text: words.start, name: 'act', value: 'start', isStartButton: true })}
</form>
<p class="govuk-body"><a class="govuk-link" href="${routes.return(lang)}">${wordingOf(saveWording, lang).startLink}</a></p>
<p class="govuk-body"><a class="govuk-link" href="${routes.track(lang)}">${words.track}</a></p>
${elsewhere(lang)}
<h2 class="govuk-heading-m">${words.happens.title}</h2>
<ol class="govuk-list govuk-list--number">${words.happens.items.map((item) => html`<li>${item}</li>`)}</ol>
<h2 class="govuk-heading-m">${words.never.title}</h2>
<p class="govuk-body">${words.never.text}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.privacy(lang)}">${words.never.link}</a></p>
<h2 class="govuk-heading-m">${words.other.title}</h2>
<p class="govuk-body">${words.other.text}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.paper(lang)}">${wordingOf(paperWording, lang).startLink}</a></p>
<p class="govuk-body">${words.other.phone} <a class="govuk-link" href="tel:${tradeBody.phone.replaceAll(' ', '')}" dir="ltr">${tradeBody.phone}</a><br>${words.other.hours}</p>
<p class="govuk-body">${words.other.post} <bdi>${tradeBody.post}</bdi>.</p>
</div>`,
  );
};
