/** The columns of the register's file, in the order a person expects them. */
export const columnNames = [
  'name',
  'registration',
  'registeredOn',
  'designation',
  'corporateForm',
  'homes',
  'homesAsOf',
  'adoption',
  'chairMailbox',
  'secretaryMailbox',
  'rehearsal',
] as const;
export type Column = (typeof columnNames)[number];

/** The heading we print for each column; the first five are those of the regulator's public list. */
export const headings: Readonly<Record<Column, string>> = {
  name: 'Organisation name',
  registration: 'Registration number',
  registeredOn: 'Registration date',
  designation: 'Designation',
  corporateForm: 'Corporate form',
  homes: 'Homes',
  homesAsOf: 'Homes as of',
  adoption: 'Adoption',
  chairMailbox: 'Board chair e-mail',
  secretaryMailbox: 'Secretary e-mail',
  rehearsal: 'Rehearsal',
};

/** Other headings that people type for the same column, in letters only. */
const alsoKnownAs: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'organisation', 'organizationname', 'providername', 'association', 'associationname'],
  registration: ['registrationcode', 'registrationno', 'registration', 'regnumber', 'providercode', 'code'],
  registeredOn: ['dateofregistration', 'registeredon', 'dateregistered'],
  designation: [],
  corporateForm: ['legalform', 'form'],
  homes: ['numberofhomes', 'homesowned', 'units'],
  homesAsOf: ['homesasat', 'homesdate', 'homesasofdate'],
  adoption: ['charteradoption', 'adopted'],
  chairMailbox: ['chairemail', 'boardchair', 'chairmailbox', 'chair', 'boardchairmailbox'],
  secretaryMailbox: ['boardsecretaryemail', 'companysecretaryemail', 'secretary', 'secretarymailbox'],
  rehearsal: [],
};

/** What a file may lack: no adoption, no mailbox and no rehearsal is what the regulator's own list has. */
const optional: readonly Column[] = ['adoption', 'chairMailbox', 'secretaryMailbox', 'rehearsal'];

/** Letters only, so that case, spaces, hyphens and the digits of footnotes do not matter. */
const lettersOf = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z]/g, '');

const columnOf = (heading: string): Column | undefined => {
  const letters = lettersOf(heading);
  return columnNames.find(
    (column) => lettersOf(headings[column]) === letters || alsoKnownAs[column].includes(letters),
  );
};

export type Layout = {
  /** Place of each column in a row, from 0. */
  places: ReadonlyMap<Column, number>;
  /** Headings that mean nothing here; their cells are not read. */
  ignored: readonly string[];
  /** Columns that are missing or stand twice, in words. */
  problems: readonly string[];
};

/** Finds the columns in the heading row, forgivingly: case, spaces, hyphens and footnote digits do not matter. */
export const layoutOf = (row: readonly string[]): Layout => {
  const places = new Map<Column, number>();
  const ignored: string[] = [];
  const problems: string[] = [];
  row.forEach((heading, place) => {
    const column = columnOf(heading);
    if (!column) {
      if (heading.trim() !== '') ignored.push(heading.trim());
    } else if (places.has(column)) {
      problems.push(
        `column ${headings[column]} stands twice ('${row[places.get(column) ?? 0]}', '${heading}')`,
      );
    } else places.set(column, place);
  });
  for (const column of columnNames) {
    if (!places.has(column) && !optional.includes(column))
      problems.push(`column ${headings[column]} is missing`);
  }
  return { places, ignored, problems };
};
