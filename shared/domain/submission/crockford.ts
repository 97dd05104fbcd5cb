/** Crockford's base32: no letter that can be taken for a digit, and no U. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** One symbol of each byte's low five bits: as random as the bytes are. */
export const symbolsOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => alphabet.charAt(byte & 31)).join('');

/**
 * Reads what a person typed: any case, spaces, hyphens and dots anywhere, O for 0, I and L for 1. What is no symbol
 * stays in, for the caller to see.
 */
export const forgiven = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\-–—_.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** True when every character is a symbol of the alphabet. */
export const isSymbols = (text: string): boolean => [...text].every((symbol) => alphabet.includes(symbol));

/**
 * Check symbol of symbols: Luhn mod 32, which catches every single wrong symbol and nearly every swap of neighbours.
 * Source: Luhn mod N, with N = 32 over this alphabet.
 */
export const checkSymbol = (symbols: string): string => {
  const sum = [...symbols].reverse().reduce((total, symbol, index) => {
    const addend = alphabet.indexOf(symbol) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(addend / 32) + (addend % 32);
  }, 0);
  return alphabet.charAt((32 - (sum % 32)) % 32);
};

/** What is wrong with a typed code, without asking anybody. */
export type CodeProblem = 'empty' | 'too-short' | 'too-long' | 'not-a-symbol' | 'slip';

/** Longest text that is looked at: the longest such code with a space after every symbol is 34 characters. */
const longestTyped = 60;

/**
 * Reads symbols of which the last is the check symbol of the others, as a person typed them.
 * @param length symbols with the check symbol.
 */
export const readChecked = (typed: string, length: number): { text: string } | { problem: CodeProblem } => {
  if (typed.length > longestTyped) return { problem: 'too-long' };
  const text = forgiven(typed);
  if (text === '') return { problem: 'empty' };
  if (!isSymbols(text)) return { problem: 'not-a-symbol' };
  if (text.length !== length) return { problem: text.length < length ? 'too-short' : 'too-long' };
  if (checkSymbol(text.slice(0, -1)) !== text.at(-1)) return { problem: 'slip' };
  return { text };
};
