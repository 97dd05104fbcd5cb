import { describe, expect, test } from 'vitest';
import { movableClock, plusDuration } from '../../local/clock.ts';
import { openState } from '../../local/state.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const london = 'Europe/London';
const plus = (from: string, duration: string): string | undefined => {
  const at = plusDuration(Date.parse(from), duration, london);
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe('durations', () => {
  test.each([
    ['2026-12-08T09:00:00Z', 'P21D', '2026-12-29T09:00:00.000Z'],
    ['2026-12-08T09:00:00Z', 'PT90M', '2026-12-08T10:30:00.000Z'],
    ['2026-12-08T09:00:00Z', 'P1W', '2026-12-15T09:00:00.000Z'],
    ['2026-01-31T09:00:00Z', 'P1M', '2026-02-28T09:00:00.000Z'],
    ['2024-02-29T09:00:00Z', 'P1Y', '2025-02-28T09:00:00.000Z'],
    ['2026-12-08T09:00:00Z', 'P1DT1H1M1S', '2026-12-09T10:01:01.000Z'],
  ])('%s plus %s is %s', (from, duration, to) => {
    expect(plus(from, duration)).toBe(to);
  });

  test('nine o’clock in London stays nine o’clock when the clocks change', () => {
    expect(plus('2026-03-28T09:00:00Z', 'P1D')).toBe('2026-03-29T08:00:00.000Z');
    expect(plus('2026-10-24T08:00:00Z', 'P1D')).toBe('2026-10-25T09:00:00.000Z');
  });

  test('hours are hours when the clocks change', () => {
    expect(plus('2026-03-28T09:00:00Z', 'PT24H')).toBe('2026-03-29T09:00:00.000Z');
  });

  test.each(['21D', 'P', 'PT', 'P1.5D', '-P1D', 'tomorrow', 'P1DT'])('"%s" is no duration', (text) => {
    expect(plus('2026-12-08T09:00:00Z', text)).toBeUndefined();
  });
});

describe('the clock', () => {
  test('stands where it was put, runs on from there, and still does after a restart', () => {
    const folder = temporaryFolder('clock');
    const state = openState(folder);
    const clock = movableClock(state);
    const target = Date.parse('2030-01-01T00:00:00Z');
    clock.set(target);
    expect(clock.now() - target).toBeGreaterThanOrEqual(0);
    expect(clock.now() - target).toBeLessThan(1000);
    state.close();
    expect(movableClock(openState(folder)).now() - target).toBeLessThan(5000);
  });
});
