import { varianceBetween, winsorised } from './dispersion.ts';

/** How many of how many; both may be fractions where counts are weighted. */
export type Share = { x: number; n: number };

/** What the whole sector says of one commitment and mode: its share, and how much units differ beyond chance. */
export type Baseline = { expected: number; phi: number; tauSquared: number };

export type FunnelClass = 'low-99.8' | 'low-95' | 'within' | 'high-95' | 'high-99.8';
export type FunnelLines = {
  low998: number;
  low95: number;
  high95: number;
  high998: number;
  zAdjusted: number;
  class: FunnelClass;
};

/** Variance-stabilising scale of a proportion; its standard error is 1/(2·√n) whatever the proportion. */
export const angleOf = (proportion: number): number => Math.asin(Math.sqrt(proportion));
/** Standard error of that angle among so many. */
export const errorAt = (n: number): number => 1 / (2 * Math.sqrt(n));
const shareOf = (angle: number): number => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;

/**
 * Measures the sector: the pooled share, and the variance between associations that chance does not explain.
 * Source: Spiegelhalter 2005 ("Handling over-dispersion of performance indicators"), additive random effects on the
 * arcsine scale, z-scores winsorised, as FunnelPlotR computes it (its method "SHMI"/"CQC").
 * @param units of one commitment and one mode, each with n above 0; at least two
 * @param winsorisedShare share of z-scores drawn in at each end
 */
export const baselineOf = (units: readonly Share[], winsorisedShare: number): Baseline => {
  const expected =
    units.reduce((total, each) => total + each.x, 0) / units.reduce((total, each) => total + each.n, 0);
  const centre = angleOf(expected);
  const scores = units.map(({ x, n }) => (angleOf(x / n) - centre) / errorAt(n));
  const squares = winsorised(scores, winsorisedShare).map((z) => z * z);
  const q = squares.reduce((total, each) => total + each, 0);
  const precisions = units.map(({ n }) => 1 / errorAt(n) ** 2);
  return { expected, phi: q / units.length, tauSquared: varianceBetween(q, precisions) };
};

const classOf = (z: number, z95: number, z998: number): FunnelClass => {
  if (z < -z998) return 'low-99.8';
  if (z < -z95) return 'low-95';
  if (z > z998) return 'high-99.8';
  if (z > z95) return 'high-95';
  return 'within';
};

/**
 * The funnel's lines at this n, and on which side of them the unit lies. All as proportions.
 * @param z95 and `z998`: standard normal quantiles of the two pairs of lines
 */
export const linesAt = (unit: Share, baseline: Baseline, z95: number, z998: number): FunnelLines => {
  const centre = angleOf(baseline.expected);
  const spread = Math.sqrt(errorAt(unit.n) ** 2 + baseline.tauSquared);
  const zAdjusted = (angleOf(unit.x / unit.n) - centre) / spread;
  return {
    low998: shareOf(centre - z998 * spread),
    low95: shareOf(centre - z95 * spread),
    high95: shareOf(centre + z95 * spread),
    high998: shareOf(centre + z998 * spread),
    zAdjusted,
    class: classOf(zAdjusted, z95, z998),
  };
};

/**
 * On which side of the plain lines the unit lies, that is without the differences between associations: p0 ±
 * z·√(p0(1−p0)/n), which is where a Wilson bound touches p0, as English public health draws its funnels
 * (PHEindicatormethods). With many answers it puts nearly everybody outside; it is told beside the adjusted class, and
 * nothing hangs on it.
 */
export const plainClass = (unit: Share, expected: number, z95: number, z998: number): FunnelClass => {
  const error = Math.sqrt((expected * (1 - expected)) / unit.n);
  const distance = unit.x / unit.n - expected;
  return error === 0 ? 'within' : classOf(distance / error, z95, z998);
};
