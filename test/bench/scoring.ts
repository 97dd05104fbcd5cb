import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/sources.ts';
import { type Gate, judged, load, machineLine } from './measuring.ts';
import { countingBench } from './scoring-counting.ts';
import { memoryOf } from './scoring-memory.ts';
import { productionBench } from './scoring-production.ts';
import { sectorBench } from './scoring-sector-bench.ts';

/** What is measured, and against how many rounds. */
export type Plan = { rows: readonly number[]; rounds: number; slowRounds: number };

const full: Plan = { rows: [100_000, 1_000_000, 10_000_000], rounds: 21, slowRounds: 9 };
/** For the tests: that everything agrees and runs, not how quick it is. */
const short: Plan = { rows: [100_000], rounds: 3, slowRounds: 1 };

const whole = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} ${text} is no whole number above 0, such as 100000`);
  return value;
};

/** @throws when an option is unknown or its value is no whole number */
export const planOf = (given: string[]): Plan => {
  const { values } = parseArgs({
    args: given,
    options: { rows: { type: 'string' }, rounds: { type: 'string' }, short: { type: 'boolean' } },
  });
  const usual = values.short ? short : full;
  const rounds = values.rounds === undefined ? undefined : whole('rounds', values.rounds);
  return {
    rows: values.rows?.split(',').map((each) => whole('rows', each)) ?? usual.rows,
    rounds: rounds ?? usual.rounds,
    slowRounds: rounds === undefined ? usual.slowRounds : Math.min(rounds, usual.slowRounds),
  };
};

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

/** Highest memory of counting alone in a child process, Node's own included. */
const memoryBench = (rows: number): Gate => {
  const { columns, before, peak } = memoryOf(rows);
  const ratio = peak / columns;
  console.log(`\nMemory of counting ${rows} rows alone in a child process:`);
  console.log(
    `  columns ${mebibytes(columns)}; Node and columns ${mebibytes(before)}; highest ${mebibytes(peak)}`,
  );
  const name = `highest memory ÷ bytes of the columns at ${rows}`;
  return { name, ratio, low: ratio, high: ratio, bound: 'at most 3', holds: ratio <= 3 };
};

/** The bounds are about 10 million rows; smaller ones are printed and not held against them. */
const gatedRows = 10_000_000;

/**
 * Counting against DuckDB and plain objects, memory, the sector pass, and what the nightly count gains. Prints a table,
 * writes the bounds to build/bench/scoring.json.
 * @returns whether every bound holds, or none was held against a machine with other work
 */
export const benchScoring = async (plan: Plan): Promise<boolean> => {
  const before = load();
  console.log(`Scoring: ${machineLine()}`);
  const gates: Gate[] = [];
  for (const rows of plan.rows) {
    const found = await countingBench(rows, plan);
    if (rows >= gatedRows) gates.push(...found);
  }
  const most = Math.max(...plan.rows);
  const memory = memoryBench(most);
  if (most >= gatedRows) gates.push(memory);
  await productionBench(Math.min(most, 1_000_000), plan);
  gates.push(...(await sectorBench(most, plan)));
  const folder = join(root, 'build/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'scoring.json'),
    `${JSON.stringify({ machine: machineLine(), before, gates }, null, 2)}\n`,
  );
  return judged(gates, before);
};
