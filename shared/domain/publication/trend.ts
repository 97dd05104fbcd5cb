import type { Rulebook } from '../rulebook/rulebook.ts';
import type { DatedFigure, PublishedFigure } from './publication.ts';

/**
 * What was published of one commitment so far, with what is shown now. Holds nothing that was not public: a score that
 * is only shown as "under 5" or "over 95" is left out, and a figure that is carried forward is there once.
 * @param before oldest first, as of the publication before
 * @returns oldest first, at most as many as the rulebook keeps
 */
export const trendWith = (
  before: readonly DatedFigure[],
  figure: PublishedFigure | undefined,
  { publication }: Pick<Rulebook, 'publication'>,
): DatedFigure[] => {
  if (figure?.kind !== 'shown' || figure.shownAs !== 'exact') return [...before];
  const { asOf, n, score, low, high } = figure;
  // A day that is published again replaces what it had said.
  const earlier = before.filter((each) => each.asOf < asOf);
  return [...earlier, { asOf, n, score, low, high }].slice(-publication.trendFigures);
};
