import { describe, expect, test } from 'vitest';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { wilson } from '../../shared/domain/scoring/wilson.ts';
import { wilsonAt95 } from './printed.ts';

const { intervalZ, funnelZ998 } = currentRulebook.scoring;

/** testdata_Proportion.xlsx and testdata_Byars_Wilson.xlsx of PHEindicatormethods 2.1.1, ten decimals as printed. */
const published = {
  '95 %': wilsonAt95,
  '99.8 %': [
    [1, 100, 0.0008730657, 0.1045544528],
    [65, 100, 0.4954946574, 0.7783540614],
    [1045, 5000, 0.191793818, 0.227315629],
  ],
} as const;

describe('Wilson interval, the table of PHEindicatormethods', () => {
  test.each(published['95 %'])('%f of %i at 95 per cent', (x, n, low, high) => {
    const interval = wilson(x, n, intervalZ);
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  test.each(published['99.8 %'])('%f of %i at 99.8 per cent', (x, n, low, high) => {
    const interval = wilson(x, n, funnelZ998);
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  test('nobody and everybody give an end of exactly 0 and 1', () => {
    expect(wilson(0, 10, intervalZ).low).toBe(0);
    expect(wilson(0, 10, intervalZ).high).toBeCloseTo(0.2775328, 7);
    expect(wilson(10, 10, intervalZ).low).toBeCloseTo(0.7224672, 7);
    expect(wilson(10, 10, intervalZ).high).toBe(1);
  });

  test('there is no interval of nothing, nor of more than all', () => {
    expect(() => wilson(0, 0, intervalZ)).toThrow('no interval');
    expect(() => wilson(3, 2, intervalZ)).toThrow('no interval');
  });
});
