/** How many answers of three bits one word of a column holds: as many as the adopted charter has commitments. */
export const fiveAnswers = 5;

/** Numbers of one cell in what `pairsByCell` gives: n of each of the five commitments, then k of each. */
export const pairNumbers = 2 * fiveAnswers;
/** Numbers of one unit in what `valuesByUnit` gives: eight for each of the five commitments, by the packed answer. */
export const valueNumbers = 8 * fiveAnswers;

/** Which levels are counted as k; n is always levels 1 to 5. */
export type Kind = 'kept' | 'failing';

const isCounted: Record<Kind, (level: number) => boolean> = {
  kept: (level) => level >= 4,
  failing: (level) => level <= 2,
};

/**
 * One number for every word of five answers. It holds ten fields of 5 bits, n of each commitment and above them k of
 * each, so that adding it to a cell counts ten things at once. 50 bits: a double adds them without rounding.
 */
const addendsOf = (kind: Kind): Float64Array =>
  new Float64Array(8 ** fiveAnswers).map((_, word) => {
    let addend = 0;
    for (let place = 0; place < fiveAnswers; place += 1) {
      const level = (word >> (3 * place)) & 0b111;
      if (level < 1 || level > 5) continue;
      addend += 2 ** (5 * place);
      if (isCounted[kind](level)) addend += 2 ** (5 * (fiveAnswers + place));
    }
    return addend;
  });

const addends: Record<Kind, Float64Array> = { kept: addendsOf('kept'), failing: addendsOf('failing') };

const add = (counts: Int32Array, at: number, more: number): void => {
  counts[at] = (counts[at] ?? 0) + more;
};

/**
 * Empties the ten fields of a cell into its ten counts. Written out, with its numbers in place, and by a function small
 * enough that the engine writes all of it into the loop over the rows: that halves the time of counting.
 */
const empty = (fields: Float64Array, cell: number, counts: Int32Array): void => {
  const both = fields[cell] ?? 0;
  const high = Math.floor(both / 2 ** 25);
  const k = high | 0;
  const n = (both - high * 2 ** 25) | 0;
  const at = 10 * cell;
  add(counts, at, n & 31);
  add(counts, at + 1, (n >> 5) & 31);
  add(counts, at + 2, (n >> 10) & 31);
  add(counts, at + 3, (n >> 15) & 31);
  add(counts, at + 4, (n >> 20) & 31);
  add(counts, at + 5, k & 31);
  add(counts, at + 6, (k >> 5) & 31);
  add(counts, at + 7, (k >> 10) & 31);
  add(counts, at + 8, (k >> 15) & 31);
  add(counts, at + 9, (k >> 20) & 31);
  fields[cell] = 0;
};

/** By itself, because the engine writes `empty` into the code of one caller more readily than of one that calls it twice. */
const emptyAll = (fields: Float64Array, rowsIn: Uint8Array, counts: Int32Array): void => {
  for (let cell = 0; cell < fields.length; cell += 1) if (rowsIn[cell] !== 0) empty(fields, cell, counts);
};

/** Rows as columns. Every array is as long as the others. */
export type Rows = {
  /** Whom a row is about: an association, or a mode of one. */
  unit: Uint16Array;
  /** Where in the unit: its stratum, or its week. */
  part: Uint16Array;
  /** Five answers a word, as packed. */
  answers: Uint16Array;
};

/**
 * Counts (n, k) of five commitments by unit and part, in any order of the rows: n is homes at levels 1 to 5. "Does not
 * apply" and questions left out are in neither. One look-up and one addition a row ("SIMD within a register").
 * @param units how many there are, and `parts` of each
 * @returns ten numbers a cell, n of the five and then k of the five; cell = unit × parts + part
 */
export const pairsByCell = (
  { unit, part, answers }: Rows,
  { units, parts, kind }: { units: number; parts: number; kind: Kind },
): Int32Array => {
  const cells = units * parts;
  const addend = addends[kind];
  const fields = new Float64Array(cells);
  const rowsIn = new Uint8Array(cells);
  const counts = new Int32Array(cells * pairNumbers);
  for (let row = 0; row < answers.length; row += 1) {
    const cell = (unit[row] ?? 0) * parts + (part[row] ?? 0);
    fields[cell] = (fields[cell] ?? 0) + (addend[answers[row] ?? 0] ?? 0);
    const rows = (rowsIn[cell] ?? 0) + 1;
    rowsIn[cell] = rows;
    // A field of 5 bits holds no more.
    if (rows === 31) {
      empty(fields, cell, counts);
      rowsIn[cell] = 0;
    }
  }
  emptyAll(fields, rowsIn, counts);
  return counts;
};

/**
 * Counts every answer of five commitments by unit.
 * @returns eight numbers for each commitment of a unit, by the packed answer: left out, levels 1 to 5, does not apply
 */
export const valuesByUnit = (unit: Uint16Array, answers: Uint16Array, units: number): Int32Array => {
  const counts = new Int32Array(units * valueNumbers);
  for (let row = 0; row < answers.length; row += 1) {
    const word = answers[row] ?? 0;
    const from = 40 * (unit[row] ?? 0);
    add(counts, from + (word & 7), 1);
    add(counts, from + 8 + ((word >> 3) & 7), 1);
    add(counts, from + 16 + ((word >> 6) & 7), 1);
    add(counts, from + 24 + ((word >> 9) & 7), 1);
    add(counts, from + 32 + ((word >> 12) & 7), 1);
  }
  return counts;
};
