import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { Instant } from '../../../shared/domain/time/calendar.ts';
import { summaryList } from '../../../shared/html/components/summary-list.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { ledgerWording } from '../../../shared/wording/ledger.ts';
import { momentWords } from '../../../shared/wording/moments.ts';
import { countWords } from '../../../shared/wording/numbers.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

type Facts = {
  lang: Language;
  stylesheet: string;
  address: string;
  head: { size: number; root: string; at: Instant } | undefined;
};

const latest = ({ lang, head }: Facts): Html => {
  const words = wordingOf(ledgerWording, lang);
  if (!head) return html`<p class="govuk-body">${words.none}</p>`;
  return html`${summaryList({
    rows: [
      { key: words.entries, value: countWords(head.size) },
      { key: words.signed, value: momentWords(head.at, lang) },
      { key: words.fingerprint, value: html`<code class="twt-proof">${head.root}</code>` },
    ],
  })}
<ul class="govuk-list">
<li><a class="govuk-link" href="${routes.ledgerFile('checkpoint')}">${words.checkpoint}</a></li>
<li><a class="govuk-link" href="${routes.ledgerFile('key')}">${words.key}</a></li>
</ul>`;
};

/** What the public record is, how anyone can check it, and how it stands. */
export const ledgerPage = (facts: Facts): string => {
  const { lang, stylesheet, address } = facts;
  const words = wordingOf(ledgerWording, lang);
  const parts = (list: readonly string[]) =>
    html`<ul class="govuk-list govuk-list--bullet">${list.map((each) => html`<li>${each}</li>`)}</ul>`;
  const command = `npm run verify -- ledger ${address}`;
  const body = html`<div class="twt-column">
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
<h2 class="govuk-heading-m">${words.holdsTitle}</h2>
${parts(words.holds)}
<p class="govuk-body">${words.holdsNot}</p>
<h2 class="govuk-heading-m">${words.latestTitle}</h2>
${latest(facts)}
<h2 class="govuk-heading-m">${words.checkTitle}</h2>
<ol class="govuk-list govuk-list--number">${words.check.map((each) => html`<li>${each}</li>`)}</ol>
<p class="govuk-body"><code class="twt-proof">${command} <span class="twt-together">--save</span> head.txt</code></p>
<p class="govuk-body"><code class="twt-proof">${command} <span class="twt-together">--since</span> head.txt</code></p>
<p class="govuk-body">${words.limits}</p>
<p class="govuk-body twt-muted">${words.format}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.results(lang)}">${words.back}</a></p>
</div>`;
  return framed(
    { lang, title: words.title, stylesheet, indexed: true, otherLanguage: everywhere(routes.ledger) },
    body,
  );
};
