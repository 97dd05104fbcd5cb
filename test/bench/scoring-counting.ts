import { pairsByCell, valueNumbers, valuesByUnit } from '../../shared/domain/scoring/cells.ts';
import { type Counts, type Gate, interleaved, ratioLine, ratioOf, timeLine, variant } from './measuring.ts';
import { median } from './ratios.ts';
import type { Plan } from './scoring.ts';
import {
  associations,
  type Data,
  dataOf,
  modesOfData,
  sortedByUnit,
  strata,
  unitsByMode,
} from './scoring-data.ts';
import { duckdbWith, forms, type Order } from './scoring-duckdb.ts';
import { countByReduce, objectsOf, readByName } from './scoring-naive.ts';

const naiveRows = 1_000_000;
/** Ours is done in a fraction of the others' time, so that a hiccup of the machine weighs so much more. */
const timesARound = 5;
const bounds: Record<Order, number> = { arrival: 3.5, sorted: 4.5 };

const pairs = (data: Data): Int32Array =>
  pairsByCell(data, { units: associations, parts: strata, kind: 'kept' });

/** n and k of every association and commitment, whichever array they are summed from: what both counts agree on. */
const fromPairs = (counts: Int32Array): Counts => {
  const sums = new Int32Array(associations * 10);
  counts.forEach((count, at) => {
    const unit = Math.floor(at / (10 * strata));
    sums[unit * 10 + (at % 10)] = (sums[unit * 10 + (at % 10)] ?? 0) + count;
  });
  return sums;
};

const fromValues = (values: Int32Array): Counts => {
  const sums = new Int32Array(associations * 10);
  values.forEach((count, at) => {
    const unit = Math.floor(at / (modesOfData * valueNumbers));
    const place = Math.floor((at % valueNumbers) / 8);
    const level = at % 8;
    const to = unit * 10 + place;
    if (level >= 1 && level <= 5) sums[to] = (sums[to] ?? 0) + count;
    if (level === 4 || level === 5) sums[to + 5] = (sums[to + 5] ?? 0) + count;
  });
  return sums;
};

/** Ours against the quickest form of DuckDB, in one order of the rows. */
const againstDuckdb = async (
  data: Data,
  order: Order,
  duckdb: Awaited<ReturnType<typeof duckdbWith>>,
  { rounds }: Plan,
): Promise<Gate> => {
  const ours = variant({
    ...{ name: 'ours', run: () => pairs(data), read: (counts: Int32Array) => counts },
    times: timesARound,
  });
  const asked = forms.map((form) =>
    variant({ name: form, run: () => duckdb.count(form, order), read: duckdb.readCounts }),
  );
  const tried = await interleaved([ours, ...asked], Math.min(3, rounds));
  const of = (form: string): number => median(tried.get(form) ?? []);
  const best = forms.toSorted((a, b) => of(a) - of(b))[0] ?? '';
  const chosen = asked.filter(({ name }) => name === best);
  const times = await interleaved([ours, ...chosen], rounds);
  console.log(`\n${data.rows} rows in order of ${order === 'arrival' ? 'arrival' : 'association'}:`);
  console.log(timeLine('ours', times.get('ours') ?? [], data.rows));
  console.log(timeLine(`DuckDB, ${best}`, times.get(best) ?? [], data.rows));
  for (const form of forms)
    if (form !== best) console.log(timeLine(`  (${form})`, tried.get(form) ?? [], data.rows));
  const name = `DuckDB ÷ ours, ${data.rows} rows, ${order}`;
  return ratioOf(name, times.get(best) ?? [], times.get('ours') ?? [], { atLeast: bounds[order] });
};

/** The full tally beside (n, k): it must sum to the same. */
const fullTally = async (data: Data, order: Order, { rounds }: Plan): Promise<void> => {
  const unit = unitsByMode(data);
  const times = await interleaved(
    [
      variant({ name: 'ours', run: () => pairs(data), read: fromPairs }),
      variant({
        name: `every answer by mode, ${order}`,
        run: () => valuesByUnit(unit, data.answers, associations * modesOfData),
        read: fromValues,
      }),
    ],
    rounds,
  );
  for (const [name, taken] of times) if (name !== 'ours') console.log(timeLine(name, taken, data.rows));
};

/** Objects and one reduce, on a million rows at most, scaled to all of them. */
const againstReduce = async (data: Data, { slowRounds }: Plan): Promise<Gate> => {
  const rows = Math.min(naiveRows, data.rows);
  const few: Data = {
    rows,
    unit: data.unit.subarray(0, rows),
    part: data.part.subarray(0, rows),
    answers: data.answers.subarray(0, rows),
  };
  const objects = objectsOf(data, rows);
  const reduce = variant({
    name: 'objects and reduce',
    run: () => countByReduce(objects),
    read: readByName,
  });
  const same = variant({ name: 'ours, the same rows', run: () => pairs(few), read: (counts) => counts });
  // All rows are no other variant of the same work: they are timed in the same rounds and compared with nothing.
  const all = variant({
    ...{ name: 'ours, all rows', run: () => pairs(data), read: () => pairs(few) },
    times: timesARound,
  });
  const times = await interleaved([same, reduce, all], slowRounds);
  console.log(timeLine(`objects and reduce, ${rows} rows`, times.get('objects and reduce') ?? [], rows));
  return ratioOf(
    `objects and reduce at ${rows}, scaled, ÷ ours, ${data.rows} rows`,
    times.get('objects and reduce') ?? [],
    times.get('ours, all rows') ?? [],
    { atLeast: 150 },
    data.rows / rows,
  );
};

/** Counts (n, k) by association, stratum and commitment: ours, DuckDB on one thread, objects and reduce. */
export const countingBench = async (rows: number, plan: Plan): Promise<Gate[]> => {
  const arrival = dataOf(rows);
  const sorted = sortedByUnit(arrival);
  const from = performance.now();
  const duckdb = await duckdbWith(arrival);
  console.log(
    `\nCounting (n, k) by association × stratum × commitment, ${associations} × ${strata} × 5, ${rows} rows.\n` +
      `  Ours was given columns with five answers packed in 15 bits, as they are stored with each submission.\n` +
      `  DuckDB ${duckdb.version}, one thread, was given a table in memory (unit USMALLINT, stratum and five answers UTINYINT, and the\n` +
      `  packed answers USMALLINT), loaded in ${((performance.now() - from) / 1000).toFixed(1)} s; the quickest of ${forms.length} queries is compared. All counts are equal.`,
  );
  try {
    const gates = [
      await againstDuckdb(arrival, 'arrival', duckdb, plan),
      await againstDuckdb(sorted, 'sorted', duckdb, plan),
    ];
    await fullTally(arrival, 'arrival', plan);
    await fullTally(sorted, 'sorted', plan);
    gates.push(await againstReduce(arrival, plan));
    for (const gate of gates) console.log(ratioLine(gate));
    return gates;
  } finally {
    duckdb.close();
  }
};
