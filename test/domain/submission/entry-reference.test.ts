import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entryReferenceBytes,
  entryReferenceFrom,
  parseEntryReference,
  shownEntryReference,
} from '../../../shared/domain/submission/entry-reference.ts';

const bytes = fc.uint8Array({ minLength: entryReferenceBytes, maxLength: entryReferenceBytes });

describe('the reference that is written on a sheet', () => {
  test('is read back however a hand wrote it: small letters, no hyphens, O for 0', () => {
    fc.assert(
      fc.property(bytes, (chance) => {
        const reference = entryReferenceFrom(chance);
        const shown = shownEntryReference(reference);
        expect(shown).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/);
        const hand = shown.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(parseEntryReference(hand)).toEqual({ reference });
      }),
      { seed: 20261202 },
    );
  });

  test('with one wrong symbol is not read as another', () => {
    const shown = shownEntryReference(entryReferenceFrom(Uint8Array.from({ length: 8 }, (_, at) => at * 3)));
    const wrong = [...shown].flatMap((symbol, at) =>
      symbol === '-' ? [] : [`${shown.slice(0, at)}${symbol === 'Z' ? 'Y' : 'Z'}${shown.slice(at + 1)}`],
    );
    expect(new Set(wrong.map((typed) => JSON.stringify(parseEntryReference(typed))))).toEqual(
      new Set([JSON.stringify({ problem: 'slip' })]),
    );
  });

  test('says what is wrong with it', () => {
    expect(parseEntryReference('')).toEqual({ problem: 'empty' });
    expect(parseEntryReference('7K2')).toEqual({ problem: 'too-short' });
    expect(parseEntryReference('7K2-QM9-XR4-7')).toEqual({ problem: 'too-long' });
    expect(parseEntryReference('7K2-QM9-XRU')).toEqual({ problem: 'not-a-symbol' });
    expect(() => entryReferenceFrom(new Uint8Array(7))).toThrow('takes 8 bytes, got 7');
  });
});
