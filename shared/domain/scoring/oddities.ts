import type { Rulebook } from '../rulebook/rulebook.ts';
import { mode as modes } from '../submission/submission.ts';
import type { LocalDate } from '../time/calendar.ts';
import type { Oddity } from './oddity.ts';
import { round12 } from './round.ts';
import type { AssociationTally } from './tally.ts';
import { mondayOf } from './week.ts';
import { wilson } from './wilson.ts';

type Asked = {
  tallies: readonly AssociationTally[];
  /** Reporting year by its first calendar year. */
  year: number;
  /** Last whole day that the run counts. */
  asOf: LocalDate;
  rulebook: Rulebook;
};

type BegunWeek = { week: number; monday: LocalDate };

/** Weeks of the year that have begun, in which nothing came too: a quiet week is part of what is usual. */
const begunBy = ({ year, asOf }: Asked): BegunWeek[] =>
  Array.from({ length: 54 }, (_, week) => ({ week, monday: mondayOf(year, week) })).filter(
    ({ monday }) => monday <= asOf,
  );

const burstsOf = (tally: AssociationTally, begun: readonly BegunWeek[], { rulebook }: Asked): Oddity[] => {
  const { minimum, times, weeksBefore, fewestWeeks, recentWeeks } = rulebook.oddities.burst;
  const weekly = tally.weekly ?? [];
  return (['home', 'open'] as const).flatMap((voices) => {
    const counts = new Map(weekly.map(([week, homes, open]) => [week, voices === 'home' ? homes : open]));
    return begun.slice(-recentWeeks).flatMap(({ week, monday }): Oddity[] => {
      const before = begun.filter((each) => each.week < week).slice(-weeksBefore);
      const submissions = counts.get(week) ?? 0;
      if (before.length < fewestWeeks || submissions < minimum) return [];
      const usual = before.reduce((sum, each) => sum + (counts.get(each.week) ?? 0), 0) / before.length;
      if (submissions < times * usual) return [];
      const { association } = tally;
      const found = { association, voices, week: monday, submissions, usual: round12(usual) };
      return [{ kind: 'burst', ...found }];
    });
  });
};

const odds = (share: number): number => share / (1 - share);

const straightLines = ({ tallies, rulebook }: Asked): Oddity[] => {
  const { minimumHomes, oddsRatio } = rulebook.oddities.straight;
  return modes.options.flatMap((mode) => {
    const all = tallies.flatMap(({ association, straight = [] }) =>
      straight.filter((each) => each.mode === mode).map(({ homes, same }) => ({ association, homes, same })),
    );
    const homesOfAll = all.reduce((sum, { homes }) => sum + homes, 0);
    const sameOfAll = all.reduce((sum, { same }) => sum + same, 0);
    return all.flatMap(({ association, homes, same }): Oddity[] => {
      // A large association is compared with the others, not with itself.
      const others = homesOfAll - homes;
      if (homes < minimumHomes || others < minimumHomes) return [];
      const share = (sameOfAll - same) / others;
      const { low } = wilson(same, homes, rulebook.scoring.funnelZ998);
      if (share === 1 || odds(low) < oddsRatio * odds(share)) return [];
      return [{ kind: 'straight-lines', association, mode, homes, same, sector: round12(100 * share) }];
    });
  });
};

/** How many answers an oddity is about: the list is cut off from its end. */
const sizeOf = (each: Oddity): number => (each.kind === 'burst' ? each.submissions : each.same);

/**
 * What looks odd in a run's answers, the largest first, and how many more there were than are listed.
 *
 * A burst: in one of the last weeks so many answers of one kind came as are several times the mean of the weeks before,
 * where enough weeks came before. Straight lines: the odds of "the same level for every promise" are several times those
 * at all other associations in the same mode, even at the lower end of their 99.8 % Wilson interval. The numbers are
 * the rulebook's.
 */
export const odditiesOf = (asked: Asked): { listed: Oddity[]; more: number } => {
  const begun = begunBy(asked);
  const bursts = asked.tallies.flatMap((tally) => burstsOf(tally, begun, asked));
  const found = [...bursts, ...straightLines(asked)];
  const most = asked.rulebook.oddities.mostListed;
  // Sorting is stable, and the tallies come by registration code.
  const listed = found.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most);
  return { listed, more: found.length - listed.length };
};

/**
 * What homes said of the legal time, where both numbers are large enough to be told to a board.
 * @param floor fewer homes than this are not told
 */
export const legalTimeToTell = (
  { legalTime }: Pick<AssociationTally, 'legalTime'>,
  floor: number,
): { asked: number; late: number } | undefined =>
  legalTime && legalTime.asked >= floor && legalTime.late >= floor ? legalTime : undefined;
