import { stringify } from 'csv-stringify/sync';
import type {
  Publication,
  PublishedAssociation,
  PublishedFigure,
} from '../../../shared/domain/publication/publication.ts';
import { publishedMode } from '../../../shared/domain/publication/suppress.ts';

/** Columns are only ever added, at the end: people's sheets and scripts read them. */
const columns = [
  ...['association', 'name', 'homes', 'commitment', 'year', 'mode', 'as_of', 'published_on', 'status'],
  ...['n', 'score', 'low', 'high', 'level5', 'level4', 'level3', 'level2', 'level1', 'charter', 'rulebook'],
] as const;

const levels = (figure: Extract<PublishedFigure, { kind: 'shown' }>): (number | string)[] =>
  [5, 4, 3, 2, 1].map((level) => figure.levels?.[level - 1] ?? '');

/** Status: `exact`, `under-5`, `over-95`, `too-few` or `not-asked`; figures are empty where nothing may be shown. */
const values = (figure: PublishedFigure): { asOf: string; rest: (number | string)[] } =>
  figure.kind === 'shown'
    ? {
        asOf: figure.asOf,
        rest: [figure.shownAs, figure.n, figure.score, figure.low, figure.high, ...levels(figure)],
      }
    : { asOf: '', rest: [figure.why, '', '', '', '', '', '', '', '', ''] };

/**
 * Everything that is published, one line an association and commitment. UTF-8 with a mark for spreadsheets; a cell that
 * would be a formula is quoted as text.
 */
export const scoresCsv = (
  publication: Publication | undefined,
  rows: readonly PublishedAssociation[],
): string => {
  const lines = rows.flatMap((row) =>
    Object.entries(row.figures).map(([commitment, figure]) => {
      const { asOf, rest } = values(figure);
      const head = [row.association, row.name, row.homes, commitment, publication?.year ?? '', publishedMode];
      const [status, ...figures] = rest;
      const dated = [asOf, publication?.publishedOn ?? '', status ?? ''];
      return [...head, ...dated, ...figures, publication?.charter ?? '', publication?.rulebook ?? ''];
    }),
  );
  return stringify([[...columns], ...lines], { bom: true, escape_formulas: true });
};
