import type { ChangeStep } from '../../shared/domain/scoring/change.ts';
import type { Levels } from '../../shared/domain/scoring/scorecard.ts';
import type { Problem } from '../../shared/sheets/problem.ts';
import { type Row, tooLong } from '../../shared/sheets/rows.ts';
import type { Cell } from './score-cells.ts';
import { type Columns, cellOf } from './score-columns.ts';

/** One row to be scored, whatever kind of file it comes from. What the file does not tell is `undefined`, never 0. */
export type CountedRow = {
  /** Line of the file; `undefined` where the row was counted from many. */
  line: number | undefined;
  association: string;
  commitment: string;
  /** Rows are compared within one mode only; empty where nobody said. */
  mode: string;
  /** Answers at levels 1 to 5, at levels 4 and 5, at levels 1 and 2; fractions where somebody weighted them. */
  n: number | undefined;
  kept: number | undefined;
  failing: number | undefined;
  homes: number | undefined;
  levels?: Levels;
  /** Answers by week, in the order of time: only where the file tells when they came. */
  weeks?: readonly ChangeStep[];
  /** What was published of the row, per cent; `undefined` where nothing exact was. */
  published?: { score: number; low: number | undefined; high: number | undefined };
};

/** A file read whole: every row of it, or every problem of it, never some of each. */
export type ReadRows =
  | {
      kind: 'read';
      rows: readonly CountedRow[];
      /** What whoever asked should know, beside the figures. */
      notes: readonly string[];
    }
  | { kind: 'wrong'; problems: readonly Problem[] };

const longest = 60;

/** A cell's own text in front of what is wrong with it. */
const shown = (text: string): string => {
  const printable = text.replaceAll(/\p{Cc}/gu, '�');
  return text === ''
    ? ''
    : `'${printable.length > longest ? `${printable.slice(0, longest)}…` : printable}' `;
};

/** Collects what is wrong with one line, cell by cell. */
export const complaintsOf = (line: number, problems: Problem[]) => ({
  /** The cell's value; `undefined` after noting what is wrong with it. */
  read: <V>(column: string, text: string, cell: Cell<V>): V | undefined => {
    if ('value' in cell) return cell.value;
    problems.push({ line, column, message: `${shown(text)}${cell.wrong}` });
    return undefined;
  },
  say: (message: string, column?: string): void => {
    problems.push({ line, message, ...(column !== undefined && { column }) });
  },
});
export type Complaints = ReturnType<typeof complaintsOf>;

/** Reads one cell of a row by the name of its column: its value, or `undefined` after noting what is wrong with it. */
export const cellsIn =
  (row: Row, columns: Columns, { read }: Complaints) =>
  <V>(name: string, of: (text: string) => Cell<V>): V | undefined => {
    const text = cellOf(row, columns, name);
    return read(name, text, of(text));
  };

/** Answers cannot be more than homes; so much of a difference is only the rounding of weights. */
const rounding = 1e-9;
export const isMoreThanHomes = (n: number, homes: number): boolean => n > homes * (1 + rounding);

/** A row that stands in a line of the file. */
export type LinedRow = CountedRow & { line: number };

/** Notes the second of two lines about the same association, commitment and mode. */
const onlyOnce = () => {
  const first = new Map<string, number>();
  return ({ association, commitment, mode, line }: LinedRow, { say }: Complaints): void => {
    const key = JSON.stringify([association, commitment, mode]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    else
      say(
        `'${association}', '${commitment}'${mode === '' ? '' : ` and ${mode}`} stand in line ${earlier} already; wanted once`,
      );
  };
};

/** Columns that were in the file and not read, as a note; nothing where there are none. */
export const notRead = (headings: readonly string[]): string[] =>
  headings.length > 0 ? [`columns not read: ${headings.join(', ')}`] : [];

/** Columns that are missing or stand twice. */
export const wrongColumns = (head: Row, columns: Columns): ReadRows => ({
  kind: 'wrong',
  problems: columns.problems.map((message) => ({ line: head.line, message })),
});

/** Reads a file of which each line is a row to be scored. */
export const readEach = (
  head: Row,
  body: readonly Row[],
  columns: Columns,
  rowOf: (row: Row, complaints: Complaints) => LinedRow | undefined,
): ReadRows => {
  if (columns.problems.length > 0) return wrongColumns(head, columns);
  const problems: Problem[] = [];
  const rows: CountedRow[] = [];
  const once = onlyOnce();
  for (const line of body) {
    const complaints = complaintsOf(line.line, problems);
    const long = tooLong(line, head);
    const row = long === undefined ? rowOf(line, complaints) : undefined;
    if (long !== undefined) complaints.say(long);
    if (row) once(row, complaints);
    if (row) rows.push(row);
  }
  return problems.length > 0
    ? { kind: 'wrong', problems }
    : { kind: 'read', rows, notes: notRead(columns.others.map(({ heading }) => heading)) };
};
