import { describe, expect, test } from 'vitest';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { type ChangeStep, changesIn } from '../../../shared/domain/scoring/change.ts';
import { chanceOf } from '../../support/scoring.ts';

const { change } = currentRulebook.watch;
const weeks = (count: number, n: number, failing: number): ChangeStep[] =>
  Array.from({ length: count }, () => ({ n, failing }));

describe('the chart of change against the association’s own past', () => {
  test('is silent while answers stay as they were, however poor they are', () => {
    expect(changesIn(weeks(52, 10, 4), 0.4, change)).toEqual([]);
    expect(changesIn(weeks(52, 10, 2), 0.2, change)).toEqual([]);
  });

  test('speaks soon after the answers turned, and tells a new level once', () => {
    const turned = [...weeks(20, 10, 2), ...weeks(60, 10, 5)];
    const spoken = changesIn(turned, 0.2, change);
    expect(spoken[0]).toBeGreaterThanOrEqual(20);
    expect(spoken[0]).toBeLessThanOrEqual(26);
    expect(spoken.length).toBe(1);
  });

  test('tells a further turn again', () => {
    const turned = [...weeks(20, 10, 2), ...weeks(20, 10, 5), ...weeks(20, 10, 8)];
    expect(changesIn(turned, 0.2, change).length).toBe(2);
  });

  test('does not take a slow decline for normal', () => {
    const slow = Array.from({ length: 40 }, (_, week) => ({ n: 20, failing: 4 + Math.floor(week / 4) }));
    expect(changesIn(slow, 0.2, change).length).toBeGreaterThan(0);
  });

  test('learns a landlord’s own level when it differs from the sector’s, and then is silent', () => {
    const spoken = changesIn(weeks(52, 20, 7), 0.2, change);
    expect(spoken.every((week) => week < 12)).toBe(true);
  });

  test('does not fall when answers get better, and is silent about it', () => {
    expect(changesIn([...weeks(20, 10, 4), ...weeks(20, 10, 1)], 0.3, change)).toEqual([]);
  });

  test('in a hundred quiet years of five answers a week it seldom speaks', () => {
    const chance = chanceOf(5);
    const years = Array.from({ length: 100 }, () =>
      Array.from({ length: 52 }, () => ({
        n: 5,
        failing: Array.from({ length: 5 }, chance).filter((draw) => draw < 0.2).length,
      })),
    );
    expect(years.filter((year) => changesIn(year, 0.2, change).length > 0).length).toBeLessThanOrEqual(6);
  });

  test('a sector in which nobody fails gives no weight to anything but failing', () => {
    expect(changesIn(weeks(10, 5, 0), 0, change)).toEqual([]);
  });
});
