import { type CodeProblem, checkSymbol, readChecked, symbolsOf } from './crockford.ts';

/**
 * The code on a home's letter: 5 symbols that find its row, 8 that prove it (40 bits), 1 that catches a slip.
 * `text` is all 14 without hyphens: the form that is hashed.
 */
export type HomeCode = { text: string; selector: string };

const selectorLength = 5;
const length = 14;
/** Symbols that chance must give for one code. */
export const codeBytes = length - 1;

const codeOf = (text: string): HomeCode => ({ text, selector: text.slice(0, selectorLength) });

/** Makes a code of {@link codeBytes} random bytes. */
export const homeCodeFrom = (bytes: Uint8Array): HomeCode => {
  if (bytes.length !== codeBytes)
    throw new Error(`a code takes ${codeBytes} random bytes, got ${bytes.length}`);
  const symbols = symbolsOf(bytes);
  return codeOf(symbols + checkSymbol(symbols));
};

/** Reads a code as a person typed it, or says what is wrong with it. */
export const parseHomeCode = (typed: string): { code: HomeCode } | { problem: CodeProblem } => {
  const read = readChecked(typed, length);
  return 'problem' in read ? read : { code: codeOf(read.text) };
};

/** The code as it stands on a letter: `7K2QM-9XR4-TB8W-C`. */
export const shownHomeCode = ({ text }: HomeCode): string =>
  [text.slice(0, 5), text.slice(5, 9), text.slice(9, 13), text.slice(13)].join('-');
