import { type Language, routes } from '../../../shared/contracts/routes.ts';
import type { CharterEdition } from '../../../shared/domain/charter/charter.ts';
import type { Rulebook } from '../../../shared/domain/rulebook/rulebook.ts';
import { framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { resultsWording } from '../../../shared/wording/results.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

const share = (value: number): string => `${Math.round(100 * value)}%`;

/** How figures and cases come about, with every number taken from the rulebook itself. */
export const methodPage = (facts: {
  lang: Language;
  stylesheet: string;
  charter: CharterEdition;
  rulebook: Rulebook;
}): string => {
  const { lang, rulebook, charter, stylesheet } = facts;
  const words = wordingOf(resultsWording, lang).method;
  const { publication, serious, danger, clocks } = rulebook;
  const rules = words.rules({
    floor: rulebook.scoring.floor,
    publicFrom: publication.publicFrom,
    levelsFrom: publication.levelsFrom,
    newHomes: publication.newHomes,
    day: publication.dayOfMonth,
    minimum: serious.minimumHomes,
    bar: share(serious.failingBar.usual),
    chance: share(serious.falseFlagChance),
    cluster: danger.clusterHomes,
    clusterDays: danger.clusterDays,
    acknowledge: clocks.acknowledge,
    answer: clocks.answer,
    wait: clocks.publicWait,
  });
  const body = html`<div class="twt-column">
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
${rules.map(({ title, texts }) => html`<h2 class="govuk-heading-m">${title}</h2>${texts.map((text) => html`<p class="govuk-body">${text}</p>`)}`)}
<p class="govuk-body twt-muted">${words.editions(charter.id, rulebook.id)}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.results(lang)}">${words.back}</a></p>
</div>`;
  return framed({ lang, title: words.title, stylesheet, indexed: true, otherLanguage: routes.method }, body);
};
