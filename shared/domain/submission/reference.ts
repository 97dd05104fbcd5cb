import { checkSymbol, symbolsOf } from './crockford.ts';

/**
 * The reference on a receipt, easy to read out on the phone: `ABC-2D4-EF7`, eight symbols and one that catches a slip.
 * @param bytes at least eight, derived one way from the receipt's secret: a reference opens nothing.
 */
export const referenceOf = (bytes: Uint8Array): string => {
  const symbols = symbolsOf(bytes.slice(0, 8));
  if (symbols.length !== 8) throw new Error(`a reference takes 8 bytes, got ${bytes.length}`);
  const all = symbols + checkSymbol(symbols);
  return `${all.slice(0, 3)}-${all.slice(3, 6)}-${all.slice(6)}`;
};
