import type { Association } from '../../shared/domain/association.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import type { Row } from '../../shared/sheets/rows.ts';
import { associationOf, cellsOf, schemasOf } from './association-row.ts';
import { registrationCell } from './register-cells.ts';
import { headings, type RegisterLayout, registerLayoutOf } from './register-columns.ts';
import { byLine, sheetIn } from './sheet-file.ts';

export type AssociationsFile =
  | { kind: 'read'; associations: Association[]; ignoredColumns: readonly string[] }
  | { kind: 'wrong'; problems: Problem[] };

/** Rows whose registration number stands in an earlier line already, told with both lines. */
const doubled = (rows: readonly Row[], layout: RegisterLayout): Problem[] => {
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
  const sheet = sheetIn(bytes, registerLayoutOf, 'association');
  if (sheet.kind === 'wrong') return sheet;
  const { layout, body, rows } = sheet;
  const schemas = schemasOf(today);
  const associations: Association[] = [];
  const problems = [...doubled(body, layout), ...sheet.problems];
  for (const row of rows) {
    const one = associationOf(row, cellsOf(row, layout), schemas);
    if (Array.isArray(one)) problems.push(...one);
    else associations.push(one);
  }
  return problems.length === 0
    ? { kind: 'read', associations, ignoredColumns: layout.ignored }
    : { kind: 'wrong', problems: byLine(problems) };
};
