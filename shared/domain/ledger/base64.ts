/** Bytes as base64 with its padding. */
export const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Reads base64 back; `undefined` for every spelling but the one that {@link base64Of} gives. */
export const bytesOfBase64 = (text: string): Uint8Array | undefined => {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (symbol) => symbol.charCodeAt(0));
  // The last symbol has bits that stand for nothing: another value of them would be another text of the same bytes.
  return base64Of(bytes) === text ? bytes : undefined;
};
