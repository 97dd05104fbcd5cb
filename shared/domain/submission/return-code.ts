import { type CodeProblem, checkSymbol, readChecked, symbolsOf } from './crockford.ts';

/**
 * The code that opens a saved draft: 16 symbols (80 bits) and one that catches a slip. `text` is all 17 without
 * hyphens: the form that keys are derived from.
 */
export type ReturnCode = { text: string };

/** Bytes that one code takes; five bits of each are used. */
export const returnCodeBytes = 16;
const length = returnCodeBytes + 1;
const group = /.{1,4}/g;

/** Makes a code of {@link returnCodeBytes} bytes that nobody can guess. */
export const returnCodeFrom = (bytes: Uint8Array): ReturnCode => {
  if (bytes.length !== returnCodeBytes)
    throw new Error(`a return code takes ${returnCodeBytes} bytes, got ${bytes.length}`);
  const symbols = symbolsOf(bytes);
  return { text: symbols + checkSymbol(symbols) };
};

/** Reads a return code as a person typed it (case, spaces, look-alikes), or says what is wrong with it. */
export const parseReturnCode = (typed: string): { code: ReturnCode } | { problem: CodeProblem } => {
  const read = readChecked(typed, length);
  return 'problem' in read ? read : { code: read };
};

/** The code as it is shown: `7K2Q-M9XR-4TB8-WC3D-E`. */
export const shownReturnCode = ({ text }: ReturnCode): string => (text.match(group) ?? []).join('-');
