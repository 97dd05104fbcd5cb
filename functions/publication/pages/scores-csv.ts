import { stringify } from 'csv-stringify/sync';
import type {
  Publication,
  PublishedAssociation,
  PublishedFigure,
} from '../../../shared/domain/publication/publication.ts';
import { publishedMode } from '../../../shared/domain/publication/suppress.ts';
import { localDate, reportingYearOf } from '../../../shared/domain/time/calendar.ts';

/** Columns are only ever added, at the end: people's sheets and scripts read them. */
const columns = [
  ...['association', 'name', 'homes', 'commitment', 'year', 'mode', 'as_of', 'published_on', 'status'],
  ...['n', 'score', 'low', 'high', 'level5', 'level4', 'level3', 'level2', 'level1', 'charter', 'rulebook'],
  'kept',
] as const;

/** What is left out stays empty. */
type Line = Partial<Record<(typeof columns)[number], string | number | null | undefined>>;

/** How many homes are at levels 4 and 5, so that `100 × kept ÷ n` is the score, also where levels are hidden. */
const keptOf = (figure: Extract<PublishedFigure, { kind: 'shown' }>): number | undefined =>
  figure.shownAs === 'exact' ? Math.round((figure.score * figure.n) / 100) : undefined;

/** Status: `exact`, `under-5`, `over-95`, `too-few` or `not-asked`; figures are empty where nothing may be shown. */
const figureOf = (figure: PublishedFigure): Line => {
  if (figure.kind === 'hidden') return { status: figure.why };
  const { n, score, low, high, shownAs, asOf } = figure;
  const [level1, level2, level3, level4, level5] = figure.levels ?? [];
  const dated = { as_of: asOf, year: reportingYearOf(localDate.parse(asOf)) };
  const levels = { level5, level4, level3, level2, level1 };
  return { status: shownAs, ...dated, n, score, low, high, ...levels, kept: keptOf(figure) };
};

/**
 * Everything that is published, one line an association and commitment. UTF-8 with a mark for spreadsheets; a cell that
 * would be a formula is quoted as text. `year` is that of the figure, by its first calendar year.
 */
export const scoresCsv = (
  publication: Publication | undefined,
  rows: readonly PublishedAssociation[],
): string => {
  const lines = rows.flatMap(({ association, name, homes, figures }) =>
    Object.entries(figures).map(([commitment, figure]): Line => {
      const about = { association, name, homes, commitment, mode: publishedMode, year: publication?.year };
      const editions = { charter: publication?.charter, rulebook: publication?.rulebook };
      return { ...about, published_on: publication?.publishedOn, ...editions, ...figureOf(figure) };
    }),
  );
  return stringify(lines, { header: true, columns: [...columns], bom: true, escape_formulas: true });
};
