import { chanceOf } from '../support/scoring.ts';

export const associations = 1600;
export const strata = 192;
export const modesOfData = 4;

/** Submissions as columns, as they are counted. */
export type Data = { rows: number; unit: Uint16Array; part: Uint16Array; answers: Uint16Array };

const slots = 1 << 16;

/** Associations by slot, so that a random slot gives one by its log-normal share (σ 1.6). */
const unitBySlot = (random: () => number): Uint16Array => {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let total = 0;
  const upTo = Array.from({ length: associations }, () => {
    total += Math.exp(1.6 * normal());
    return total;
  });
  let unit = 0;
  return new Uint16Array(slots).map((_, slot) => {
    while ((upTo[unit] ?? total) < (total * (slot + 0.5)) / slots) unit += 1;
    return unit;
  });
};

/**
 * Invented submissions in the order in which they arrive: 1,600 associations of log-normal size, 192 strata and five
 * answers, each left out once in ten and else at levels 1 to 5, all alike. The same seed gives the same columns.
 */
export const dataOf = (rows: number, seed = 1): Data => {
  const random = chanceOf(seed);
  const bySlot = unitBySlot(random);
  const [unit, part, answers] = [new Uint16Array(rows), new Uint16Array(rows), new Uint16Array(rows)];
  for (let row = 0; row < rows; row += 1) {
    unit[row] = bySlot[Math.floor(random() * slots)] ?? 0;
    part[row] = Math.floor(random() * strata);
    let word = 0;
    for (let place = 0; place < 5; place += 1) {
      const chance = random() * 10;
      if (chance >= 1) word |= (1 + (Math.floor(chance * 1000) % 5)) << (3 * place);
    }
    answers[row] = word;
  }
  return { rows, unit, part, answers };
};

/** The same submissions by association, each association's in the order in which they arrived. */
export const sortedByUnit = ({ rows, unit, part, answers }: Data): Data => {
  const next = new Uint32Array(associations + 1);
  for (const each of unit) next[each + 1] = (next[each + 1] ?? 0) + 1;
  for (let each = 0; each < associations; each += 1)
    next[each + 1] = (next[each + 1] ?? 0) + (next[each] ?? 0);
  const sorted = {
    rows,
    unit: new Uint16Array(rows),
    part: new Uint16Array(rows),
    answers: new Uint16Array(rows),
  };
  for (let row = 0; row < rows; row += 1) {
    const from = unit[row] ?? 0;
    const to = next[from] ?? 0;
    next[from] = to + 1;
    sorted.unit[to] = from;
    sorted.part[to] = part[row] ?? 0;
    sorted.answers[to] = answers[row] ?? 0;
  }
  return sorted;
};

/** Association and mode in one number: seven in ten by web, the others by the three other modes. */
export const unitsByMode = ({ unit, part, answers }: Data): Uint16Array =>
  unit.map((each, row) => {
    const chance = ((part[row] ?? 0) * 31 + (answers[row] ?? 0)) % 10;
    return each * modesOfData + (chance < 7 ? 0 : chance - 6);
  });
