import { shippedEditions } from '../charter/adopted.ts';
import { shippedRulebooks } from '../rulebook/current.ts';
import { checkSymbol, forgiven, isSymbols, symbolsOf } from './crockford.ts';

/** A printed form: what it asks hangs on these four and nothing else, so whoever types it in can be shown the same. */
export type Sheet = { charter: string; rulebook: string; language: string; version: number };

/** What is wrong with a typed sheet code. `unknown`: it is typed well, and this release prints no such sheet. */
export type SheetProblem = 'empty' | 'too-short' | 'too-long' | 'not-a-symbol' | 'slip' | 'unknown';

/** The layout of the printed form: raised when a box is added, moved or taken away. Older sheets can still arrive. */
export const sheetVersion = 1;

/** Longest text that is looked at. */
const longestTyped = 40;
const shortest = 6;

/** Fifteen bits of a text, as three symbols. Source: 32-bit FNV-1a (Fowler, Noll, Vo), folded. */
const threeSymbolsOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const folded = hash ^ (hash >>> 15);
  return symbolsOf(Uint8Array.of(folded & 31, (folded >>> 5) & 31, (folded >>> 10) & 31));
};

/** Languages have letters that the alphabet leaves out: I, L and O are forgiven, and U stands for V. */
const read = (typed: string): string => forgiven(typed).replaceAll('U', 'V');

/**
 * The code on every question of a printed form, `2019-en-K7Q4`: charter edition, language, three symbols for rulebook
 * and layout, and one that catches a slip in any of it.
 */
export const sheetCodeOf = ({ charter, rulebook, language, version }: Sheet): string => {
  const symbols = threeSymbolsOf([charter, rulebook, language, version].join('|'));
  return `${charter}-${language}-${symbols}${checkSymbol(read(`${charter}${language}${symbols}`))}`;
};

/** Every sheet that this release knows to read, in these languages. */
const sheetsIn = (languages: readonly string[]): Sheet[] =>
  shippedEditions.flatMap(({ id: charter }) =>
    shippedRulebooks.flatMap(({ id: rulebook }) =>
      languages.flatMap((language) =>
        Array.from({ length: sheetVersion }, (_, index) => ({
          ...{ charter, rulebook, language },
          version: index + 1,
        })),
      ),
    ),
  );

/**
 * Reads a sheet code as a person typed it (case, spaces, look-alikes), or says what is wrong with it.
 * @param languages that forms were ever printed in
 */
export const sheetOf = (
  typed: string,
  languages: readonly string[],
): { sheet: Sheet } | { problem: SheetProblem } => {
  if (typed.length > longestTyped) return { problem: 'too-long' };
  const text = read(typed);
  if (text === '') return { problem: 'empty' };
  if (!isSymbols(text)) return { problem: 'not-a-symbol' };
  if (text.length < shortest) return { problem: 'too-short' };
  if (checkSymbol(text.slice(0, -1)) !== text.at(-1)) return { problem: 'slip' };
  const sheet = sheetsIn(languages).find((each) => read(sheetCodeOf(each)) === text);
  return sheet ? { sheet } : { problem: 'unknown' };
};
