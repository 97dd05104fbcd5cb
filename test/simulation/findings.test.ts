import { describe, expect, test } from 'vitest';
import { medianWait, rateInterval, shareInterval } from './findings.ts';

describe('the exact interval of a share', () => {
  // Clopper and Pearson; the first two have closed forms, 1 − 0.025^(1/n) and its mirror image.
  test.each([
    [0, 200, 0, 0.018275],
    [200, 200, 0.981725, 1],
    [5, 10, 0.187086, 0.812914],
    [1, 20, 0.001265, 0.248733],
  ])('%i of %i lies between %f and %f', (count, n, low, high) => {
    expect(shareInterval(count, n).low).toBeCloseTo(low, 6);
    expect(shareInterval(count, n).high).toBeCloseTo(high, 6);
  });
});

describe('the exact interval of a rate', () => {
  // Garwood's table of 1936.
  test.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [5, 1.6235, 11.6683],
    [30, 20.2409, 42.8269],
  ])('%i events in one unit lie between %f and %f', (count, low, high) => {
    expect(rateInterval(count, 1).low).toBeCloseTo(low, 4);
    expect(rateInterval(count, 1).high).toBeCloseTo(high, 4);
  });

  test('over many units it is that many times smaller', () => {
    expect(rateInterval(0, 200).high).toBeCloseTo(3.6889 / 200, 6);
  });
});

describe('the median of waiting times', () => {
  test.each([
    [[3, 1, 2], 2],
    [[1, 2, 4, 3], 2.5],
    [[1, 2, undefined], 2],
    [[1, undefined, undefined], undefined],
    [[1, undefined], undefined],
    [[undefined, undefined], undefined],
    [[], undefined],
  ])('of %j is %s', (waits, median) => {
    expect(medianWait(waits)).toBe(median);
  });
});
