import type { Association, AssociationId } from '../../shared/domain/association.ts';
import type { Dimension } from '../../shared/domain/rulebook/rulebook.ts';
import { type Combination, combinationOf, idsIn, nameOf } from '../../shared/domain/scoring/combination.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import type { Row } from '../../shared/sheets/rows.ts';
import { headings, type MarginColumn, type MarginLayout } from './margin-columns.ts';
import { homesAtLevelCell, registrationCell, shown, tidy } from './register-cells.ts';

/** What a row is checked against. */
export type Against = {
  register: ReadonlyMap<AssociationId, Association>;
  dimensions: readonly Dimension[];
};

/** One row of the file, as far as it could be read; whole where it has no problem. */
export type MarginRow = {
  line: number;
  association: AssociationId | undefined;
  of: Combination | undefined;
  level: string | undefined;
  homes: number | undefined;
  problems: Problem[];
};

/** "General needs" is general-needs. */
const hyphened = (text: string): string => text.trim().replaceAll(' ', '-');
const wordsOf = (text: string): string => tidy(text).toLowerCase();

/** The level in the rulebook's own words and order: "flat and general-needs" of property and tenure, say. */
const levelOf = (text: string, ids: readonly string[], of: Combination): string | undefined => {
  // "75 and over" is one level, and "general-needs and flat" are two: only a joint dimension is taken apart.
  const parts = ids.length === 1 ? [text] : idsIn(text);
  if (parts.length !== ids.length) return undefined;
  const level = nameOf(of.ids.map((id) => hyphened(parts[ids.indexOf(id)] ?? '')));
  return of.levels.includes(level) ? level : undefined;
};

const wantedLevels = ({ ids }: Combination, dimensions: readonly Dimension[]): string => {
  const [first, ...more] = dimensions.filter(({ id }) => ids.includes(id));
  if (more.length === 0) return `one of: ${first?.levels.join(', ')}`;
  return [first, ...more].map((each) => `one of ${each?.id} (${each?.levels.join(', ')})`).join(' and ');
};

/** Reads one row; what is wrong with it stands in its problems, each with its column and what would be right. */
export const marginRowOf = (row: Row, layout: MarginLayout, against: Against): MarginRow => {
  const problems: Problem[] = [];
  const textOf = (column: MarginColumn): string => row.cells[layout.places.get(column) ?? -1] ?? '';
  const complain = (column: MarginColumn, message: string): undefined => {
    problems.push({
      line: row.line,
      column: headings[column],
      message: `${shown(textOf(column))}${message}`,
    });
  };
  const orEmpty = (column: MarginColumn, message: string): string =>
    `${textOf(column).trim() === '' ? 'is empty' : 'is not known'}; wanted ${message}`;

  const code = registrationCell.safeParse(textOf('registration'));
  const association = code.success ? against.register.get(code.data)?.id : undefined;
  if (!code.success) complain('registration', code.error.issues[0]?.message ?? 'is not a registration code');
  else if (!association)
    complain('registration', 'is not in the register; wanted an association that was loaded before');

  const ids = idsIn(wordsOf(textOf('dimension'))).map(hyphened);
  const of = combinationOf(ids, against.dimensions);
  const known = against.dimensions.map(({ id }) => id);
  if (!of)
    complain(
      'dimension',
      orEmpty('dimension', `one of: ${known.join(', ')}, or several: ${nameOf(known.slice(0, 2))}`),
    );

  const level = of && levelOf(wordsOf(textOf('level')), ids, of);
  if (of && level === undefined) complain('level', orEmpty('level', wantedLevels(of, against.dimensions)));

  const homes = homesAtLevelCell.safeParse(textOf('homes'));
  if (!homes.success) complain('homes', homes.error.issues[0]?.message ?? 'is not a whole number');

  return { line: row.line, association, of, level, homes: homes.data, problems };
};
