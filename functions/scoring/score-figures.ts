import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import { achievedMargin, requiredSample } from '../../shared/domain/scoring/accuracy.ts';
import { type Figures, figuresOf } from '../../shared/domain/scoring/figures.ts';
import { type Baseline, baselineOf, type Share } from '../../shared/domain/scoring/funnel.ts';
import { failingBarOf } from '../../shared/domain/scoring/score.ts';
import { openMode } from './score-cells.ts';
import { type FlagFacts, type FlagKind, flagFactsOf, flagOf } from './score-flag.ts';
import { type CountedRow, isMoreThanHomes } from './score-rows.ts';

/** Everything of one commitment and mode that stands in the file: what its rows are measured against. */
export type SectorRows = {
  commitment: string;
  mode: string;
  rows: readonly CountedRow[];
  /** Of the rows in which anybody answered, in an order of their own, so that the file's order changes no digit. */
  units: readonly Share[];
  /** `undefined` where nobody answered. */
  baseline: Baseline | undefined;
};

/** One row with all its figures; they are `undefined` where nobody answered or nothing was published. */
export type ScoredRow = CountedRow & {
  sector: SectorRows;
  figures: Figures | undefined;
  /** Per cent, and answers; by the regulator's formulas, where the homes are known. */
  margin: number | undefined;
  required: number | undefined;
  facts: FlagFacts;
  flag: FlagKind;
};

export type Scored = {
  rulebook: Rulebook;
  asOf: string | undefined;
  /** How many sequential tests stand in the file: associations × commitments × modes. */
  streams: number;
  rows: readonly ScoredRow[];
  sectors: readonly SectorRows[];
};

const unitsOf = (rows: readonly CountedRow[]): Share[] =>
  rows
    .flatMap(({ n, kept }) => (n !== undefined && n > 0 && kept !== undefined ? [{ x: kept, n }] : []))
    .sort((a, b) => a.n - b.n || a.x - b.x);

const sectorKey = ({ commitment, mode }: CountedRow): string => JSON.stringify([commitment, mode]);

const sectorsOf = (rows: readonly CountedRow[], { scoring }: Rulebook): Map<string, SectorRows> => {
  const sectors = Map.groupBy(rows, (row) => sectorKey(row));
  return new Map(
    [...sectors].flatMap(([key, own]): [string, SectorRows][] => {
      const [first] = own;
      if (!first) return [];
      const units = unitsOf(own);
      const baseline = units.length > 0 ? baselineOf(units, scoring.winsorised) : undefined;
      return [[key, { commitment: first.commitment, mode: first.mode, rows: own, units, baseline }]];
    }),
  );
};

/** Open answers are not tested, so they are no streams. */
const streamsIn = (rows: readonly CountedRow[]): number => {
  const own = rows.filter(({ mode }) => mode !== openMode);
  const many = (of: (row: CountedRow) => string): number => new Set(own.map(of)).size;
  return many((row) => row.association) * many((row) => row.commitment) * many((row) => row.mode);
};

/** The margin of so many answers; the formula has none for a single home, and nothing to say of more answers than homes. */
const marginOf = (homes: number | undefined, n: number): number | undefined => {
  if (homes === undefined || isMoreThanHomes(n, homes)) return undefined;
  if (homes === 1) return n < 1 ? undefined : 0;
  return achievedMargin(homes, Math.min(n, homes));
};

const rowFigures = ({ n, kept, failing, commitment }: CountedRow, sector: SectorRows, rulebook: Rulebook) =>
  n === undefined || kept === undefined
    ? undefined
    : figuresOf(
        { n, kept, ...(failing !== undefined && { failing }) },
        sector.baseline,
        failingBarOf(commitment, rulebook),
        rulebook,
      );

/**
 * The figures of every row of a file, in full precision and in the order of the file, by the formulas of the nightly
 * run. Rows are compared with the rows of the same commitment and mode; every row in which anybody answered measures
 * that sector, for whoever has the counts may compute.
 */
export const scoreRows = (
  rows: readonly CountedRow[],
  rulebook: Rulebook,
  asOf: string | undefined,
): Scored => {
  const sectors = sectorsOf(rows, rulebook);
  const streams = streamsIn(rows);
  const figured = rows.flatMap((row) => {
    const sector = sectors.get(sectorKey(row));
    return sector ? [{ row, sector, figures: rowFigures(row, sector, rulebook) }] : [];
  });
  const facts = flagFactsOf(
    figured.map((each) => ({ ...each, peers: each.sector.rows })),
    streams,
    rulebook,
  );
  const scored = figured.flatMap(({ row, sector, figures }, index): ScoredRow[] => {
    const own = facts[index];
    if (!own) return [];
    const { homes } = row;
    const margin = figures && marginOf(homes, figures.n);
    const required = homes === undefined || !figures ? undefined : requiredSample(homes);
    return [{ ...row, sector, figures, margin, required, facts: own, flag: flagOf(own) }];
  });
  return { rulebook, asOf, streams, sectors: [...sectors.values()], rows: scored };
};
