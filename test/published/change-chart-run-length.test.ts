import { describe, expect, test } from 'vitest';
import { changeChart, changeWeights } from '../../shared/domain/scoring/change.ts';
import { chanceFrom } from '../simulation/draws.ts';

/**
 * Published for the chart of single answers with an odds ratio of 2 and a height of 5, at a failing share of 0.2: about
 * 4,300 to 4,500 answers between false alarms, depending on the grid, and about 88 until doubled odds are seen.
 */
const height = 5;
const expected = 0.2;
const doubled = (2 * expected) / (1 + expected);
const weights = changeWeights(expected, 2);

/**
 * Mean answers until the alarm by Brook and Evans 1972: the height is cut into cells, a step that ends between two of
 * them leads to each with the chance that keeps the mean, and the means from all cells are one system of equations,
 * solved by elimination.
 */
const runLengthByChain = (share: number, cells: number): number => {
  const rows = Array.from({ length: cells }, (_, cell) => {
    const row = new Float64Array(cells + 1);
    const leadsTo = (weight: number, chance: number): void => {
      const ends = Math.max(0, cell + (weight * cells) / height);
      const below = Math.floor(ends);
      if (below < cells) row[below] = (row[below] ?? 0) - chance * (1 - (ends - below));
      if (below + 1 < cells) row[below + 1] = (row[below + 1] ?? 0) - chance * (ends - below);
    };
    row[cell] = 1;
    row[cells] = 1;
    leadsTo(weights.failing, share);
    leadsTo(weights.other, 1 - share);
    return row;
  });
  // From the last cell to the first, so that what is left at the end is the mean from 0.
  for (let pivot = cells - 1; pivot > 0; pivot -= 1) {
    const own = rows[pivot] ?? new Float64Array();
    for (const row of rows.slice(0, pivot)) {
      const factor = (row[pivot] ?? 0) / (own[pivot] ?? 1);
      if (factor === 0) continue;
      for (let at = 0; at <= cells; at += 1) row[at] = (row[at] ?? 0) - factor * (own[at] ?? 0);
    }
  }
  return (rows[0]?.[cells] ?? 0) / (rows[0]?.[0] ?? 1);
};

/** Mean answers until the chart itself has its alarm, over many answers drawn by chance. */
const runLengthByChance = (share: number, answers: number, pieces: number): number => {
  const chance = chanceFrom(1);
  const failing = { n: 1, failing: 1 };
  const other = { n: 1, failing: 0 };
  let alarms = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const steps = Array.from({ length: answers }, () => (chance() < share ? failing : other));
    alarms += changeChart(steps, weights, height).filter(({ alarm }) => alarm).length;
  }
  return (answers * pieces) / alarms;
};

describe('how long the chart of change runs, as published', () => {
  test('about 4,300 to 4,500 answers from one false alarm to the next, by the Markov chain', () => {
    const length = runLengthByChain(expected, 500);
    expect(length).toBeGreaterThan(4300);
    expect(length).toBeLessThan(4500);
  });

  // Some 1,100 alarms: their number is right to 3 % of itself, so three times that is allowed.
  test('the same within 9 %, counted on five million answers', () => {
    const length = runLengthByChance(expected, 250_000, 20);
    expect(Math.abs(length / 4400 - 1)).toBeLessThan(0.09);
  });

  test('about 88 answers until doubled odds are seen, by the Markov chain', () => {
    expect(Math.abs(runLengthByChain(doubled, 500) - 88)).toBeLessThan(0.5);
  });

  // Some 2,800 alarms, right to 1.5 %.
  test('the same within 5 %, counted on a quarter of a million answers', () => {
    expect(Math.abs(runLengthByChance(doubled, 250_000, 1) / 88 - 1)).toBeLessThan(0.05);
  });
});
