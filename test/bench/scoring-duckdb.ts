import {
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBMaterializedResult,
  USMALLINT,
  UTINYINT,
} from '@duckdb/node-api';
import { associations, type Data, strata } from './scoring-data.ts';

const places = [1, 2, 3, 4, 5];
const chunkRows = 2048;
/** Two counts in one double: n below, k above; exact up to 67 million rows of one cell. */
const above = 2 ** 26;

/**
 * The same counts in the ways that DuckDB could do them; the quickest on the data at hand is compared with. The last two
 * do in DuckDB what our own counting does: several counts in one number, looked up by the packed answers.
 */
const selected: Record<string, string> = {
  'count with a filter': places
    .map((c) => `count(*) FILTER (a${c} > 0) n${c}, count(*) FILTER (a${c} > 3) k${c}`)
    .join(', '),
  count_if: places.map((c) => `count_if(a${c} > 0) n${c}, count_if(a${c} > 3) k${c}`).join(', '),
  'sum of whole numbers': places
    .map((c) => `sum((a${c} > 0)::INTEGER) n${c}, sum((a${c} > 3)::INTEGER) k${c}`)
    .join(', '),
  'sum of two counts in a double': places
    .map((c) => `sum((a${c} > 0)::DOUBLE + (a${c} > 3)::DOUBLE * ${above}) s${c}`)
    .join(', '),
  'joined to a table of packed answers': places.map((c) => `sum(x${c}) s${c}`).join(', '),
};

export const forms = Object.keys(selected);
export type Order = 'arrival' | 'sorted';

const queryOf = (form: string, order: Order): string => {
  const from = form.startsWith('joined') ? `${order} JOIN words USING (packed)` : order;
  return `SELECT unit, stratum, ${selected[form]} FROM ${from} GROUP BY unit, stratum`;
};

const columns = [
  'unit USMALLINT',
  'stratum UTINYINT',
  ...places.map((c) => `a${c} UTINYINT`),
  'packed USMALLINT',
];
const types = [USMALLINT, UTINYINT, ...places.map(() => UTINYINT), USMALLINT];

/** Result rows as `pairsByCell` gives them: ten counts a cell. */
const readCounts = async (result: DuckDBMaterializedResult): Promise<Int32Array> => {
  const [unit = [], stratum = [], ...sums] = (await result.getColumns()).map((column) => column.map(Number));
  const counts = new Int32Array(associations * strata * 10);
  unit.forEach((each, row) => {
    const at = (each * strata + (stratum[row] ?? 0)) * 10;
    places.forEach((_, place) => {
      const both = sums[place]?.[row] ?? 0;
      const k = Math.floor(both / above);
      counts[at + place] = sums.length === 5 ? both - k * above : (sums[2 * place]?.[row] ?? 0);
      counts[at + 5 + place] = sums.length === 5 ? k : (sums[2 * place + 1]?.[row] ?? 0);
    });
  });
  return counts;
};

/** DuckDB in this process, on one thread, with the data in its memory in both orders. Loading is not timed. */
export const duckdbWith = async (data: Data) => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE arrival (${columns.join(', ')})`);
  const appender = await connection.createAppender('arrival');
  for (let from = 0; from < data.rows; from += chunkRows) {
    const rows = Math.min(chunkRows, data.rows - from);
    const chunk = DuckDBDataChunk.create(types, rows);
    const vectors = types.map((_, column) => chunk.getColumnVector(column));
    const [unit, stratum, ...others] = vectors;
    for (let row = 0; row < rows; row += 1) {
      const word = data.answers[from + row] ?? 0;
      unit?.setItem(row, data.unit[from + row] ?? 0);
      stratum?.setItem(row, data.part[from + row] ?? 0);
      places.forEach((_, place) => {
        others[place]?.setItem(row, (word >> (3 * place)) & 7);
      });
      others[5]?.setItem(row, word);
    }
    for (const vector of vectors) vector.flush();
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run('CREATE TABLE sorted AS SELECT * FROM arrival ORDER BY unit');
  const bits = places.map((_, place) => `(packed >> ${3 * place}) & 7`);
  const words = bits.map(
    (v, place) => `(((${v}) > 0)::DOUBLE + ((${v}) > 3)::DOUBLE * ${above}) x${place + 1}`,
  );
  await connection.run(
    `CREATE TABLE words AS SELECT packed, ${words.join(', ')} FROM (SELECT i::USMALLINT packed FROM range(32768) t(i))`,
  );
  const [[version = ''] = []] = await (await connection.run('SELECT version()')).getRows();
  return {
    version: String(version),
    count: (form: string, order: Order) => connection.run(queryOf(form, order)),
    readCounts,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};
