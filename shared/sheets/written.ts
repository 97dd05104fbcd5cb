import { stringify } from 'csv-stringify/sync';

/**
 * Lines as a comma-separated file with its headings. Numbers come out as JavaScript writes a double, so nothing of them
 * is lost; a text that a spreadsheet would take for a formula is quoted as text.
 */
export const sheetOf = (
  columns: readonly string[],
  lines: readonly Readonly<Record<string, string | number | null>>[],
): string => stringify([...lines], { header: true, columns: [...columns], escape_formulas: true });
