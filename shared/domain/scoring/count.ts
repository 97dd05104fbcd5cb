import type { AssociationId } from '../association.ts';
import { askedOfTenants, type CharterEdition, type CommitmentId } from '../charter/charter.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { packedAt } from '../submission/pack.ts';
import { type Mode, mode as modes } from '../submission/submission.ts';
import { fiveAnswers, type Kind, pairNumbers, pairsByCell, valueNumbers, valuesByUnit } from './cells.ts';
import { type Columns, columnsOf, openByWeekOf } from './columns.ts';
import { legalTimeOf, straightOf, weeklyOf } from './count-oddities.ts';
import type { Levels } from './scorecard.ts';
import type { AssociationTally } from './tally.ts';
import { mondayOf } from './week.ts';

/** What one association's tally is made of. */
export type Counting = {
  association: AssociationId;
  year: number;
  /** The packed submissions of the reporting year, in any order. */
  rows: readonly Uint8Array[];
  /** The edition that the run scores. */
  charter: CharterEdition;
  /** Every edition whose answers may still be stored; an answer counts for the commitment of the same id. */
  editions: readonly CharterEdition[];
  rulebook: Rulebook;
  /** A hash of text, as hex: handed in, because this file asks the world nothing. */
  hash: (text: string) => string;
};

/** Submissions of one edition, counted by mode: five commitments together, so one array for each five of an edition. */
type Counted = {
  columns: Columns;
  places: ReadonlyMap<CommitmentId, number>;
  /** How many weeks and strata the arrays have room for. */
  weeks: number;
  strata: number;
  values: readonly Int32Array[];
  failingByWeek: readonly Int32Array[];
  keptByStratum: readonly Int32Array[];
};

const modeCount = modes.options.length;

/** One more than the largest: room for each of them. */
const roomFor = (column: Uint16Array): number => {
  let room = 0;
  for (const each of column) if (each >= room) room = each + 1;
  return room;
};

const countedOf = (columns: Columns, edition: CharterEdition): Counted => {
  const weeks = roomFor(columns.week);
  const strata = roomFor(columns.stratum);
  const pairs = (part: Uint16Array, parts: number, kind: Kind) =>
    columns.answers.map((answers) =>
      pairsByCell({ unit: columns.mode, part, answers }, { units: modeCount, parts, kind }),
    );
  return {
    columns,
    places: new Map(edition.commitments.map(({ id }, place) => [id, place])),
    weeks,
    strata,
    values: columns.answers.map((answers) => valuesByUnit(columns.mode, answers, modeCount)),
    failingByWeek: pairs(columns.week, weeks, 'failing'),
    keptByStratum: pairs(columns.stratum, strata, 'kept'),
  };
};

/** Submissions by the edition they were packed under. */
const byEdition = ({ rows, editions, association }: Counting): Map<CharterEdition, Uint8Array[]> => {
  const known = new Map(editions.map((edition) => [edition.code, edition]));
  const groups = new Map<CharterEdition, Uint8Array[]>();
  for (const bytes of rows) {
    const code = bytes[packedAt.charter];
    const edition = known.get(code ?? 0);
    if (!edition) throw new Error(`a submission about ${association} has unknown charter code ${code}`);
    const group = groups.get(edition);
    if (group) group.push(bytes);
    else groups.set(edition, [bytes]);
  }
  return groups;
};

type Asked = { commitment: CommitmentId; mode: number };

const levelsIn = (all: readonly Counted[], { commitment, mode }: Asked): Levels => {
  const sums = new Int32Array(8);
  for (const { places, values } of all) {
    const place = places.get(commitment);
    if (place === undefined) continue;
    const from = mode * valueNumbers + 8 * (place % fiveAnswers);
    const counts = values[five(place)];
    for (let value = 0; value < 8; value += 1)
      sums[value] = (sums[value] ?? 0) + (counts?.[from + value] ?? 0);
  }
  const [, level1 = 0, level2 = 0, level3 = 0, level4 = 0, level5 = 0, doesNotApply = 0] = sums;
  return { level1, level2, level3, level4, level5, doesNotApply };
};

const roomOf = ({ weeks, strata }: Counted, by: 'week' | 'stratum'): number =>
  by === 'week' ? weeks : strata;

/** Which five of its edition a commitment stands in. */
const five = (place = 0): number => Math.floor(place / fiveAnswers);

/** Where anybody answered at levels 1 to 5: the week or stratum, n, and how many of them were counted as k. */
const pairsIn = (
  all: readonly Counted[],
  by: 'week' | 'stratum',
  { commitment, mode }: Asked,
): [number, number, number][] => {
  const room = Math.max(0, ...all.map((each) => roomOf(each, by)));
  const n = new Int32Array(room);
  const k = new Int32Array(room);
  for (const each of all) {
    const place = each.places.get(commitment);
    const own = roomOf(each, by);
    const counts = (by === 'week' ? each.failingByWeek : each.keptByStratum)[five(place)];
    if (place === undefined || !counts) continue;
    let at = mode * own * pairNumbers + (place % fiveAnswers);
    for (let part = 0; part < own; part += 1, at += pairNumbers) {
      n[part] = (n[part] ?? 0) + (counts[at] ?? 0);
      k[part] = (k[part] ?? 0) + (counts[at + fiveAnswers] ?? 0);
    }
  }
  const found: [number, number, number][] = [];
  for (let part = 0; part < room; part += 1)
    if (n[part] !== 0) found.push([part, n[part] ?? 0, k[part] ?? 0]);
  return found;
};

/** Cells in the order of the edition, then of the modes: the same whatever order the rows came in. */
const cellsOf = (all: readonly Counted[], charter: CharterEdition): AssociationTally['cells'] =>
  askedOfTenants(charter).flatMap(({ id: commitment }) =>
    modes.options.flatMap((mode: Mode, place) => {
      const asked = { commitment, mode: place };
      const levels = levelsIn(all, asked);
      if (Object.values(levels).every((homes) => homes === 0)) return [];
      const weeks = pairsIn(all, 'week', asked);
      return [{ commitment, mode, levels, weeks, strata: pairsIn(all, 'stratum', asked) }];
    }),
  );

const homesOf = (all: readonly Counted[]): AssociationTally['homes'] => {
  const room = Math.max(0, ...all.map(({ strata }) => strata));
  const homes = new Int32Array(modeCount * room);
  for (const { columns } of all)
    for (let row = 0; row < columns.rows; row += 1) {
      const at = (columns.mode[row] ?? 0) * room + (columns.stratum[row] ?? 0);
      homes[at] = (homes[at] ?? 0) + 1;
    }
  return modes.options.flatMap((mode, place) => {
    const own = homes.subarray(place * room, (place + 1) * room);
    const strata = [...own.entries()].filter(([, count]) => count > 0);
    return strata.length > 0 ? [{ mode, strata }] : [];
  });
};

const dangersOf = (all: readonly Counted[], { year, rulebook }: Counting): AssociationTally['dangers'] => {
  const { hazards } = rulebook.danger;
  const weeks = Math.max(0, ...all.map((each) => each.weeks));
  const homes = new Int32Array(hazards.length * weeks);
  for (const { columns } of all)
    for (let row = 0; row < columns.rows; row += 1) {
      const told = columns.hazards[row] ?? 0;
      if (told === 0) continue;
      for (let bit = 0; bit < hazards.length; bit += 1) {
        const at = bit * weeks + (columns.week[row] ?? 0);
        if (told & (1 << bit)) homes[at] = (homes[at] ?? 0) + 1;
      }
    }
  return hazards.flatMap((hazard, bit) =>
    [...homes.subarray(bit * weeks, (bit + 1) * weeks).entries()]
      .filter(([, count]) => count > 0)
      .map(([week, count]) => ({ hazard, week: mondayOf(year, week), homes: count })),
  );
};

const byteText = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/**
 * Counts one association's submissions in one pass. Only homes with a code are counted; open answers are numbered
 * apart. One row is one voice, and its last answer, so nobody is counted twice.
 * @throws when a row was packed under an edition that is not among `editions`
 */
export const countOf = (counting: Counting): AssociationTally => {
  let openAnswers = 0;
  const all = [...byEdition(counting)].map(([edition, packed]) => {
    const { columns, open } = columnsOf(packed, edition.commitments.length);
    openAnswers += open;
    return countedOf(columns, edition);
  });
  return {
    association: counting.association,
    cells: cellsOf(all, counting.charter),
    homes: homesOf(all),
    dangers: dangersOf(all, counting),
    submissions: counting.rows.length,
    openAnswers,
    weekly: weeklyOf(all, openByWeekOf(counting.rows)),
    straight: straightOf(all, counting.rulebook.oddities.straight.levels),
    legalTime: legalTimeOf(all),
    // Without a comparison of its own, sort goes by the units of the text: the bytes.
    inputHash: counting.hash(counting.rows.map(byteText).sort().join('|')),
  };
};
