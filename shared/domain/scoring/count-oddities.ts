import { type Mode, mode as modes } from '../submission/submission.ts';
import { fiveAnswers } from './cells.ts';
import { type Columns, weekRoom } from './columns.ts';
import type { AssociationTally } from './tally.ts';

const words = 8 ** fiveAnswers;

/** By a word of five answers: how many levels stand in it, and which level all of them are (0 none, 7 several). */
const inWord = { levels: new Uint8Array(words), same: new Uint8Array(words) };
const several = 7;
for (let word = 0; word < words; word += 1) {
  for (let place = 0; place < fiveAnswers; place += 1) {
    const level = (word >> (3 * place)) & 0b111;
    if (level < 1 || level > 5) continue;
    const before = inWord.same[word];
    inWord.levels[word] = (inWord.levels[word] ?? 0) + 1;
    inWord.same[word] = before === 0 || before === level ? level : several;
  }
}

/** Submissions by week: homes and open answers. Ascending; weeks without any are left out. */
export const weeklyOf = (
  all: readonly { columns: Columns }[],
  openByWeek: Int32Array,
): NonNullable<AssociationTally['weekly']> => {
  const homes = new Int32Array(weekRoom);
  for (const { columns } of all) for (const week of columns.week) homes[week] = (homes[week] ?? 0) + 1;
  return [...homes.entries()]
    .map(([week, count]): [number, number, number] => [week, count, openByWeek[week] ?? 0])
    .filter(([, count, others]) => count + others > 0);
};

/** Whether the words of a row hold enough levels, and whether all of them are the same. */
const straightIn = (
  answers: readonly Uint16Array[],
  row: number,
  enough: number,
): 'few' | 'same' | 'mixed' => {
  let levels = 0;
  let same = 0;
  for (const column of answers) {
    const word = column[row] ?? 0;
    levels += inWord.levels[word] ?? 0;
    const here = inWord.same[word] ?? 0;
    if (here !== 0) same = same === 0 || same === here ? here : several;
  }
  if (levels < enough) return 'few';
  return same === several ? 'mixed' : 'same';
};

/**
 * Homes that gave at least so many levels, by mode, and how many of them gave one level alone ("straight lines"). That
 * something does not apply is no level.
 */
export const straightOf = (
  all: readonly { columns: Columns }[],
  enough: number,
): NonNullable<AssociationTally['straight']> => {
  const homes = modes.options.map(() => 0);
  const same = modes.options.map(() => 0);
  for (const { columns } of all)
    for (let row = 0; row < columns.rows; row += 1) {
      const found = straightIn(columns.answers, row, enough);
      if (found === 'few') continue;
      const place = columns.mode[row] ?? 0;
      homes[place] = (homes[place] ?? 0) + 1;
      if (found === 'same') same[place] = (same[place] ?? 0) + 1;
    }
  return modes.options.flatMap((mode: Mode, place) =>
    homes[place] ? [{ mode, homes: homes[place], same: same[place] ?? 0 }] : [],
  );
};

/** Of homes that said whether a problem was answered in the legal time: how many, and how many said it was not. */
export const legalTimeOf = (
  all: readonly { columns: Columns }[],
): NonNullable<AssociationTally['legalTime']> => {
  const counts = [0, 0, 0, 0];
  for (const { columns } of all) for (const said of columns.inTime) counts[said] = (counts[said] ?? 0) + 1;
  const [, yes = 0, no = 0, notKnown = 0] = counts;
  return { asked: yes + no + notKnown, late: no };
};
