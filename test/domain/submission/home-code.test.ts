import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabet, checkSymbol } from '../../../shared/domain/submission/crockford.ts';
import {
  codeBytes,
  homeCodeFrom,
  parseHomeCode,
  shownHomeCode,
} from '../../../shared/domain/submission/home-code.ts';

const anyBytes = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes });
const seed = 20261201;

describe('the code of a home', () => {
  test('is shown in groups of 5, 4, 4 and 1', () => {
    expect(shownHomeCode(homeCodeFrom(new Uint8Array(codeBytes).fill(9)))).toMatch(
      /^9{5}-9{4}-9{4}-[0-9A-Z]$/,
    );
  });

  test('is read back as it was made, however it is typed', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const code = homeCodeFrom(bytes);
        const shown = shownHomeCode(code);
        const typed = [shown, shown.toLowerCase(), ` ${shown.replaceAll('-', ' ')} `, [...shown].join(' ')];
        for (const each of typed) expect(parseHomeCode(each)).toEqual({ code });
      }),
      { seed },
    );
  });

  test('forgives the letter O for zero, and I and L for one', () => {
    const code = homeCodeFrom(Uint8Array.from([0, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]));
    expect(parseHomeCode(code.text.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({ code });
    expect(parseHomeCode(code.text.replaceAll('1', 'I'))).toEqual({ code });
  });

  test('with any one symbol wrong is a slip', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat(13), fc.integer({ min: 1, max: 31 }), (bytes, at, by) => {
        const { text } = homeCodeFrom(bytes);
        const wrong = alphabet.charAt((alphabet.indexOf(text.charAt(at)) + by) % 32);
        expect(parseHomeCode(text.slice(0, at) + wrong + text.slice(at + 1))).toEqual({ problem: 'slip' });
      }),
      { seed },
    );
  });

  test('with two neighbours swapped is a slip, but for 0 and Z, which Luhn cannot tell apart', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat(12), (bytes, at) => {
        const { text } = homeCodeFrom(bytes);
        const [one, other] = [text.charAt(at), text.charAt(at + 1)];
        fc.pre(one !== other && !(`${one}${other}` === '0Z' || `${one}${other}` === 'Z0'));
        const swapped = text.slice(0, at) + other + one + text.slice(at + 2);
        expect(parseHomeCode(swapped)).toEqual({ problem: 'slip' });
      }),
      { seed },
    );
  });

  test.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['7K2QM', 'too-short'],
    ['7K2QM-9XR4-TB8W-CC', 'too-long'],
    ['x'.repeat(61), 'too-long'],
    ['7K2QU-9XR4-TB8W-C', 'not-a-symbol'],
    ['7K2QM-9XR4-TB8W-é', 'not-a-symbol'],
  ])('typed as "%s" is %s', (typed, problem) => {
    expect(parseHomeCode(typed)).toEqual({ problem });
  });

  test('is made of exactly the bytes it needs', () => {
    expect(() => homeCodeFrom(new Uint8Array(4))).toThrow('a code takes 13 random bytes, got 4');
  });

  test('carries a check symbol by Luhn mod 32, worked by hand', () => {
    // From the right, every other symbol doubled: A=10 → 20, 1 → 1, Z=31 → 62 = 1×32+30 → 31: sum 52, 64 − 52 = 12 = C.
    expect(checkSymbol('Z1A')).toBe('C');
  });
});
