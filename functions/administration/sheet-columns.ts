/** Columns that a sheet is asked for, in the order a person expects them. */
export type Wanted<C extends string> = {
  /** The heading we print for each column. */
  headings: Readonly<Record<C, string>>;
  /** Other headings that people type for the same column, in letters only. */
  alsoKnownAs: Readonly<Partial<Record<C, readonly string[]>>>;
  /** Columns that a sheet may lack. */
  optional?: readonly C[];
};

export type Layout<C extends string> = {
  /** Place of each column in a row, from 0. */
  places: ReadonlyMap<C, number>;
  /** Headings that mean nothing here; their cells are not read. */
  ignored: readonly string[];
  /** Columns that are missing or stand twice, in words. */
  problems: readonly string[];
};

/** Letters only, so that case, spaces, hyphens and the digits of footnotes do not matter. */
const lettersOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z]/g, '');

/** Finds the columns in a heading row, forgivingly: case, spaces, hyphens and footnote digits do not matter. */
export const layoutOf = <C extends string>(
  row: readonly string[],
  names: readonly C[],
  { headings, alsoKnownAs, optional = [] }: Wanted<C>,
): Layout<C> => {
  const places = new Map<C, number>();
  const ignored: string[] = [];
  const problems: string[] = [];
  row.forEach((heading, place) => {
    const letters = lettersOf(heading);
    const column = names.find(
      (each) => lettersOf(headings[each]) === letters || alsoKnownAs[each]?.includes(letters),
    );
    if (!column) {
      if (heading.trim() !== '') ignored.push(heading.trim());
    } else if (places.has(column)) {
      const first = row[places.get(column) ?? 0];
      problems.push(`column ${headings[column]} stands twice ('${first}', '${heading}')`);
    } else places.set(column, place);
  });
  for (const column of names)
    if (!places.has(column) && !optional.includes(column))
      problems.push(`column ${headings[column]} is missing`);
  return { places, ignored, problems };
};
