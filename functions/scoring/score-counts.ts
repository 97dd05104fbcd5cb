import type { CharterEdition } from '../../shared/domain/charter/charter.ts';
import { answeredIn, failingIn, keptIn } from '../../shared/domain/scoring/score.ts';
import type { Row } from '../../shared/sheets/rows.ts';
import {
  associationCell,
  commitmentCell,
  countCell,
  countOrNoneCell,
  homesCell,
  modeCell,
} from './score-cells.ts';
import { type Columns, cellOf, columnsOf } from './score-columns.ts';
import {
  type Complaints,
  cellsIn,
  isMoreThanHomes,
  type LinedRow,
  type ReadRows,
  readEach,
} from './score-rows.ts';

const required = ['association', 'commitment', 'level5', 'level4', 'level3', 'level2', 'level1'];
const countsColumns = [...required, 'does_not_apply', 'homes', 'mode'];

const levelsIn = (cell: ReturnType<typeof cellsIn>) => {
  const level5 = cell('level5', countCell);
  const level4 = cell('level4', countCell);
  const level3 = cell('level3', countCell);
  const level2 = cell('level2', countCell);
  const level1 = cell('level1', countCell);
  const doesNotApply = cell('does_not_apply', countOrNoneCell);
  return level5 === undefined ||
    level4 === undefined ||
    level3 === undefined ||
    level2 === undefined ||
    level1 === undefined ||
    doesNotApply === undefined
    ? undefined
    : { level1, level2, level3, level4, level5, doesNotApply };
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
  const levels = levelsIn(cell);
  const homes = cell('homes', homesCell);
  const mode = cell('mode', modeCell);
  if (association === undefined || commitment === undefined || mode === undefined || !levels)
    return undefined;
  const n = answeredIn(levels);
  if (homes !== undefined && isMoreThanHomes(n, homes))
    complaints.say(
      `'${cellOf(row, columns, 'homes')}' is fewer than the ${n} answers at levels 1 to 5; wanted all homes`,
      'homes',
    );
  const counts = { n, kept: keptIn(levels), failing: failingIn(levels) };
  return { line: row.line, association, commitment, mode, ...counts, homes, levels };
};

/**
 * Reads a file of counts: one row an association, commitment and mode.
 * @param edition whose commitments alone are right; `undefined` where they are taken as they come
 */
export const readCounts = (
  head: Row,
  body: readonly Row[],
  edition: CharterEdition | undefined,
): ReadRows => {
  const columns = columnsOf(head.cells, countsColumns, required);
  return readEach(head, body, columns, (row, complaints) => rowOf(row, columns, edition, complaints));
};
