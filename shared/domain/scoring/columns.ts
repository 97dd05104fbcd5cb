import { packedAt } from '../submission/pack.ts';
import { fiveAnswers } from './cells.ts';

/** Packed submissions of homes, taken apart into columns: one place a row in each of them. */
export type Columns = {
  rows: number;
  /** By its place among the modes. */
  mode: Uint16Array;
  stratum: Uint16Array;
  /** Whole weeks since the Monday on or before 1 April. */
  week: Uint16Array;
  /** One bit for each hazard of the rulebook. */
  hazards: Uint8Array;
  /** Whether a problem was answered in the legal time, as it is packed. */
  inTime: Uint8Array;
  /** Five answers a word, the first lowest, as they are packed; another column for each further five commitments. */
  answers: readonly Uint16Array[];
};

const bitsOf = (answers: number): number => (1 << (3 * answers)) - 1;
/** The lowest bit of each of five answers. */
const lowest = 0b001_001_001_001_001;

/** Refuses a word in which any answer is 7: none is packed so. */
const checked = (word: number): number => {
  if ((word & (word >> 1) & (word >> 2) & lowest) !== 0) throw new Error('packed answer 7 has no meaning');
  return word;
};

/** Five answers from the bytes they stand in: shifts and no loop, because it is done for every row. */
const wordAt = (bytes: Uint8Array, five: number): number => {
  const bit = 3 * fiveAnswers * five;
  const from = packedAt.answers + (bit >> 3);
  return ((bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | ((bytes[from + 2] ?? 0) << 16)) >> (bit & 7);
};

const isOpen = (bytes: Uint8Array): boolean => ((bytes[packedAt.mode] ?? 0) & 0x80) !== 0;

/**
 * Takes packed submissions of one charter edition apart. Open answers are in no column: they are only counted.
 * @param commitments of the edition, whoever judges them
 * @throws when a submission is too short or holds an answer without meaning
 */
export const columnsOf = (
  packed: readonly Uint8Array[],
  commitments: number,
): { columns: Columns; open: number } => {
  const length = packedAt.answers + Math.ceil((commitments * 3) / 8);
  const masks = Array.from({ length: Math.ceil(commitments / fiveAnswers) }, (_, five) =>
    bitsOf(Math.min(fiveAnswers, commitments - five * fiveAnswers)),
  );
  const homes = packed.filter((bytes) => !isOpen(bytes)).length;
  const [mode, stratum, week] = [new Uint16Array(homes), new Uint16Array(homes), new Uint16Array(homes)];
  const [hazards, inTime] = [new Uint8Array(homes), new Uint8Array(homes)];
  const answers = masks.map(() => new Uint16Array(homes));
  let row = 0;
  for (const bytes of packed) {
    if (bytes.length < length)
      throw new Error(`packed submission ends at byte ${bytes.length}, wanted ${length} bytes`);
    // Past the last home nothing is kept: a column takes no value beyond its end.
    const at = isOpen(bytes) ? homes : row++;
    for (let five = 0; five < masks.length; five += 1) {
      const word = checked(wordAt(bytes, five) & (masks[five] ?? 0));
      const column = answers[five];
      if (column && at < homes) column[at] = word;
    }
    if (at === homes) continue;
    mode[at] = (bytes[packedAt.mode] ?? 0) & 0x03;
    stratum[at] = ((bytes[packedAt.stratum] ?? 0) << 8) | (bytes[packedAt.stratum + 1] ?? 0);
    week[at] = bytes[packedAt.week] ?? 0;
    inTime[at] = ((bytes[packedAt.mode] ?? 0) >> 2) & 0x03;
    hazards[at] = bytes[packedAt.hazards] ?? 0;
  }
  const columns = { rows: homes, mode, stratum, week, hazards, inTime, answers };
  return { columns, open: packed.length - homes };
};

/** Weeks that a packed submission can name. */
export const weekRoom = 256;

/** Open answers by the week they were sent in. */
export const openByWeekOf = (packed: readonly Uint8Array[]): Int32Array => {
  const weeks = new Int32Array(weekRoom);
  for (const bytes of packed) {
    const week = bytes[packedAt.week] ?? 0;
    if (isOpen(bytes)) weeks[week] = (weeks[week] ?? 0) + 1;
  }
  return weeks;
};
