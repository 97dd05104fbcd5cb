import type { Row } from '../../shared/sheets/rows.ts';

/** A heading that is none of those looked for, as it stands in the file, and its place in a row. */
export type Heading = { heading: string; place: number };

export type Columns = {
  /** Place in a row, from 0, of each column that was looked for and found. */
  places: ReadonlyMap<string, number>;
  others: readonly Heading[];
  /** Columns that are missing or stand twice, in words. */
  problems: readonly string[];
};

/** Letters and digits only, so that case, spaces, hyphens, underscores and a byte order mark do not matter. */
export const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** A sheet saved with other separators has all its headings in one cell. */
const separatorHint = (head: readonly string[]): string =>
  head.length === 1 && /[;\t]/.test(head[0] ?? '')
    ? '; the headings are not separated by commas, wanted a comma-separated file'
    : '';

/**
 * Finds columns in the heading row, whatever their order.
 * @param names of the columns looked for
 * @param required those of them without which nothing can be computed
 */
export const columnsOf = (
  head: readonly string[],
  names: readonly string[],
  required: readonly string[],
): Columns => {
  const places = new Map<string, number>();
  const others: Heading[] = [];
  const problems: string[] = [];
  const seen = new Map<string, string>();
  head.forEach((cell, place) => {
    const heading = cell.trim();
    if (heading === '') return;
    const name = names.find((each) => plain(each) === plain(heading));
    const earlier = seen.get(name ?? heading);
    if (earlier !== undefined) problems.push(`column ${heading} stands twice ('${earlier}', '${heading}')`);
    else if (name === undefined) others.push({ heading, place });
    else places.set(name, place);
    seen.set(name ?? heading, heading);
  });
  for (const name of required)
    if (!places.has(name)) problems.push(`column ${name} is missing${separatorHint(head)}`);
  return { places, others, problems };
};

/** What stands in a column of a row; empty where the file has no such column. */
export const cellOf = (row: Row, { places }: Columns, name: string): string => {
  const place = places.get(name);
  return place === undefined ? '' : (row.cells[place] ?? '').trim();
};
