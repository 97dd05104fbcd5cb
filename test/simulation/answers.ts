import { type Counters, cellOf, countersOf } from './counters.ts';
import { betaFrom, type Chance, poissonFrom } from './draws.ts';
import { commitments, type Member, type Truth } from './sector.ts';

/**
 * How answers come. `correlation` is that of any two answers that share a batch: all answers about one commitment of an
 * association within a week, or within the year. The batch's own failing share is drawn from a beta distribution
 * around the true one, so that its count is beta-binomial. What lasts a year is no clustering in the sense of the
 * rule: those who answered then truly fail more often, or less. `replaced` is the share of answers that replace an
 * earlier one, of a home taken by chance.
 */
export type Coming = { correlation: number; lasts: 'week' | 'year'; replaced: number };
export const steady: Coming = { correlation: 0, lasts: 'week', replaced: 0 };

/** Everything that has been answered so far. */
export type Answers = Pick<Counters, 'countsOf' | 'tallies'> & {
  /** Lets a day pass; gives the cells whose counts are not what they were. */
  day: (night: number) => ReadonlySet<number>;
};

/** Level 1 to 5 as 0 to 4. */
const levelFrom = (failing: number, neither: number, chance: Chance): number => {
  const draw = chance();
  if (draw < failing) return draw < failing / 2 ? 0 : 1;
  const rest = (draw - failing) / (1 - failing);
  return rest < neither ? 2 : rest < (1 + neither) / 2 ? 3 : 4;
};

/** The failing share of the batch that an answer of this week belongs to. */
const batches = (members: readonly Member[], { correlation, lasts }: Coming, chance: Chance) => {
  const share = new Float64Array(cellOf(members.length, 0));
  const drawnIn = new Int32Array(share.length).fill(-1);
  return (cell: number, { failing }: Truth, week: number): number => {
    if (correlation === 0) return failing;
    const batch = lasts === 'week' ? week : 0;
    if (drawnIn[cell] !== batch) {
      share[cell] = betaFrom(failing, 1 / correlation - 1, chance);
      drawnIn[cell] = batch;
    }
    return share[cell] ?? failing;
  };
};

/** How many answer on a day, by member. */
const arrivalsOf = (members: readonly Member[], chance: Chance) => {
  const none = members.map(({ arrivals }) => ('aDay' in arrivals ? Math.exp(-arrivals.aDay) : 1));
  const thisWeek = members.map((): number[] => []);
  return (index: number, { arrivals }: Member, night: number): number => {
    if ('aDay' in arrivals) return poissonFrom(arrivals.aDay, none[index] ?? 1, chance);
    if (night % 7 === 0)
      thisWeek[index] = Array.from({ length: arrivals.aWeek }, () => Math.floor(7 * chance()));
    return thisWeek[index]?.filter((day) => day === night % 7).length ?? 0;
  };
};

/** Lets one home answer about every commitment; where its answer replaces an earlier one, that is withdrawn first. */
const answering = (
  members: readonly Member[],
  { count }: Pick<Counters, 'count'>,
  coming: Coming,
  chance: Chance,
) => {
  const shareOf = batches(members, coming, chance);
  /** What each home said, by member: its week, then its levels. Kept only where some of it may be replaced. */
  const said = members.map((): number[][] => []);
  const withdraw = (index: number, homes: number[][]): void => {
    const [week = 0, ...own] = homes.splice(Math.floor(homes.length * chance()), 1)[0] ?? [];
    for (const [place, level] of own.entries()) count(cellOf(index, place), level, week, -1);
  };
  return (member: Member, index: number, week: number): void => {
    const homes = said[index] ?? [];
    if (coming.replaced > 0 && chance() < coming.replaced && homes.length > 0) withdraw(index, homes);
    const own = member.truths.map((truth, place) => {
      const cell = cellOf(index, place);
      const level = levelFrom(shareOf(cell, truth, week), truth.neither, chance);
      count(cell, level, week, 1);
      return level;
    });
    if (coming.replaced > 0) homes.push([week, ...own]);
  };
};

/** A year of answers of all members, day by day. Every home answers about every commitment, in one mode. */
export const answersOf = (members: readonly Member[], coming: Coming, chance: Chance): Answers => {
  const { count, countsOf, tallies } = countersOf(members);
  const answer = answering(members, { count }, coming, chance);
  const arrivals = arrivalsOf(members, chance);
  return {
    countsOf,
    tallies,
    day: (night) => {
      const changed = new Set<number>();
      members.forEach((member, index) => {
        const homes = arrivals(index, member, night);
        for (let home = 0; home < homes; home += 1) answer(member, index, Math.floor(night / 7));
        if (homes > 0) for (const place of commitments.keys()) changed.add(cellOf(index, place));
      });
      return changed;
    },
  };
};
