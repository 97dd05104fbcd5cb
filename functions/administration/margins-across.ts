import type { AssociationId } from '../../shared/domain/association.ts';
import type { Combination } from '../../shared/domain/scoring/combination.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import { headings } from './margin-columns.ts';
import type { Against, MarginRow } from './margin-row.ts';

/** All rows of one association and dimension. */
type Group = {
  association: AssociationId;
  of: Combination;
  /** Of its first row. */
  line: number;
  homes: Map<string, number>;
  lines: Map<string, number>;
  /** Rows whose level stands in an earlier line already. */
  again: { level: string; line: number; first: number }[];
  /** Whether every row of it could be read. */
  sound: boolean;
};

const groupOf = (groups: Map<string, Group>, { association, of, line }: MarginRow): Group | undefined => {
  if (!association || !of) return undefined;
  const about = `${association} ${of.name}`;
  const group = groups.get(about) ?? {
    ...{ association, of, line },
    ...{ homes: new Map(), lines: new Map(), again: [], sound: true },
  };
  groups.set(about, group);
  return group;
};

/** Rows together by association and dimension, in the order of the file. */
export const groupsOf = (rows: readonly MarginRow[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const group = groupOf(groups, row);
    if (!group) continue;
    if (row.level === undefined || row.homes === undefined) group.sound = false;
    else {
      const first = group.lines.get(row.level);
      if (first !== undefined) group.again.push({ level: row.level, line: row.line, first });
      else {
        group.homes.set(row.level, row.homes);
        group.lines.set(row.level, row.line);
      }
    }
  }
  return [...groups.values()];
};

const doubled = ({ association, of, again }: Group): Problem[] =>
  again.map(({ level, line, first }) => ({
    line,
    column: headings.level,
    message: `'${level}' of ${of.name} of ${association} stands in line ${first} already; wanted once`,
  }));

/** A dimension by itself has all its levels, or a line was forgotten. Cells of several that are not there have no homes. */
const missing = ({ association, of, homes, line }: Group): Problem[] => {
  const absent = of.ids.length > 1 ? [] : of.levels.filter((level) => !homes.has(level));
  if (absent.length === 0) return [];
  const wanted = 'wanted every level, with 0 where no home stands at it';
  const message = `${of.name} of ${association} lacks ${absent.join(', ')}; ${wanted}`;
  return [{ line, column: headings.level, message }];
};

const sumOf = ({ homes }: Group): number => [...homes.values()].reduce((sum, each) => sum + each, 0);
const count = (homes: number): string => homes.toLocaleString('en-GB');

/** Margins of one association speak of the same homes: their sums and the register's homes are close together. */
const apart = (of: readonly Group[], register: Against['register'], within: number): Problem[] =>
  of.flatMap((each, place) => {
    const homes = register.get(each.association)?.homes ?? 0;
    const sum = sumOf(each);
    const tooFar = (other: number): boolean => Math.abs(sum - other) > within * homes;
    const says = `${each.of.name} of ${each.association} sums to ${count(sum)}`;
    const wanted = `wanted no more than ${100 * within}% apart`;
    const problem = (message: string): Problem[] => [{ line: each.line, column: headings.homes, message }];
    if (tooFar(homes)) return problem(`${says} and the register says ${count(homes)}; ${wanted}`);
    const other = of
      .slice(0, place)
      .find((earlier) => tooFar(sumOf(earlier)) && Math.abs(sumOf(earlier) - homes) <= within * homes);
    return other
      ? problem(`${says} and ${other.of.name} (line ${other.line}) to ${count(sumOf(other))}; ${wanted}`)
      : [];
  });

/**
 * What no row shows by itself: a level given twice, levels that are missing, sums that cannot be of the same homes. Where
 * a row of a dimension could not be read, nothing more is said of that dimension.
 * @param within share of the association's homes that sums may be apart
 */
export const problemsAcross = (
  rows: readonly MarginRow[],
  register: Against['register'],
  within: number,
): Problem[] => {
  const groups = groupsOf(rows);
  const whole = groups.filter((each) => each.sound);
  const byAssociation = Map.groupBy(
    whole.filter((each) => missing(each).length === 0),
    (each) => each.association,
  );
  return [
    ...groups.flatMap(doubled),
    ...whole.flatMap(missing),
    ...[...byAssociation.values()].flatMap((of) => apart(of, register, within)),
  ];
};
