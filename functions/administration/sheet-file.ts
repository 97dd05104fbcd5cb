import type { Problem } from '../../shared/sheets/problem.ts';
import { type Row, rowsOf, tooLong } from '../../shared/sheets/rows.ts';
import type { Layout } from './sheet-columns.ts';

/** A sheet taken apart, and what is wrong with it so far. */
export type Sheet<L> = {
  kind: 'read';
  layout: L;
  /** Every row below the headings. */
  body: readonly Row[];
  /** Those of them that have no more cells than headings: they can be read. */
  rows: readonly Row[];
  problems: Problem[];
};
type Wrong = { kind: 'wrong'; problems: Problem[] };

/**
 * Takes a sheet apart, or tells what stands in the way of reading any row of it.
 * @param layoutOf finds the columns in the heading row
 * @param what a row is, for who sends headings alone: "association"
 */
export const sheetIn = <L extends Layout<string>>(
  bytes: Uint8Array,
  layoutOf: (head: readonly string[]) => L,
  what: string,
): Sheet<L> | Wrong => {
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
  const problems: Problem[] = [];
  const whole = body.filter((row) => {
    const message = tooLong(row, head);
    if (message !== undefined) problems.push({ line: row.line, message });
    return message === undefined;
  });
  if (problem) problems.push(problem);
  if (body.length === 0 && !problem)
    problems.push({ line: head.line, message: `is the last line: no ${what} follows the headings` });
  return { kind: 'read', layout, body, rows: whole, problems };
};

/** Problems in the order of their lines: what the officer reads. */
export const byLine = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((one, other) => one.line - other.line);
