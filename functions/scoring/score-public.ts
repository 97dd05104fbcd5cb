import type { CharterEdition } from '../../shared/domain/charter/charter.ts';
import type { Row } from '../../shared/sheets/rows.ts';
import { associationCell, type Cell, commitmentCell, countCell, homesCell, modeCell } from './score-cells.ts';
import { type Columns, cellOf, columnsOf } from './score-columns.ts';
import { type Complaints, type LinedRow, type ReadRows, readEach } from './score-rows.ts';

const required = ['association', 'commitment', 'mode', 'status', 'n', 'score', 'kept'];
const levels = ['level5', 'level4', 'level3', 'level2', 'level1'];
/** What stands in the public file besides, and is not needed to compute anything. */
const known = ['name', 'year', 'as_of', 'published_on', 'charter', 'rulebook'];
const columnNames = [...required, ...levels, 'homes', 'low', 'high', ...known];

/** Statuses of the public file: only an exact figure can be computed again. */
const exact = 'exact';
const statuses = [exact, 'under-5', 'over-95', 'too-few', 'not-asked'];

const statusCell = (text: string): Cell<string> =>
  statuses.includes(text)
    ? { value: text }
    : { wrong: `is no status of a public file; wanted one of: ${statuses.join(', ')}` };

/** A count that may be hidden. */
const hiddenOr = (text: string): Cell<number | undefined> =>
  text === '' ? { value: undefined } : countCell(text);

const exactFigures = (row: Row, columns: Columns, { read, say }: Complaints) => {
  const must = (name: string) =>
    read(name, cellOf(row, columns, name), countCell(cellOf(row, columns, name)));
  const may = (name: string) => read(name, cellOf(row, columns, name), hiddenOr(cellOf(row, columns, name)));
  const n = must('n');
  const kept = must('kept');
  const score = must('score');
  const [low, high] = [may('low'), may('high')];
  const [level2, level1] = [may('level2'), may('level1')];
  if (n === undefined || kept === undefined || score === undefined) return undefined;
  if (kept > n) say(`'${kept}' is more than n, ${n}; wanted homes at levels 4 and 5`, 'kept');
  const failing = level1 === undefined || level2 === undefined ? undefined : level1 + level2;
  if (failing !== undefined && failing > n - kept)
    say(`levels 1 and 2 are ${failing} where only ${n - kept} homes are not at levels 4 and 5`, 'level1');
  return { n, kept, failing, published: { score, low, high } };
};

const rowOf = (
  row: Row,
  columns: Columns,
  edition: CharterEdition | undefined,
  complaints: Complaints,
): LinedRow | undefined => {
  const at = (name: string): string => cellOf(row, columns, name);
  const { read } = complaints;
  const association = read('association', at('association'), associationCell(at('association'), edition));
  const commitment = read('commitment', at('commitment'), commitmentCell(at('commitment'), edition));
  const homes = read('homes', at('homes'), homesCell(at('homes')));
  const mode = read('mode', at('mode'), modeCell(at('mode')));
  const status = read('status', at('status'), statusCell(at('status')));
  const hidden = { n: undefined, kept: undefined, failing: undefined };
  const figures =
    status === exact
      ? exactFigures(row, columns, complaints)
      : { ...hidden, n: read('n', at('n'), hiddenOr(at('n'))) };
  if (association === undefined || commitment === undefined || mode === undefined || !figures)
    return undefined;
  return { line: row.line, association, commitment, mode, homes, ...figures };
};

/** Reads the file of the public pages: figures that may be hidden, and of the exact ones how many homes were at levels 4 and 5. */
export const readPublic = (
  head: Row,
  body: readonly Row[],
  edition: CharterEdition | undefined,
): ReadRows => {
  const columns = columnsOf(head.cells, columnNames, required);
  return readEach(head, body, columns, (row, complaints) => rowOf(row, columns, edition, complaints));
};
