import { type Layout, layoutOf } from './sheet-columns.ts';

/** The columns of a file of margins. */
export const columnNames = ['registration', 'dimension', 'level', 'homes'] as const;
export type MarginColumn = (typeof columnNames)[number];

/** The heading we print for each column. */
export const headings: Readonly<Record<MarginColumn, string>> = {
  registration: 'Registration number',
  dimension: 'Dimension',
  level: 'Level',
  homes: 'Homes',
};

const alsoKnownAs = {
  registration: ['association', 'registrationcode', 'registration', 'code'],
  homes: ['numberofhomes'],
};

export type MarginLayout = Layout<MarginColumn>;

/** Finds the columns in the heading row. */
export const marginLayoutOf = (row: readonly string[]): MarginLayout =>
  layoutOf(row, columnNames, { headings, alsoKnownAs });
