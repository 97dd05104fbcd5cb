import {
  askedOfTenants,
  type CharterEdition,
  type CommitmentId,
} from '../../shared/domain/charter/charter.ts';
import type { Counting } from '../../shared/domain/scoring/count.ts';
import type { Levels } from '../../shared/domain/scoring/scorecard.ts';
import type { AssociationTally } from '../../shared/domain/scoring/tally.ts';
import { mondayOf } from '../../shared/domain/scoring/week.ts';
import { type Packed, unpack } from '../../shared/domain/submission/pack.ts';
import { type Answer, type Mode, mode as modes } from '../../shared/domain/submission/submission.ts';

type Field = keyof Levels;

const fieldOf = (answer: Answer): Field => {
  switch (answer) {
    case 1:
      return 'level1';
    case 2:
      return 'level2';
    case 3:
      return 'level3';
    case 4:
      return 'level4';
    case 5:
      return 'level5';
    case 'does-not-apply':
      return 'doesNotApply';
    default:
      return answer satisfies never;
  }
};

const noLevels = (): Levels => ({
  level1: 0,
  level2: 0,
  level3: 0,
  level4: 0,
  level5: 0,
  doesNotApply: 0,
});

const byteText = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Pair = [number, number];
type Grown = { levels: Levels; weeks: Map<number, Pair>; strata: Map<number, Pair> };

/** What grows row by row; keys are `commitment mode`, `hazard week` and the mode. */
type Counts = {
  cells: Map<string, Grown>;
  homes: Map<Mode, Map<number, number>>;
  dangers: Map<string, number>;
  open: number;
};

const nothing = (): Grown => ({ levels: noLevels(), weeks: new Map(), strata: new Map() });

const addTo = (all: Map<number, Pair>, at: number, counts: boolean): void => {
  const [answered, counted] = all.get(at) ?? [0, 0];
  all.set(at, [answered + 1, counted + (counts ? 1 : 0)]);
};

const ascendingPairs = (all: Map<number, Pair>): [number, number, number][] =>
  [...all].map(([at, [n, k]]): [number, number, number] => [at, n, k]).sort(([a], [b]) => a - b);

const addRow = (counts: Counts, row: Packed, ids: readonly CommitmentId[]): void => {
  if (row.voiceKind === 'open') {
    counts.open += 1;
    return;
  }
  row.answers.forEach((answer, index) => {
    if (answer === undefined) return;
    const about = `${ids[index]} ${row.mode}`;
    const cell = counts.cells.get(about) ?? nothing();
    cell.levels[fieldOf(answer)] += 1;
    if (answer !== 'does-not-apply') {
      addTo(cell.weeks, row.week, answer <= 2);
      addTo(cell.strata, row.stratum, answer >= 4);
    }
    counts.cells.set(about, cell);
  });
  const homes = counts.homes.get(row.mode) ?? new Map<number, number>();
  homes.set(row.stratum, (homes.get(row.stratum) ?? 0) + 1);
  counts.homes.set(row.mode, homes);
  for (const hazard of row.hazards) {
    const cell = `${hazard} ${row.week}`;
    counts.dangers.set(cell, (counts.dangers.get(cell) ?? 0) + 1);
  }
};

/** Cells in the order of the edition, then of the modes: the same whatever order the rows came in. */
const cellsOf = (counts: Counts, charter: CharterEdition): AssociationTally['cells'] =>
  askedOfTenants(charter).flatMap(({ id }) =>
    modes.options.flatMap((mode: Mode) => {
      const cell = counts.cells.get(`${id} ${mode}`);
      if (!cell) return [];
      const { levels, weeks, strata } = cell;
      return [{ commitment: id, mode, levels, weeks: ascendingPairs(weeks), strata: ascendingPairs(strata) }];
    }),
  );

const homesOf = ({ homes }: Counts): AssociationTally['homes'] =>
  modes.options.flatMap((mode) => {
    const strata = homes.get(mode);
    return strata ? [{ mode, strata: [...strata].sort(([a], [b]) => a - b) }] : [];
  });

const dangersOf = (counts: Counts, { year, rulebook }: Counting): AssociationTally['dangers'] => {
  const weeks = [...new Set([...counts.dangers.keys()].map((each) => Number(each.split(' ')[1])))];
  weeks.sort((a, b) => a - b);
  return rulebook.danger.hazards.flatMap((hazard, index) =>
    weeks.flatMap((week) => {
      const homes = counts.dangers.get(`${index} ${week}`);
      return homes ? [{ hazard, week: mondayOf(year, week), homes }] : [];
    }),
  );
};

const levelsOf = ({ answers }: Packed): number[] => answers.filter((each) => typeof each === 'number');

/** What is counted of whole submissions: by week, alike in every level, and late by law. */
const wholesOf = (
  rows: readonly Packed[],
  { rulebook }: Counting,
): Required<Pick<AssociationTally, 'weekly' | 'straight' | 'legalTime'>> => {
  const homes = rows.filter((row) => row.voiceKind === 'home');
  const weeks = [...new Set(rows.map(({ week }) => week))].sort((a, b) => a - b);
  const inWeek = (week: number, kind: Packed['voiceKind']): number =>
    rows.filter((row) => row.week === week && row.voiceKind === kind).length;
  const said = homes.filter(({ inTime }) => inTime !== undefined);
  return {
    weekly: weeks.map((week) => [week, inWeek(week, 'home'), inWeek(week, 'open')]),
    straight: modes.options.flatMap((mode) => {
      const enough = homes
        .filter((row) => row.mode === mode)
        .map(levelsOf)
        .filter((levels) => levels.length >= rulebook.oddities.straight.levels);
      const same = enough.filter((levels) => new Set(levels).size === 1).length;
      return enough.length > 0 ? [{ mode, homes: enough.length, same }] : [];
    }),
    legalTime: { asked: said.length, late: said.filter(({ inTime }) => inTime === 'no').length },
  };
};

/** What `countOf` must give, written for reading: row by row, with maps. Tests and the benchmark compare with it. */
export const plainCountOf = (counting: Counting): AssociationTally => {
  const idsByCode = new Map(
    counting.editions.map((edition) => [edition.code, edition.commitments.map((each) => each.id)]),
  );
  const counts: Counts = { cells: new Map(), homes: new Map(), dangers: new Map(), open: 0 };
  const rows: Packed[] = [];
  for (const bytes of counting.rows) {
    const ids = idsByCode.get(bytes[0] ?? 0);
    if (!ids)
      throw new Error(`a submission about ${counting.association} has unknown charter code ${bytes[0]}`);
    const row = unpack(bytes, ids.length);
    rows.push(row);
    addRow(counts, row, ids);
  }
  return {
    association: counting.association,
    cells: cellsOf(counts, counting.charter),
    homes: homesOf(counts),
    dangers: dangersOf(counts, counting),
    submissions: counting.rows.length,
    openAnswers: counts.open,
    ...wholesOf(rows, counting),
    inputHash: counting.hash(counting.rows.map(byteText).sort(ascending).join('|')),
  };
};
