import { cpus, loadavg } from 'node:os';
import { interval, median, paired, shuffled } from './ratios.ts';

/** One way of doing the same work. Only `run` is timed; `read` turns what it gave into what all ways must agree on. */
export type Variant<T> = {
  name: string;
  run: () => T | Promise<T>;
  read: (given: T) => Promise<Counts> | Counts;
  /** Runs so many times a round, and gives their mean: a short piece of work is as steady then as a long one. */
  times?: number;
};
/** Whole numbers in an agreed order. */
export type Counts = ArrayLike<number>;
/** Milliseconds by name, one of each round. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** With more load than this the machine is not ours, and no bound is held against what was measured. */
const quietLoad = 1.5;

/** Hides what a variant gives from those that only time and compare it. */
export const variant = <T>({ name, run, read, times = 1 }: Variant<T>) => {
  let given: { value: T } | undefined;
  return {
    name,
    run: async (): Promise<number> => {
      const from = performance.now();
      let value = await run();
      for (let again = 1; again < times; again += 1) value = await run();
      const taken = (performance.now() - from) / times;
      given = { value };
      return taken;
    },
    read: async (): Promise<Counts> => {
      if (!given) throw new Error(`${name} was not run`);
      const counts = await read(given.value);
      given = undefined;
      return counts;
    },
  };
};
type Timed = ReturnType<typeof variant>;

const mustAgree = (one: string, counts: Counts, other: string, others: Counts): void => {
  if (counts.length !== others.length)
    throw new Error(`${one} gives ${counts.length} counts, ${other} ${others.length}`);
  for (let at = 0; at < counts.length; at += 1)
    if (counts[at] !== others[at])
      throw new Error(
        `count ${at} is ${counts[at]} by ${one} and ${others[at]} by ${other}: nothing was timed`,
      );
};

/**
 * Runs every variant once a round, in random order within it. The first round warms up and is not counted; in it the
 * counts of all variants are compared, element by element.
 * @throws when two variants do not agree
 */
export const interleaved = async (variants: readonly Timed[], rounds: number): Promise<Times> => {
  const [first, ...others] = variants;
  if (!first) throw new Error('nothing to time');
  await first.run();
  const counts = await first.read();
  for (const other of others) {
    await other.run();
    mustAgree(first.name, counts, other.name, await other.read());
  }
  const times = new Map(variants.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 1; round <= rounds; round += 1)
    for (const each of shuffled(variants, round)) times.get(each.name)?.push(await each.run());
  return times;
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.round((values.length - 1) * share)] ?? Number.NaN;

const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** "ours  87 ms (p10 80, p90 101)   115 M rows/s". */
export const timeLine = (name: string, taken: readonly number[], rows?: number): string => {
  const middle = median(taken);
  const spread = `(p10 ${milliseconds(quantile(taken, 0.1))}, p90 ${milliseconds(quantile(taken, 0.9))})`;
  const speed =
    rows === undefined ? '' : `   ${(rows / middle / 1000).toFixed(rows / middle < 10_000 ? 2 : 0)} M rows/s`;
  return `  ${name.padEnd(44)} ${milliseconds(middle).padStart(7)} ms ${spread}${speed}`;
};

/** A ratio that is held against a bound, by the end of its interval that is nearest to failing. */
export type Gate = { name: string; ratio: number; low: number; high: number; bound: string; holds: boolean };

export const ratioOf = (
  name: string,
  over: readonly number[],
  under: readonly number[],
  bound: { atLeast: number } | { atMost: number },
  scale = 1,
): Gate => {
  const ratios = paired(over, under).map((each) => each * scale);
  const [low, high] = interval(ratios);
  const ratio = median(ratios);
  return 'atLeast' in bound
    ? { name, ratio, low, high, bound: `at least ${bound.atLeast}`, holds: low >= bound.atLeast }
    : { name, ratio, low, high, bound: `at most ${bound.atMost}`, holds: high <= bound.atMost };
};

export const ratioLine = ({ name, ratio, low, high }: Omit<Gate, 'bound' | 'holds'>): string =>
  `  ${name}: ${ratio.toFixed(2)} (95 % ${low.toFixed(2)} to ${high.toFixed(2)})`;

const gateLine = (gate: Gate): string =>
  `${ratioLine(gate)}, ${gate.bound}: ${gate.holds ? 'holds' : 'FAILS'}`;

export const load = (): number => loadavg()[0] ?? 0;

/** Processor, Node and the load before: what a ratio was measured on. */
export const machineLine = (): string =>
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, load ${load().toFixed(2)}`;

/**
 * Prints the bounds and says whether the process must fail.
 * @param before load before anything was measured
 */
export const judged = (gates: readonly Gate[], before: number): boolean => {
  console.log('\nBounds, by the nearer end of the 95 % interval of the median paired ratio:');
  for (const gate of gates) console.log(gateLine(gate));
  const after = load();
  console.log(`Load before ${before.toFixed(2)}, after ${after.toFixed(2)}`);
  // What we run ourselves is a load of one.
  if (before > quietLoad || after > quietLoad) {
    console.log(`Not gated: the load was above ${quietLoad}, so the machine was not ours alone.`);
    return true;
  }
  return gates.every(({ holds }) => holds);
};
