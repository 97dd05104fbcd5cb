import { routes, type TellLanguage } from '../../../shared/contracts/routes.ts';
import { framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { frameWording } from '../../../shared/wording/frame.ts';
import { paperWording } from '../../../shared/wording/paper.ts';
import { tradeBody } from '../../../shared/wording/trade-body.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import type { PaperQuestion } from './paper-parts.ts';
import { type Asks, paperQuestions } from './paper-questions.ts';

type PaperFacts = {
  lang: TellLanguage;
  stylesheet: string;
  size: 'normal' | 'large';
  /** Ties the printed sheet to edition, rulebook, language and layout. */
  sheetCode: string;
  asks: Asks;
};

/** On the screen only: how to print, and the other size. */
const beforePrinting = ({ lang, size }: PaperFacts): Html => {
  const words = wordingOf(paperWording, lang);
  const other = size === 'large' ? 'normal' : 'large';
  return html`<div class="twt-column twt-no-print">
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
<h2 class="govuk-heading-m">${words.print.title}</h2>
<ul class="govuk-list govuk-list--bullet">${words.print.items.map((item) => html`<li>${item}</li>`)}</ul>
<p class="govuk-body"><a class="govuk-link" href="${routes.paper(lang, other)}">${words.print.sizes[other]}</a></p>
<h2 class="govuk-heading-m">${words.print.below}</h2>
</div>`;
};

const head = ({ lang, sheetCode }: PaperFacts): Html => {
  const words = wordingOf(paperWording, lang);
  return html`<header class="twt-paper__head">
<p class="twt-paper__service">${wordingOf(frameWording, lang).service}</p>
<p class="twt-paper__title">${words.name}</p>
<ul class="twt-paper__list">${words.how.map((item) => html`<li>${item}</li>`)}</ul>
<p class="twt-paper__help">${words.end.post} <strong>${tradeBody.post}</strong><br>${words.end.help} <strong>${tradeBody.phone}</strong></p>
<p class="twt-paper__code">${words.sheet(sheetCode)}</p>
</header>`;
};

/** Every question says its sheet: whichever way a browser breaks pages, none is without. */
const question = (
  { lang, sheetCode }: PaperFacts,
  { title, body }: PaperQuestion,
  [index, all]: [number, number],
): Html => {
  const words = wordingOf(paperWording, lang);
  return html`<section class="twt-paper__question" aria-labelledby="paper-${index}">
<p class="twt-paper__place"><span>${words.question(index, all)}</span><span class="twt-paper__code">${words.sheet(sheetCode)}</span></p>
<h2 class="twt-paper__title" id="paper-${index}">${title}</h2>
${body}
</section>`;
};

const end = ({ lang, sheetCode }: PaperFacts): Html => {
  const words = wordingOf(paperWording, lang);
  return html`<section class="twt-paper__question" aria-labelledby="paper-end">
<h2 class="twt-paper__title" id="paper-end">${words.end.title}</h2>
<p class="twt-paper__help">${words.end.post}<br><strong>${tradeBody.post}</strong></p>
<p class="twt-paper__help">${words.end.help} <strong>${tradeBody.phone}</strong></p>
<p class="twt-paper__code">${words.sheet(sheetCode)}</p>
</section>`;
};

/** The form to print and fill in with a pen: the same questions and choices as on the web. */
export const paperPage = (facts: PaperFacts): string => {
  const { lang, stylesheet, size, sheetCode, asks } = facts;
  const all = paperQuestions(lang, asks, sheetCode);
  return framed(
    {
      ...{ lang, stylesheet, onPaper: true, indexed: true },
      title: wordingOf(paperWording, lang).title,
      otherLanguage: (other) => routes.paper(other, size),
      back: routes.start(lang),
    },
    html`${beforePrinting(facts)}
<div class="twt-paper twt-paper--${size}">
${head(facts)}
${all.map((each, index) => question(facts, each, [index + 1, all.length]))}
${end(facts)}
</div>`,
  );
};
