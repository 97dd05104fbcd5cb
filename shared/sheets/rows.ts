import { CsvError, parse } from 'csv-parse/sync';

/** One row of the file and the line on which it starts, from 1. */
export type Row = { line: number; cells: string[] };

/** All rows, or as many as could be read and what stopped the reading. */
export type Rows = { rows: Row[]; problem: { line: number; message: string } | undefined };

const lineOfByte = (bytes: Uint8Array, end: number): number =>
  bytes.subarray(0, end).reduce((line, byte) => (byte === 0x0a ? line + 1 : line), 1);

/** Text of a UTF-8 file, or the first line that is not UTF-8 (a sheet saved in a Windows code page). */
const textOf = (bytes: Uint8Array): { text: string } | { line: number } => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    return { text: strict.decode(bytes) };
  } catch {
    // Decoding leniently puts one mark for each bad byte run; what stands before it has the byte length we look for.
    const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? '';
    return { line: lineOfByte(bytes, new TextEncoder().encode(before).length) };
  }
};

/**
 * Reads a comma-separated file as sheets save it: with or without a byte order mark, quotes, commas and line breaks
 * inside quotes, and any of the usual line ends. Rows without any text are left out; they keep their line.
 */
export const rowsOf = (bytes: Uint8Array): Rows => {
  const read = textOf(bytes);
  if ('line' in read)
    return {
      rows: [],
      problem: { line: read.line, message: 'holds bytes that are not UTF-8; save the sheet as "CSV UTF-8"' },
    };
  const rows: Row[] = [];
  let line = 1;
  try {
    // Line ends are made alike first: the parser counts a CR LF inside quotes as two lines.
    parse(read.text.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      relax_column_count: true,
      on_record: (record: string[], info) => {
        if (record.some((each) => each.trim() !== '')) rows.push({ line, cells: record });
        line = info.lines + 1;
        return null;
      },
    });
    return { rows, problem: undefined };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw new Error('the file could not be read as rows', { cause: fault });
    return { rows, problem: { line, message: `holds a quotation mark that does not pair (${fault.code})` } };
  }
};

/** What is wrong with a row that has more cells than headings: most often a thousands comma that nobody quoted. */
export const tooLong = (row: Row, head: Row): string | undefined =>
  row.cells.slice(head.cells.length).some((each) => each.trim() !== '')
    ? `has ${row.cells.length} cells where the headings have ${head.cells.length}; is a comma not inside quotation marks?`
    : undefined;
