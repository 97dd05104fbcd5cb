import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { interleaved, variant } from './measuring.ts';
import { planOf } from './scoring.ts';
import { countingBench } from './scoring-counting.ts';
import { memoryOf } from './scoring-memory.ts';
import { productionBench } from './scoring-production.ts';
import { evenTallies, sectorPass, timesAsMany } from './scoring-sector.ts';

/** The short form: that all ways of counting agree and everything runs. How quick it is, is measured by hand. */
const plan = { rows: [20_000], rounds: 2, slowRounds: 1 };
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line) => {
    printed.push(String(line));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the benchmark of scoring', () => {
  test('counts the same as DuckDB in every form, and as a reduce over objects', async () => {
    const gates = await countingBench(20_000, plan);
    expect(gates.map(({ ratio }) => ratio > 0)).toEqual([true, true, true]);
    expect(printed.join('\n')).toContain('All counts are equal');
  });

  test('counts packed submissions as row by row', async () => {
    await productionBench(5_000, plan);
    expect(printed.join('\n')).toContain('row by row ÷ ours');
  });

  test('scores and weights every association of the even sector, whatever stands behind a cell', () => {
    const one = sectorPass(evenTallies())();
    const hundred = sectorPass(timesAsMany(evenTallies(), 100))();
    const weighted = (cards: typeof one) => cards.filter(({ weighting }) => weighting?.kind === 'weighted');
    expect([weighted(one).length, weighted(hundred).length]).toEqual([8000, 8000]);
    expect(hundred.map(({ result }) => ('score' in result ? result.score : undefined))).toEqual(
      one.map(({ result }) => ('score' in result ? result.score : undefined)),
    );
  });

  test('measures memory in a process of its own', () => {
    const { columns, before, peak } = memoryOf(10_000);
    expect(columns).toBe(60_000);
    expect(peak).toBeGreaterThanOrEqual(before);
  });

  test('times nothing when two ways do not agree', async () => {
    const of = (name: string, counts: number[]) =>
      variant({ name, run: () => counts, read: (given) => given });
    const both = interleaved([of('one', [1, 2]), of('other', [1, 3])], 1);
    await expect(both).rejects.toThrow('count 1 is 2 by one and 3 by other');
    const longer = interleaved([of('one', [1, 2]), of('other', [1, 2, 3])], 1);
    await expect(longer).rejects.toThrow('one gives 2 counts, other 3');
  });

  test('reads its options, and says what is wrong with one', () => {
    expect(planOf(['--rows', '1000,2000', '--rounds', '5'])).toEqual({
      rows: [1000, 2000],
      rounds: 5,
      slowRounds: 5,
    });
    expect(() => planOf(['--rows', '1e'])).toThrow('--rows 1e is no whole number above 0, such as 100000');
  });
});
