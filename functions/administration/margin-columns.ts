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

/** Other headings for the same column, in letters only. */
const alsoKnownAs: Readonly<Record<MarginColumn, readonly string[]>> = {
  registration: ['association', 'registrationcode', 'registration', 'code'],
  dimension: [],
  level: [],
  homes: ['numberofhomes'],
};

const lettersOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z]/g, '');

export type MarginLayout = {
  /** Place of each column in a row, from 0. */
  places: ReadonlyMap<MarginColumn, number>;
  ignored: readonly string[];
  /** Columns that are missing or stand twice, in words. */
  problems: readonly string[];
};

/** Finds the columns in the heading row; case, spaces and hyphens do not matter. */
export const marginLayoutOf = (row: readonly string[]): MarginLayout => {
  const places = new Map<MarginColumn, number>();
  const ignored: string[] = [];
  const problems: string[] = [];
  row.forEach((heading, place) => {
    const letters = lettersOf(heading);
    const column = columnNames.find(
      (each) => lettersOf(headings[each]) === letters || alsoKnownAs[each].includes(letters),
    );
    if (!column) {
      if (heading.trim() !== '') ignored.push(heading.trim());
    } else if (places.has(column)) {
      const first = row[places.get(column) ?? 0];
      problems.push(`column ${headings[column]} stands twice ('${first}', '${heading}')`);
    } else places.set(column, place);
  });
  for (const column of columnNames)
    if (!places.has(column)) problems.push(`column ${headings[column]} is missing`);
  return { places, ignored, problems };
};
