import type { Scored, ScoredRow } from './score-figures.ts';
import { wordsOf } from './score-words.ts';
import { answersWorking, evidenceWorking, flagWorking, scoreWorking } from './score-working.ts';
import { limitsWorking, sectorWorking } from './score-working-sector.ts';

export type Explained = { kind: 'explained'; text: string } | { kind: 'not-found'; message: string };

/** So many names are told to someone who looked for another. */
const mostNamed = 20;

const named = (all: readonly string[]): string => {
  const some = [...new Set(all)];
  const more = some.length - mostNamed;
  return `${some.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Rows of which the text is the one looked for; in other letters only where there is none in these. */
const having = (
  rows: readonly ScoredRow[],
  of: (row: ScoredRow) => string,
  wanted: string,
): readonly ScoredRow[] => {
  const same = rows.filter((row) => of(row) === wanted);
  return same.length > 0 ? same : rows.filter((row) => alike(of(row), wanted));
};

const modeName = (mode: string): string => (mode === '' ? 'mode not said' : mode);

const working = (row: ScoredRow, { rulebook, streams, asOf }: Scored): string[] => {
  const where = row.line === undefined ? 'counted from the answers of the file' : `line ${row.line}`;
  const dated = asOf === undefined ? '' : `, as of ${asOf}`;
  return [
    `${row.association} · ${row.commitment} · ${modeName(row.mode)}`,
    `${where}; rulebook ${rulebook.id}${dated}`,
    '',
    ...answersWorking(row),
    ...(row.figures
      ? [
          ...scoreWorking(row, row.figures, rulebook),
          ...sectorWorking(row.sector, rulebook),
          ...limitsWorking(row, row.figures, rulebook),
          ...evidenceWorking(row, row.figures, streams, rulebook),
          ...flagWorking(row),
        ]
      : []),
    'In words',
    `  ${wordsOf(row, rulebook)}`,
    '',
  ];
};

/**
 * The working of one score, line by line, with every number in full: one block for each mode in which it stands in the
 * file.
 * @param wantedMode of one mode only
 */
export const explainedOf = (
  scored: Scored,
  association: string,
  commitment: string,
  wantedMode: string | undefined,
): Explained => {
  const notFound = (what: string, all: readonly string[]): Explained => ({
    kind: 'not-found',
    message: `${what}; there: ${named(all)}`,
  });
  const own = having(scored.rows, (row) => row.association, association);
  if (own.length === 0)
    return notFound(
      `'${association}' is not in the file`,
      scored.rows.map((row) => row.association),
    );
  const about = having(own, (row) => row.commitment, commitment);
  if (about.length === 0)
    return notFound(
      `the file says nothing of '${commitment}' at ${association}`,
      own.map((row) => row.commitment),
    );
  const rows = wantedMode === undefined ? about : having(about, (row) => row.mode, wantedMode);
  return rows.length === 0
    ? notFound(
        `the file has no mode '${wantedMode}' of ${commitment} at ${association}`,
        about.map((row) => modeName(row.mode)),
      )
    : { kind: 'explained', text: rows.flatMap((row) => working(row, scored)).join('\n') };
};
