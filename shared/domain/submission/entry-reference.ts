import { type CodeProblem, checkSymbol, readChecked, symbolsOf } from './crockford.ts';

/**
 * What a helper writes by hand on a sheet that was typed in once: 8 symbols and one that catches a slip. `text` is all
 * nine without hyphens: the form that keys are derived from.
 */
export type EntryReference = { text: string };

/** Bytes that one reference takes; five bits of each are used. */
export const entryReferenceBytes = 8;
const length = entryReferenceBytes + 1;
const group = /.{1,3}/g;

/** Makes a reference of {@link entryReferenceBytes} bytes. */
export const entryReferenceFrom = (bytes: Uint8Array): EntryReference => {
  if (bytes.length !== entryReferenceBytes)
    throw new Error(`an entry reference takes ${entryReferenceBytes} bytes, got ${bytes.length}`);
  const symbols = symbolsOf(bytes);
  return { text: symbols + checkSymbol(symbols) };
};

/** Reads a reference as a person typed it (case, spaces, look-alikes), or says what is wrong with it. */
export const parseEntryReference = (
  typed: string,
): { reference: EntryReference } | { problem: CodeProblem } => {
  const read = readChecked(typed, length);
  return 'problem' in read ? read : { reference: read };
};

/** The reference as it is written on the sheet: `7K2-QM9-XR4`. */
export const shownEntryReference = ({ text }: EntryReference): string => (text.match(group) ?? []).join('-');
