import { type AssociationId, associationId } from '../association.ts';
import { alphabet, checkSymbol, forgiven, isSymbols } from './crockford.ts';

/** What a receipt code holds: whom the answers are about, and the receipt's secret (32 hexadecimal symbols). */
export type ReceiptCode = { association: AssociationId; secret: string };

/** What is wrong with a typed receipt code, without asking the store. */
export type ReceiptCodeProblem = 'empty' | 'too-short' | 'too-long' | 'not-a-symbol' | 'slip';

const secretSymbols = 26;
const length = secretSymbols + 1;
const group = /.{1,4}/g;
/** Longest text that is looked at: a space after every symbol of the longest code. */
const longestTyped = 120;
const isSeparator = /[\s\-–—_.]/g;

/** Base 32 of 128 bits, the highest first: the first symbol carries three bits only. */
const symbolsOfSecret = (secret: string): string => {
  let left = BigInt(`0x${secret}`);
  let symbols = '';
  for (let index = 0; index < secretSymbols; index += 1) {
    symbols = alphabet.charAt(Number(left % 32n)) + symbols;
    left /= 32n;
  }
  return symbols;
};

const secretOf = (symbols: string): string | undefined => {
  const value = [...symbols].reduce((sum, symbol) => sum * 32n + BigInt(alphabet.indexOf(symbol)), 0n);
  const text = value.toString(16).padStart(32, '0');
  return text.length === 32 ? text : undefined;
};

/**
 * The receipt code as it is shown and kept: the association's registration code, the secret in Crockford's base32 and a
 * symbol that catches a slip, `C9001-2M4R-…`. It names the association because answers are stored by association.
 */
export const receiptCodeOf = ({ association, secret }: ReceiptCode): string => {
  const symbols = symbolsOfSecret(secret);
  return [association, ...((symbols + checkSymbol(symbols)).match(group) ?? [])].join('-');
};

const tooFew = (text: string): ReceiptCodeProblem => (text === '' ? 'empty' : 'too-short');

/** Reads a receipt code as a person typed it (case, spaces, look-alikes), or says what is wrong with it. */
export const parseReceiptCode = (typed: string): { code: ReceiptCode } | { problem: ReceiptCodeProblem } => {
  if (typed.length > longestTyped) return { problem: 'too-long' };
  const text = typed.toUpperCase().replace(isSeparator, '');
  if (text.length < length + 4) return { problem: tooFew(text) };
  const symbols = forgiven(text.slice(-length));
  if (!isSymbols(symbols)) return { problem: 'not-a-symbol' };
  const association = associationId.safeParse(text.slice(0, -length));
  if (!association.success) return { problem: text.length > length + 6 ? 'too-long' : 'slip' };
  const secret = secretOf(symbols.slice(0, secretSymbols));
  if (secret === undefined || checkSymbol(symbols.slice(0, -1)) !== symbols.at(-1))
    return { problem: 'slip' };
  return { code: { association: association.data, secret } };
};
