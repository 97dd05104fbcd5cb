import type { Language } from '../../../shared/contracts/routes.ts';
import type { DatedFigure, PublishedFigure, Sector } from '../../../shared/domain/publication/publication.ts';
import type { Rulebook } from '../../../shared/domain/rulebook/rulebook.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { details } from '../../../shared/html/components/details.ts';
import { table } from '../../../shared/html/components/table.ts';
import { type Html, html } from '../../../shared/html/html.ts';
import { charterWording, commitmentWords } from '../../../shared/wording/charter.ts';
import { dateWords } from '../../../shared/wording/dates.ts';
import { countWords, wholePercentWords } from '../../../shared/wording/numbers.ts';
import { resultsWording } from '../../../shared/wording/results.ts';
import { wordingOf } from '../../../shared/wording/wording.ts';
import { comparison, course } from './pictures.ts';

type Shown = Extract<PublishedFigure, { kind: 'shown' }>;
type Facts = {
  lang: Language;
  commitment: string;
  rulebook: Rulebook;
  asOf: string | undefined;
  sector: Sector | undefined;
  history: readonly DatedFigure[];
};

const scoreWords = (figure: Shown, lang: Language): string => {
  const words = wordingOf(resultsWording, lang).association;
  switch (figure.shownAs) {
    case 'exact':
      return wholePercentWords(figure.score);
    case 'under-5':
      return words.under;
    case 'over-95':
      return words.over;
    default:
      return figure.shownAs satisfies never;
  }
};

/** Whole pixels of a bar 600 wide. */
const across = (percent: number): number => Math.round(6 * percent);

/**
 * The score between 0 and 100, with its range as a band round it. Told apart by shape and not by colour, so it reads
 * in greyscale; a score that is only known to be under 5 or over 95 has a band and no mark. The same figures stand
 * beside it in words.
 */
const bar = (figure: Shown, says: string): Html =>
  html`<svg class="twt-bar-chart" viewBox="0 0 600 32" preserveAspectRatio="none" role="img" aria-label="${says}" focusable="false">
<rect x="0" y="13" width="600" height="6" fill="#c2d2d2"/>
<rect x="${across(figure.low)}" y="6" width="${across(figure.high) - across(figure.low)}" height="20" fill="#7fb0b5"/>
${figure.shownAs === 'exact' && html`<rect x="${Math.min(594, Math.max(0, across(figure.score) - 3))}" y="0" width="6" height="32" fill="#14282e"/>`}
</svg>`;

const levelsOf = (levels: readonly (number | null)[], lang: Language): Html => {
  const words = wordingOf(resultsWording, lang).association;
  const named = wordingOf(charterWording, lang).levels;
  const rows = ([5, 4, 3, 2, 1] as const).map((level) => {
    const count = levels[level - 1] ?? null;
    return [
      { text: named[level] },
      { text: count === null ? words.hidden : countWords(count), format: 'numeric' as const },
    ];
  });
  return details({
    summary: words.levels,
    text: table({
      ...{ firstCellIsHeader: true, rows },
      head: [{ text: words.level }, { text: words.count, format: 'numeric' }],
    }),
  });
};

const shown = (figure: Shown, facts: Facts): Html => {
  const { lang, asOf } = facts;
  const words = wordingOf(resultsWording, lang).association;
  const score = scoreWords(figure, lang);
  const [low, high] = [wholePercentWords(figure.low), wholePercentWords(figure.high)];
  const carried = asOf !== undefined && figure.asOf !== asOf;
  return html`<p class="twt-score"><span class="twt-score__figure">${score}</span> ${words.says}</p>
${bar(figure, words.bar(score, low, high))}
<p class="twt-scale" aria-hidden="true"><span>${words.least}</span><span>${words.most}</span></p>
<p class="govuk-body">${words.range(low, high, countWords(figure.n))}</p>
${carried && html`<p class="govuk-body twt-muted">${words.carried(dateWords(localDate.parse(figure.asOf), lang))}</p>`}
${figure.levels && levelsOf(figure.levels, lang)}
${comparison(figure, facts)}
${course(facts)}`;
};

const hidden = (figure: Extract<PublishedFigure, { kind: 'hidden' }>, { lang, rulebook }: Facts): string => {
  const words = wordingOf(resultsWording, lang).association;
  switch (figure.why) {
    case 'too-few':
      return words.tooFew(rulebook.publication.publicFrom);
    case 'not-asked':
      return words.notAsked;
    default:
      return figure.why satisfies never;
  }
};

/** What the public may see of one commitment: its promise, the score with its range, and the answers behind it. */
export const figureBlock = (figure: PublishedFigure, facts: Facts): Html => {
  const { title, promise } = commitmentWords(facts.lang, facts.commitment);
  return html`<section class="twt-figure">
<h3 class="govuk-heading-m">${title}</h3>
<p class="govuk-body twt-muted">${promise}</p>
${figure.kind === 'shown' ? shown(figure, facts) : html`<p class="govuk-body">${hidden(figure, facts)}</p>`}
</section>`;
};
