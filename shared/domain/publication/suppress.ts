import type { Rulebook } from '../rulebook/rulebook.ts';
import { round12 } from '../scoring/round.ts';
import { answeredIn, keptIn } from '../scoring/score.ts';
import type { Levels } from '../scoring/scorecard.ts';
import { wilson } from '../scoring/wilson.ts';
import type { Mode } from '../submission/submission.ts';
import { type LocalDate, localDate, reportingYearOf } from '../time/calendar.ts';
import { canStandBeside, scoreGroups } from './apart.ts';
import { hideSmall } from './hide-small.ts';
import type { PublishedFigure } from './publication.ts';

type ShownFigure = Extract<PublishedFigure, { kind: 'shown' }>;

/**
 * The one mode whose figures are published. People answer about 15 points more kindly on the telephone than on a form,
 * so a table that mixed modes would compare how associations ask, not how they keep their promises.
 */
export const publishedMode: Mode = 'web';

/** Bounds, in per cent, of what "under 5" and "over 95" mean. */
const extreme = { under: 5, over: 95 };

const tooFew: PublishedFigure = { kind: 'hidden', why: 'too-few' };

/**
 * "0 and 100 % of few homes are not shown as such: they would tell what everyone said." Whatever is that near to the
 * end is shown alike, and its interval is that of the farthest it could be, so nothing tells the one from the other.
 */
const nearTheEnd = (
  x: number,
  n: number,
  rulebook: Rulebook,
): Pick<ShownFigure, 'score' | 'low' | 'high' | 'shownAs'> | undefined => {
  if (n >= rulebook.publication.extremesBelow) return undefined;
  const farthest = Math.ceil((extreme.under * n) / 100) - 1;
  const high = round12(100 * wilson(farthest, n, rulebook.scoring.intervalZ).high);
  if (x <= farthest) return { shownAs: 'under-5', score: extreme.under, low: 0, high };
  if (n - x <= farthest)
    return { shownAs: 'over-95', score: extreme.over, low: round12(100 - high), high: 100 };
  return undefined;
};

/** What these counts would be published as if nothing had been published before. */
export const figureOf = (levels: Levels, asOf: LocalDate, rulebook: Rulebook): PublishedFigure => {
  const n = answeredIn(levels);
  const x = keptIn(levels);
  const { publicFrom, levelsFrom, hiddenBelow } = rulebook.publication;
  if (n < publicFrom) return tooFew;
  const { low, high } = wilson(x, n, rulebook.scoring.intervalZ);
  const counts = [levels.level1, levels.level2, levels.level3, levels.level4, levels.level5];
  return {
    kind: 'shown',
    n,
    score: round12((100 * x) / n),
    low: round12(100 * low),
    high: round12(100 * high),
    shownAs: 'exact',
    ...nearTheEnd(x, n, rulebook),
    ...(n >= levelsFrom && { levels: hideSmall(counts, scoreGroups, hiddenBelow) }),
    asOf,
  };
};

/** A figure of the reporting year before stays until this year's can be shown, and no longer. */
const ofTheYearBefore = (previous: ShownFigure, fresh: PublishedFigure, asOf: LocalDate): PublishedFigure => {
  const years = reportingYearOf(asOf) - reportingYearOf(localDate.parse(previous.asOf));
  return fresh.kind === 'hidden' && years === 1 ? previous : fresh;
};

/**
 * What the public may see of one commitment on a fixed date. Suppression runs last, on the counts themselves.
 *
 * - fewer than 30 homes: nothing
 * - from 30: score, interval and the exact number of homes
 * - from 50: also the levels, of which small counts are hidden
 * - what was shown before is carried forward until at least 10 more homes have answered, and until the difference of
 *   the two would tell nobody what one of the new homes said
 *
 * Whoever knows everything published and the answers of any three homes keeps two possible answers for every other.
 * @param levels of the published mode; `undefined` when nobody answered
 * @param previous what was published last of the same association and commitment
 */
export const suppress = (
  levels: Levels | undefined,
  previous: PublishedFigure | undefined,
  asOf: LocalDate,
  rulebook: Rulebook,
): PublishedFigure => {
  const fresh = levels ? figureOf(levels, asOf, rulebook) : tooFew;
  if (previous?.kind !== 'shown') return fresh;
  if (reportingYearOf(localDate.parse(previous.asOf)) !== reportingYearOf(asOf))
    return ofTheYearBefore(previous, fresh, asOf);
  const { newHomes, knownHomes } = rulebook.publication;
  const stays =
    fresh.kind === 'hidden' ||
    fresh.n - previous.n < newHomes ||
    !canStandBeside(previous, fresh, knownHomes);
  return stays ? previous : fresh;
};
