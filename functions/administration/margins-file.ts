import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import type { Margins } from '../../shared/domain/scoring/margins.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import { rowsOf } from '../../shared/sheets/rows.ts';
import { marginLayoutOf } from './margin-columns.ts';
import { type Against, type MarginRow, marginRowOf } from './margin-row.ts';
import { groupsOf, problemsAcross } from './margins-across.ts';

export type MarginsFile =
  | { kind: 'read'; margins: Margins[]; ignoredColumns: readonly string[] }
  | { kind: 'wrong'; problems: Problem[] };

const marginsIn = (rows: readonly MarginRow[]): Margins[] => {
  const all = new Map<string, Margins>();
  for (const { association, of, homes } of groupsOf(rows)) {
    const made = all.get(association) ?? { association, homes: {} };
    made.homes[of.name] = Object.fromEntries(homes);
    all.set(association, made);
  }
  return [...all.values()].sort((a, b) => (a.association < b.association ? -1 : 1));
};

/** Reads a file of margins whole: every margin of it, or every problem of it, never some of each. */
export const readMargins = (
  bytes: Uint8Array,
  register: Against['register'],
  { weighting }: Pick<Rulebook, 'weighting'>,
): MarginsFile => {
  const { rows, problem } = rowsOf(bytes);
  const [head, ...body] = rows;
  if (!head)
    return {
      kind: 'wrong',
      problems: [problem ?? { line: 1, message: 'holds no headings: the file is empty' }],
    };
  const layout = marginLayoutOf(head.cells);
  if (layout.problems.length > 0)
    return { kind: 'wrong', problems: layout.problems.map((message) => ({ line: head.line, message })) };
  const problems: Problem[] = [];
  const read: MarginRow[] = [];
  for (const row of body) {
    if (row.cells.slice(head.cells.length).some((each) => each.trim() !== '')) {
      const counts = `has ${row.cells.length} cells where the headings have ${head.cells.length}`;
      problems.push({ line: row.line, message: `${counts}; is a comma not inside quotation marks?` });
    } else read.push(marginRowOf(row, layout, { register, dimensions: weighting.dimensions }));
  }
  problems.push(...read.flatMap((each) => each.problems));
  problems.push(...problemsAcross(read, register, weighting.marginsWithin));
  if (problem) problems.push(problem);
  if (body.length === 0 && !problem)
    problems.push({ line: head.line, message: 'is the last line: no margin follows the headings' });
  return problems.length === 0
    ? { kind: 'read', margins: marginsIn(read), ignoredColumns: layout.ignored }
    : { kind: 'wrong', problems: problems.toSorted((one, other) => one.line - other.line) };
};
