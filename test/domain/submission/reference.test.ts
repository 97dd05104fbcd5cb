import { describe, expect, test } from 'vitest';
import { isResting, restAfter } from '../../../shared/domain/submission/cool-down.ts';
import { checkSymbol } from '../../../shared/domain/submission/crockford.ts';
import { referenceOf } from '../../../shared/domain/submission/reference.ts';
import { sameText } from '../../../shared/domain/submission/same-text.ts';
import { tokenBytes, tokenOf } from '../../../shared/domain/submission/token.ts';
import { addMinutes, instantOf } from '../../../shared/domain/time/calendar.ts';

const now = instantOf('2026-12-01T09:00:00Z');

describe('a reference', () => {
  test('is nine symbols in threes, the last of which catches a slip', () => {
    const reference = referenceOf(Uint8Array.from([10, 11, 12, 2, 13, 4, 14, 15, 99]));
    expect(reference.slice(0, 10)).toBe('ABC-2D4-EF');
    expect(reference.at(-1)).toBe(checkSymbol('ABC2D4EF'));
  });

  test('needs eight bytes', () => {
    expect(() => referenceOf(new Uint8Array(3))).toThrow('takes 8 bytes');
  });
});

describe('a token', () => {
  const bytes = new Uint8Array(tokenBytes);

  test('is a ULID: the example time of the specification gives its example', () => {
    expect(tokenOf(instantOf(new Date(1_469_918_176_385).toISOString()), bytes)).toBe(
      `01ARYZ6S41${'0'.repeat(16)}`,
    );
  });

  test('made a millisecond later is the larger text, whatever chance gave', () => {
    const later = instantOf('2026-12-01T09:00:00.001Z');
    expect(
      tokenOf(later, bytes) >
        tokenOf(
          now,
          bytes.map(() => 31),
        ),
    ).toBe(true);
  });
});

describe('wrong tries', () => {
  const rules = { wrongTries: 10, coolDownMinutes: 15, longestCoolDownMinutes: 1440 };

  test.each([
    [9, undefined],
    [10, 15],
    [11, 30],
    [12, 60],
    [16, 960],
    [17, 1440],
    [5000, 1440],
  ])('after %i of them the code rests for %s minutes', (tries, minutes) => {
    expect(restAfter(tries, now, rules)).toBe(minutes === undefined ? undefined : addMinutes(now, minutes));
  });

  test('a rest ends at its minute', () => {
    const until = addMinutes(now, 15);
    expect(isResting(until, addMinutes(now, 14))).toBe(true);
    expect(isResting(until, until)).toBe(false);
    expect(isResting(undefined, now)).toBe(false);
  });
});

test('two secrets are the same only when every character is', () => {
  expect(sameText('abc', 'abc')).toBe(true);
  expect(sameText('abc', 'abd')).toBe(false);
  expect(sameText('bbc', 'abc')).toBe(false);
  expect(sameText('abc', 'abcd')).toBe(false);
});
