import type { Association } from '../../shared/domain/association.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import { type Row, rowsOf } from '../../shared/sheets/rows.ts';
import { associationOf, cellsOf, schemasOf } from './association-row.ts';
import { registrationCell } from './register-cells.ts';
import { headings, type Layout, layoutOf } from './register-columns.ts';

export type AssociationsFile =
  | { kind: 'read'; associations: Association[]; ignoredColumns: readonly string[] }
  | { kind: 'wrong'; problems: Problem[] };

/** Rows whose registration number stands in an earlier line already, told with both lines. */
const doubled = (rows: readonly Row[], layout: Layout): Problem[] => {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const code = registrationCell.safeParse(cellsOf(row, layout).registration).data;
    if (code === undefined) return [];
    const earlier = first.get(code);
    if (earlier === undefined) {
      first.set(code, row.line);
      return [];
    }
    return [
      {
        line: row.line,
        column: headings.registration,
        message: `'${code}' stands in line ${earlier} already; wanted once`,
      },
    ];
  });
};

/**
 * Reads the register's file whole: every association of it, or every problem of it, never some of each.
 * @param today the day in England, ISO: no date of the file may lie after it.
 */
export const readAssociations = (bytes: Uint8Array, today: string): AssociationsFile => {
  const { rows, problem } = rowsOf(bytes);
  const [head, ...body] = rows;
  if (!head)
    return {
      kind: 'wrong',
      problems: [problem ?? { line: 1, message: 'holds no headings: the file is empty' }],
    };
  const layout = layoutOf(head.cells);
  if (layout.problems.length > 0)
    return { kind: 'wrong', problems: layout.problems.map((message) => ({ line: head.line, message })) };
  const schemas = schemasOf(today);
  const associations: Association[] = [];
  const problems: Problem[] = doubled(body, layout);
  for (const row of body) {
    if (row.cells.slice(head.cells.length).some((each) => each.trim() !== '')) {
      const counts = `has ${row.cells.length} cells where the headings have ${head.cells.length}`;
      problems.push({ line: row.line, message: `${counts}; is a comma not inside quotation marks?` });
      continue;
    }
    const one = associationOf(row, cellsOf(row, layout), schemas);
    if (Array.isArray(one)) problems.push(...one);
    else associations.push(one);
  }
  if (problem) problems.push(problem);
  if (body.length === 0 && !problem)
    problems.push({ line: head.line, message: 'is the last line: no association follows the headings' });
  return problems.length === 0
    ? { kind: 'read', associations, ignoredColumns: layout.ignored }
    : { kind: 'wrong', problems: problems.toSorted((one, other) => one.line - other.line) };
};
