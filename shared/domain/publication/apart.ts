import type { PublishedFigure } from './publication.ts';

type ShownFigure = Extract<PublishedFigure, { kind: 'shown' }>;

/** Places of levels 1 to 3 and of 4 to 5: the score and n give away how many homes each holds. */
export const scoreGroups: readonly (readonly number[])[] = [
  [0, 1, 2],
  [3, 4],
];

/** How many homes are at levels 4 and 5: what an exact score is made of. */
export const keptOf = (figure: Pick<ShownFigure, 'score' | 'n'>): number =>
  Math.round((figure.score * figure.n) / 100);
const inGroup = (figure: ShownFigure, group: number): number =>
  group === 1 ? keptOf(figure) : figure.n - keptOf(figure);

/** How much each thing that both figures give away has grown: levels shown in both, and the rest of each group. */
const growth = (before: ShownFigure, after: ShownFigure): number[] =>
  scoreGroups.flatMap((group, index) => {
    const seen = group.flatMap((place) => {
      const [was, is] = [before.levels?.[place], after.levels?.[place]];
      return typeof was === 'number' && typeof is === 'number' ? [is - was] : [];
    });
    const rest = inGroup(after, index) - inGroup(before, index) - seen.reduce((sum, each) => sum + each, 0);
    return [...seen, rest];
  });

/**
 * Whether two figures of the same homes and more may both be published. Their difference tells about the homes that
 * came in between; it must leave each of them at least two answers, also to someone who knows `knownHomes` of them:
 * at least two of the things that can be told apart have grown by more than that.
 * Only levels can tell so much: a score alone always leaves the levels that it puts together.
 */
export const canStandBeside = (before: ShownFigure, after: ShownFigure, knownHomes: number): boolean =>
  !before.levels || !after.levels || growth(before, after).filter((each) => each > knownHomes).length >= 2;
