import { describe, expect, test } from 'vitest';
import { betaFrom, chanceFrom, normalFrom, poissonFrom } from './draws.ts';

const many = 50_000;
const momentsOf = (draw: () => number): { mean: number; variance: number } => {
  const drawn = Array.from({ length: many }, draw);
  const mean = drawn.reduce((sum, each) => sum + each, 0) / many;
  return { mean, variance: drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / many };
};

describe('what simulations draw has the mean and variance it should', () => {
  test('chance itself', () => {
    const { mean, variance } = momentsOf(chanceFrom(1));
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  test('normal values', () => {
    const chance = chanceFrom(2);
    const { mean, variance } = momentsOf(() => normalFrom(chance));
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(variance).toBeCloseTo(1, 1);
  });

  test.each([0.2, 13.7])('arrivals where %f are expected', (expected) => {
    const chance = chanceFrom(3);
    const { mean, variance } = momentsOf(() => poissonFrom(expected, Math.exp(-expected), chance));
    expect(mean / expected).toBeCloseTo(1, 1);
    expect(variance / expected).toBeCloseTo(1, 1);
  });

  // A concentration of 49 is a correlation of 0.02; the second has a shape below 1.
  test.each([
    [0.25, 49],
    [0.01, 49],
    [0.131, 10],
  ])('proportions around %f with a concentration of %i', (expected, concentration) => {
    const chance = chanceFrom(4);
    const { mean, variance } = momentsOf(() => betaFrom(expected, concentration, chance));
    expect(mean / expected).toBeCloseTo(1, 1);
    expect(variance / ((expected * (1 - expected)) / (concentration + 1))).toBeCloseTo(1, 1);
  });

  test('the same numbers give the same chance, and another number gives another', () => {
    const five = (chance: () => number): number[] => Array.from({ length: 5 }, chance);
    expect(five(chanceFrom(1, 2, 3))).toEqual(five(chanceFrom(1, 2, 3)));
    expect(five(chanceFrom(1, 2, 3))).not.toEqual(five(chanceFrom(1, 2, 4)));
  });
});
