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
import { type Complaints, isMoreThanHomes, type LinedRow, type ReadRows, readEach } from './score-rows.ts';

const required = ['association', 'commitment', 'level5', 'level4', 'level3', 'level2', 'level1'];
const countsColumns = [...required, 'does_not_apply', 'homes', 'mode'];

const levelsIn = (row: Row, columns: Columns, { read }: Complaints) => {
  const level = (name: string): number | undefined => {
    const text = cellOf(row, columns, name);
    return read(name, text, countCell(text));
  };
  const level5 = level('level5');
  const level4 = level('level4');
  const level3 = level('level3');
  const level2 = level('level2');
  const level1 = level('level1');
  const text = cellOf(row, columns, 'does_not_apply');
  const doesNotApply = read('does_not_apply', text, countOrNoneCell(text));
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
  const at = (name: string): string => cellOf(row, columns, name);
  const { read, say } = complaints;
  const association = read('association', at('association'), associationCell(at('association'), edition));
  const commitment = read('commitment', at('commitment'), commitmentCell(at('commitment'), edition));
  const levels = levelsIn(row, columns, complaints);
  const homes = read('homes', at('homes'), homesCell(at('homes')));
  const mode = read('mode', at('mode'), modeCell(at('mode')));
  if (association === undefined || commitment === undefined || mode === undefined || !levels)
    return undefined;
  const n = answeredIn(levels);
  if (homes !== undefined && isMoreThanHomes(n, homes))
    say(`'${at('homes')}' is fewer than the ${n} answers at levels 1 to 5; wanted all homes`, 'homes');
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
