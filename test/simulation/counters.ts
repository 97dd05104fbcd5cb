import type { AssociationTally, TallyCell } from '../../shared/domain/scoring/tally.ts';
import { levelsOf } from '../support/scoring.ts';
import { commitments, type Member } from './sector.ts';

/** A simulated year begins on a Monday and has 52 weeks. */
export const nights = 364;
const weeks = nights / 7;

/** A cell is a member × the place of a commitment. */
export const cellOf = (member: number, place: number): number => member * commitments.length + place;

/** Counts of one year, which only grow or shrink by one home at a time. */
export type Counters = {
  /** One home more at a level, here from 0 to 4, in a week from 0; or one withdrawn. */
  count: (cell: number, level: number, week: number, more: 1 | -1) => void;
  /** At all levels, and at the lowest two. */
  countsOf: (cell: number) => { n: number; failing: number };
  /** Tallies as the nightly run makes them, of the commitments at these places. */
  tallies: (places: readonly number[]) => AssociationTally[];
};

/** The cell's part of a tally; nothing where nobody answered. */
const tallyCell = (cell: number, place: number, levels: Int32Array, byWeek: Int32Array): TallyCell[] => {
  const commitment = commitments[place];
  const at = (level: number): number => levels[5 * cell + level] ?? 0;
  const own = levelsOf(at(0), at(1), at(2), at(3), at(4));
  const inWeek = (week: number, what: 0 | 1): number => byWeek[2 * (weeks * cell + week) + what] ?? 0;
  const answered = Array.from({ length: weeks }, (_, week) => week).filter((week) => inWeek(week, 0) > 0);
  const of = answered.map((week): [number, number, number] => [week, inWeek(week, 0), inWeek(week, 1)]);
  return commitment && answered.length > 0
    ? [{ commitment: commitment.id, mode: 'web', levels: own, weeks: of, strata: [] }]
    : [];
};

/** Nothing counted yet, of these members. */
export const countersOf = (members: readonly Member[]): Counters => {
  const levels = new Int32Array(cellOf(members.length, 0) * 5);
  /** How many answered, and how many of them failing, by week of a cell. */
  const byWeek = new Int32Array(cellOf(members.length, 0) * weeks * 2);
  const add = (to: Int32Array, at: number, more: number): void => {
    to[at] = (to[at] ?? 0) + more;
  };
  const at = (cell: number, level: number): number => levels[5 * cell + level] ?? 0;
  return {
    count: (cell, level, week, more) => {
      add(levels, 5 * cell + level, more);
      add(byWeek, 2 * (weeks * cell + week), more);
      if (level < 2) add(byWeek, 2 * (weeks * cell + week) + 1, more);
    },
    countsOf: (cell) => {
      const failing = at(cell, 0) + at(cell, 1);
      return { n: failing + at(cell, 2) + at(cell, 3) + at(cell, 4), failing };
    },
    tallies: (places) =>
      members.map(({ association }, index) => ({
        association,
        cells: places.flatMap((place) => tallyCell(cellOf(index, place), place, levels, byWeek)),
        homes: [],
        dangers: [],
        submissions: 0,
        openAnswers: 0,
        inputHash: '',
      })),
  };
};
