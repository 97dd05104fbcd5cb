import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabet, checkSymbol } from '../../../shared/domain/submission/crockford.ts';
import {
  parseReturnCode,
  returnCodeBytes,
  returnCodeFrom,
  shownReturnCode,
} from '../../../shared/domain/submission/return-code.ts';

const anyBytes = fc.uint8Array({ minLength: returnCodeBytes, maxLength: returnCodeBytes });
const seed = 20261202;

describe('a return code', () => {
  test('is shown in four groups of four and a check symbol', () => {
    expect(shownReturnCode(returnCodeFrom(new Uint8Array(returnCodeBytes).fill(9)))).toMatch(
      /^(9{4}-){4}[0-9A-Z]$/,
    );
  });

  test('is read back as it was made, however it is typed', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const code = returnCodeFrom(bytes);
        const shown = shownReturnCode(code);
        const typed = [shown, shown.toLowerCase(), ` ${shown.replaceAll('-', ' ')}\n`, [...shown].join(' ')];
        for (const each of typed) expect(parseReturnCode(each)).toEqual({ code });
        for (const [right, taken] of ['0o', '0O', '1l', '1I'].map((pair) => [...pair]))
          expect(parseReturnCode(shown.replaceAll(right ?? '', taken ?? ''))).toEqual({ code });
      }),
      { seed },
    );
  });

  test('with any one symbol wrong is a slip', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat(returnCodeBytes), fc.integer({ min: 1, max: 31 }), (bytes, at, by) => {
        const { text } = returnCodeFrom(bytes);
        const wrong = alphabet.charAt((alphabet.indexOf(text.charAt(at)) + by) % 32);
        expect(parseReturnCode(text.slice(0, at) + wrong + text.slice(at + 1))).toEqual({ problem: 'slip' });
      }),
      { seed },
    );
  });

  test('carries 80 bits: each of its sixteen symbols follows five bits of its own', () => {
    const symbols = new Set(
      Array.from({ length: 32 }, (_, bits) => returnCodeFrom(new Uint8Array(16).fill(bits)).text.charAt(0)),
    );
    expect(symbols.size).toBe(32);
    const { text } = returnCodeFrom(Uint8Array.from({ length: 16 }, (_, at) => at));
    expect(text).toBe(`0123456789ABCDEF${checkSymbol('0123456789ABCDEF')}`);
  });

  test.each([
    [' - ', 'empty'],
    ['7K2Q', 'too-short'],
    ['7'.repeat(18), 'too-long'],
    ['7 '.repeat(40), 'too-long'],
    ['7K2Q-M9XR-4TB8-WC3U-A', 'not-a-symbol'],
  ])('typed as "%s" is %s', (typed, problem) => {
    expect(parseReturnCode(typed)).toEqual({ problem });
  });

  test('takes no other number of bytes', () => {
    expect(() => returnCodeFrom(new Uint8Array(15))).toThrow('a return code takes 16 bytes, got 15');
  });
});
