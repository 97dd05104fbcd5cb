import type { CharterEdition } from '../../shared/domain/charter/charter.ts';
import type { Row } from '../../shared/sheets/rows.ts';
import { associationCell, type Cell, commitmentCell, countCell, homesCell, modeCell } from './score-cells.ts';
import { type Columns, columnsOf } from './score-columns.ts';
import { type Complaints, cellsIn, type LinedRow, type ReadRows, readEach } from './score-rows.ts';

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

const exactFigures = (cell: ReturnType<typeof cellsIn>, { say }: Complaints) => {
  const n = cell('n', countCell);
  const kept = cell('kept', countCell);
  const score = cell('score', countCell);
  const [low, high] = [cell('low', hiddenOr), cell('high', hiddenOr)];
  const [level2, level1] = [cell('level2', hiddenOr), cell('level1', hiddenOr)];
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
  const cell = cellsIn(row, columns, complaints);
  const association = cell('association', (text) => associationCell(text, edition));
  const commitment = cell('commitment', (text) => commitmentCell(text, edition));
  const homes = cell('homes', homesCell);
  const mode = cell('mode', modeCell);
  const status = cell('status', statusCell);
  const hidden = { n: undefined, kept: undefined, failing: undefined };
  const figures = status === exact ? exactFigures(cell, complaints) : { ...hidden, n: cell('n', hiddenOr) };
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
