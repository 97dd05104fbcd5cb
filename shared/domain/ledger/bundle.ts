/** Entries in a row, each after its length in two bytes, the larger first: an "entry bundle" of C2SP tlog-tiles. */
const lengthBytes = 2;
const mostBytes = 2 ** 16 - 1;

/** Puts one more entry at the end of a bundle. */
export const withEntry = (bundle: Uint8Array, data: Uint8Array): Uint8Array => {
  if (data.length > mostBytes)
    throw new Error(`an entry of the ledger has ${data.length} bytes, ${mostBytes} fit`);
  const longer = new Uint8Array(bundle.length + lengthBytes + data.length);
  longer.set(bundle);
  longer.set([Math.floor(data.length / 256), data.length % 256], bundle.length);
  longer.set(data, bundle.length + lengthBytes);
  return longer;
};

/** The first entries of a bundle; `undefined` where it has not so many, or more bytes than they need. */
export const readBundle = (bundle: Uint8Array, width: number): Uint8Array[] | undefined => {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (entries.length < width) {
    const [high, low] = bundle.subarray(at, at + lengthBytes);
    if (high === undefined || low === undefined) return undefined;
    const end = at + lengthBytes + high * 256 + low;
    if (end > bundle.length) return undefined;
    entries.push(bundle.subarray(at + lengthBytes, end));
    at = end;
  }
  return at === bundle.length ? entries : undefined;
};

/** The bytes of a bundle's first entries. @throws where it has not so many */
export const cutBundle = (bundle: Uint8Array, width: number): Uint8Array => {
  let at = 0;
  for (let entry = 0; entry < width; entry += 1) {
    const [high, low] = bundle.subarray(at, at + lengthBytes);
    if (high === undefined || low === undefined) throw new Error(`a bundle has no ${width} entries`);
    at += lengthBytes + high * 256 + low;
  }
  return bundle.subarray(0, at);
};
