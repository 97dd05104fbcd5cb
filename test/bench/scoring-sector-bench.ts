import type { AssociationTally } from '../../shared/domain/scoring/tally.ts';
import { type Counts, type Gate, interleaved, ratioLine, ratioOf, timeLine, variant } from './measuring.ts';
import { median } from './ratios.ts';
import type { Plan } from './scoring.ts';
import { dataOf } from './scoring-data.ts';
import {
  eValuesOf,
  evenTallies,
  readingOneGibibyte,
  sectorPass,
  talliesOf,
  timesAsMany,
  weightingLine,
} from './scoring-sector.ts';

const few = 100_000;
const nothing = (): Counts => [];

/** One series less another, round by round. */
const less = (from: readonly number[], what: readonly number[]): number[] =>
  from.map((value, round) => value - (what[round] ?? 0));

const passOf = (name: string, tallies: readonly AssociationTally[]) =>
  variant({ name, run: sectorPass(tallies), read: nothing });

/** The sector pass against reading memory, how it grows with associations, and that it does not with submissions. */
export const sectorBench = async (rows: number, { rounds }: Plan): Promise<Gate[]> => {
  const tallies = talliesOf(dataOf(rows));
  const read = readingOneGibibyte();
  const even = evenTallies();
  const [whole, reading] = [`sector of ${tallies.length}, ${rows} submissions`, 'reading 1 GiB from memory'];
  const [sparse, dense] = ['even sector, 100 thousand behind it', 'the same cells, 10 million behind them'];
  const [sparseTests, denseTests] = [`${sparse}: e-values alone`, `${dense}: e-values alone`];
  const tests = (name: string, of: readonly AssociationTally[]) =>
    variant({ name, run: eValuesOf(of), read: nothing });
  const grown = [100, 400].map((count) => passOf(`sector of ${count}`, tallies.slice(0, count)));
  const times = await interleaved(
    [
      passOf(whole, tallies),
      variant({ name: reading, run: read.lines, read: nothing }),
      variant({ name: 'reading 1 GiB, every eight bytes added', run: read.all, read: nothing }),
      ...grown,
      passOf(`sector of ${tallies.length}, behind it 100 thousand`, talliesOf(dataOf(few))),
      passOf(sparse, even),
      passOf(dense, timesAsMany(even, 100)),
      tests(sparseTests, even),
      tests(denseTests, timesAsMany(even, 100)),
    ],
    rounds,
  );
  const of = (name: string): readonly number[] => times.get(name) ?? [];
  console.log('\nThe sector pass: 5 commitments, weights in four dimensions, intervals, funnel, e-values:');
  for (const [name, taken] of times) console.log(timeLine(name, taken));
  console.log(`  Memory is read at ${(2 ** 30 / median(of(reading)) / 1e6).toFixed(1)} GB/s`);
  console.log(`  ${rows} submissions: ${weightingLine(sectorPass(tallies)())}`);
  console.log(`  even, 100 thousand: ${weightingLine(sectorPass(even)())}`);
  console.log(`  even, 10 million: ${weightingLine(sectorPass(timesAsMany(even, 100))())}`);
  const gates = [
    ratioOf(`sector pass ÷ reading 1 GiB`, of(whole), of(reading), { atMost: 4 }),
    ratioOf(
      'weights, intervals and funnel, 10 million ÷ 100 thousand submissions',
      less(of(dense), of(denseTests)),
      less(of(sparse), of(sparseTests)),
      { atMost: 1.2 },
    ),
  ];
  for (const gate of gates) console.log(ratioLine(gate));
  // Two in five answers of these data fail: above the bar an e-value sums about √n terms, below it some hundreds.
  console.log(
    ratioLine(
      ratioOf('the same with the e-values, not gated', of(dense), of(sparse), {
        atMost: Number.POSITIVE_INFINITY,
      }),
    ),
  );
  return gates;
};
