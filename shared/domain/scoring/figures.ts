import type { Rulebook } from '../rulebook/rulebook.ts';
import { lnEValue } from './e-value.ts';
import { type Baseline, type FunnelClass, type FunnelLines, linesAt, plainClass } from './funnel.ts';
import { wilson } from './wilson.ts';

/** Homes of one association, commitment and mode; fractions where somebody weighted them. */
export type Counts = {
  /** At levels 1 to 5. "Does not apply" is in no denominator. */
  n: number;
  /** At levels 4 and 5. */
  kept: number;
  /** At levels 1 and 2; not known where only the score was published. */
  failing?: number;
};

/** All that the formulas say of one row, in full precision. */
export type Figures = {
  n: number;
  /** Per cent. */
  score: number;
  /** The 95 % Wilson interval, per cent. */
  low: number;
  high: number;
  /** Against the sector; lines as proportions. */
  funnel: (FunnelLines & { plain: FunnelClass }) | undefined;
  lnEValue: number | undefined;
};

/**
 * The figures of one row: what the nightly run stores (rounded to 12 digits, from the floor of the rulebook on) and what
 * `npm run score` prints, by the same formulas.
 * @param sector what the row is measured against, if anything
 * @param bar the failing share above which the stream fails, a proportion
 * @returns `undefined` where nobody answered: no result, never 0 %
 */
export const figuresOf = (
  { n, kept, failing }: Counts,
  sector: Baseline | undefined,
  bar: number,
  { scoring }: Pick<Rulebook, 'scoring'>,
): Figures | undefined => {
  if (n === 0) return undefined;
  const { low, high } = wilson(kept, n, scoring.intervalZ);
  const { funnelZ95, funnelZ998 } = scoring;
  const unit = { x: kept, n };
  return {
    n,
    score: (100 * kept) / n,
    low: 100 * low,
    high: 100 * high,
    funnel: sector && {
      ...linesAt(unit, sector, funnelZ95, funnelZ998),
      plain: plainClass(unit, sector.expected, funnelZ95, funnelZ998),
    },
    lnEValue: failing === undefined ? undefined : lnEValue(failing, n, bar),
  };
};
