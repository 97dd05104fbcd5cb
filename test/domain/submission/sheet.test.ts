import { describe, expect, test } from 'vitest';
import { tellLanguages } from '../../../shared/contracts/routes.ts';
import { shippedEditions } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook, shippedRulebooks } from '../../../shared/domain/rulebook/current.ts';
import { alphabet } from '../../../shared/domain/submission/crockford.ts';
import { type Sheet, sheetCodeOf, sheetOf, sheetVersion } from '../../../shared/domain/submission/sheet.ts';

const all: Sheet[] = shippedEditions.flatMap(({ id: charter }) =>
  shippedRulebooks.flatMap(({ id: rulebook }) =>
    tellLanguages.map((language) => ({ charter, rulebook, language, version: sheetVersion })),
  ),
);
const aSheet: Sheet = { charter: '2019', rulebook: currentRulebook.id, language: 'en', version: 1 };
const code = sheetCodeOf(aSheet);

describe('a sheet code', () => {
  test('names edition and language, and ends with four symbols that are the same for ever', () => {
    expect(code).toBe('2019-en-1CWS');
  });

  test('leads back to the sheet of every edition, rulebook and language, and no two sheets share one', () => {
    for (const sheet of all) expect(sheetOf(sheetCodeOf(sheet), tellLanguages)).toEqual({ sheet });
    expect(new Set(all.map(sheetCodeOf)).size).toBe(all.length);
  });

  test('is read in capitals, with spaces or without hyphens, and in tellLanguages with letters that codes leave out', () => {
    for (const typed of [code.toUpperCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')} `])
      expect(sheetOf(typed, tellLanguages), typed).toEqual({ sheet: aSheet });
    const other = { ...aSheet, language: 'ulio' };
    expect(sheetOf(sheetCodeOf(other), [...tellLanguages, 'ulio'])).toEqual({ sheet: other });
  });

  test('shows every single wrong symbol as a slip', () => {
    for (const at of [...code].keys()) {
      const right = code.toUpperCase()[at] ?? '';
      if (right === '-') continue;
      for (const symbol of [...alphabet].filter((each) => each !== right)) {
        const typed = `${code.slice(0, at)}${symbol}${code.slice(at + 1)}`;
        expect(sheetOf(typed, tellLanguages), typed).toEqual({ problem: 'slip' });
      }
    }
  });

  test('that is typed well and that nobody prints is unknown, and everything else says what is wrong', () => {
    const strange = sheetCodeOf({ ...aSheet, version: sheetVersion + 1 });
    expect(sheetOf(strange, tellLanguages)).toEqual({ problem: 'unknown' });
    expect(sheetOf(sheetCodeOf({ ...aSheet, charter: '2031' }), tellLanguages)).toEqual({
      problem: 'unknown',
    });
    expect(sheetOf(' - ', tellLanguages)).toEqual({ problem: 'empty' });
    expect(sheetOf('K7Q4', tellLanguages)).toEqual({ problem: 'too-short' });
    expect(sheetOf('2019-en-K7*4', tellLanguages)).toEqual({ problem: 'not-a-symbol' });
    expect(sheetOf('2'.repeat(41), tellLanguages)).toEqual({ problem: 'too-long' });
  });
});
