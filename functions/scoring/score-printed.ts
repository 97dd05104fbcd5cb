import { eValueOf } from '../../shared/domain/scoring/e-value.ts';
import { sheetOf } from '../../shared/sheets/written.ts';
import type { Scored, ScoredRow, SectorRows } from './score-figures.ts';

const sectorFigures = ({ baseline }: SectorRows) => ({
  p0: baseline?.expected ?? null,
  phi: baseline?.phi ?? null,
  tau2: baseline?.tauSquared ?? null,
});

/** One row as it is told: what is not known is null. Names and their order are what people's scripts read. */
export const printedRow = ({ figures, ...row }: ScoredRow) => ({
  association: row.association,
  commitment: row.commitment,
  n: row.n ?? null,
  score: figures?.score ?? null,
  low: figures?.low ?? null,
  high: figures?.high ?? null,
  margin: row.margin ?? null,
  required: row.required ?? null,
  funnel_plain: figures?.funnel?.plain ?? null,
  funnel_adjusted: figures?.funnel?.class ?? null,
  z_adjusted: figures?.funnel?.zAdjusted ?? null,
  ln_e_value: figures?.lnEValue ?? null,
  e_value: figures?.lnEValue === undefined ? null : eValueOf(figures.lnEValue),
  flag: row.flag,
  mode: row.mode,
  ...sectorFigures(row.sector),
});

const columns = [
  ...['association', 'commitment', 'n', 'score', 'low', 'high', 'margin', 'required'],
  ...['funnel_plain', 'funnel_adjusted', 'z_adjusted', 'ln_e_value', 'e_value', 'flag'],
  ...['mode', 'p0', 'phi', 'tau2'],
];

/** Every row and, by commitment and mode, its sector: in full precision, as JSON. */
export const scoresAsJson = ({ rulebook, asOf, streams, rows, sectors }: Scored): string => {
  const commitments = sectors.map((sector) => ({
    commitment: sector.commitment,
    mode: sector.mode,
    associations: sector.units.length,
    ...sectorFigures(sector),
  }));
  const all = {
    rulebook: rulebook.id,
    as_of: asOf ?? null,
    streams,
    rows: rows.map(printedRow),
    commitments,
  };
  return `${JSON.stringify(all, undefined, 2)}\n`;
};

/** Every row in full precision, with its sector's figures, as a sheet. */
export const scoresAsCsv = ({ rows }: Scored): string => sheetOf(columns, rows.map(printedRow));
