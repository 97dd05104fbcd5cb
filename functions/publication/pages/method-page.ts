import { type Language, routes } from '../../../shared/contracts/routes.ts';
import { askedOfTenants, type CharterEdition } from '../../../shared/domain/charter/charter.ts';
import type { Rulebook } from '../../../shared/domain/rulebook/rulebook.ts';
import { failingBarOf } from '../../../shared/domain/scoring/score.ts';
import { everywhere, framed } from '../../../shared/html/frame.ts';
import { html } from '../../../shared/html/html.ts';
import { commitmentWords } from '../../../shared/wording/charter.ts';
import type { MethodFacts } from '../../../shared/wording/results.en.ts';
import { resultsWording } from '../../../shared/wording/results.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';

const share = (value: number): string => `${Math.round(100 * value)}%`;

const factsOf = (lang: Language, charter: CharterEdition, rulebook: Rulebook): MethodFacts => {
  const { scoring, publication, serious, danger, clocks } = rulebook;
  const bars = askedOfTenants(charter).map(({ id }) => ({ id, bar: failingBarOf(id, rulebook) }));
  return {
    floor: scoring.floor,
    publicFrom: publication.publicFrom,
    levelsFrom: publication.levelsFrom,
    mostHidden: publication.hiddenBelow - 1,
    extremesBelow: publication.extremesBelow,
    newHomes: publication.newHomes,
    knownHomes: publication.knownHomes,
    day: publication.dayOfMonth,
    minimum: serious.minimumHomes,
    associations: serious.minimumAssociations,
    bar: share(serious.failingBar.usual),
    otherBars: bars
      .filter(({ bar }) => bar !== serious.failingBar.usual)
      .map(({ id, bar }) => ({ title: commitmentWords(lang, id).title, bar: share(bar) })),
    chance: share(serious.falseFlagChance),
    cluster: danger.clusterHomes,
    clusterDays: danger.clusterDays,
    boardToldBy: danger.boardToldBy,
    acknowledge: clocks.acknowledge,
    answer: clocks.answer,
    evidence: publication.caseEvidence,
    wait: clocks.publicWait,
    regulator: clocks.regulatorReminders[0] ?? 0,
  };
};

/** How figures and cases come about, with every number taken from the rulebook itself. */
export const methodPage = (facts: {
  lang: Language;
  stylesheet: string;
  charter: CharterEdition;
  rulebook: Rulebook;
}): string => {
  const { lang, rulebook, charter, stylesheet } = facts;
  const words = wordingOf(resultsWording, lang).method;
  const body = html`<div class="twt-column">
<h1 class="govuk-heading-l">${words.title}</h1>
<p class="govuk-body-l">${words.lead}</p>
${words.rules(factsOf(lang, charter, rulebook)).map(({ title, texts }) => html`<h2 class="govuk-heading-m">${title}</h2>${texts.map((text) => html`<p class="govuk-body">${text}</p>`)}`)}
<p class="govuk-body twt-muted">${words.editions(charter.id, rulebook.id)}</p>
<p class="govuk-body"><a class="govuk-link" href="${routes.results(lang)}">${words.back}</a></p>
</div>`;
  return framed(
    { lang, title: words.title, stylesheet, indexed: true, otherLanguage: everywhere(routes.method) },
    body,
  );
};
