import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import { quantile, winsorised } from '../../shared/domain/scoring/dispersion.ts';
import type { Figures } from '../../shared/domain/scoring/figures.ts';
import { angleOf, errorAt } from '../../shared/domain/scoring/funnel.ts';
import type { ScoredRow, SectorRows } from './score-figures.ts';
import { step } from './score-working.ts';

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** What the sector is measured by: its share, and how much associations differ beyond chance. */
export const sectorWorking = (
  { units, baseline, commitment }: SectorRows,
  { scoring }: Rulebook,
): string[] => {
  if (!baseline) return [];
  const { expected, phi, tauSquared } = baseline;
  const centre = angleOf(expected);
  const scores = units.map(({ x, n }) => (angleOf(x / n) - centre) / errorAt(n));
  const sorted = scores.toSorted((a, b) => a - b);
  const share = scoring.winsorised;
  const q = sum(winsorised(scores, share).map((z) => z * z));
  const weights = units.map(({ n }) => 4 * n);
  const [all, squares] = [sum(weights), sum(weights.map((each) => each * each))];
  const [low, high] = [quantile(sorted, share), quantile(sorted, 1 - share)];
  const many = units.length;
  const none = tauSquared === 0 ? ', and never below 0' : '';
  return step(
    `Sector: the ${many} rows of ${commitment} in the same mode in which anybody answered`,
    `p0 = Σ kept ÷ Σ n = ${sum(units.map(({ x }) => x))} ÷ ${sum(units.map(({ n }) => n))} = ${expected}`,
    'of each row: y = arcsin √(kept ÷ n), its standard error s = 1 ÷ (2√n), and z = (y − arcsin √p0) ÷ s',
    `arcsin √p0 = ${centre}`,
    `z beyond the ${100 * share} % and ${100 * (1 - share)} % quantiles are drawn in to them: ${low} and ${high}`,
    `Q = Σ z² = ${q}`,
    `phi = Q ÷ rows = ${q} ÷ ${many} = ${phi}`,
    `with w = 1 ÷ s² = 4n: Σ w = ${all}, Σ w² = ${squares}`,
    `tau² = (Q − (rows − 1)) ÷ (Σ w − Σ w² ÷ Σ w)${none} = ${tauSquared}`,
    '(Spiegelhalter 2005; DerSimonian and Laird 1986)',
  );
};

const percent = (share: number): string => `${100 * share} %`;

/** Where this row lies in the funnel, without and with the differences between associations. */
export const limitsWorking = (
  { sector, kept = 0 }: ScoredRow,
  { n, funnel }: Figures,
  { scoring }: Rulebook,
): string[] => {
  if (!sector.baseline || !funnel) return [];
  const { expected, tauSquared } = sector.baseline;
  const { funnelZ95, funnelZ998 } = scoring;
  const error = Math.sqrt((expected * (1 - expected)) / n);
  return [
    ...step(
      'Funnel, plain',
      `√(p0 (1 − p0) ÷ n) = ${error}; kept ÷ n − p0 = ${kept / n - expected}`,
      `compared with ${funnelZ95} and ${funnelZ998} times that: ${funnel.plain}`,
    ),
    ...step(
      'Funnel, adjusted for the differences between associations',
      `y = arcsin √(${kept} ÷ ${n}) = ${angleOf(kept / n)}; s² = 1 ÷ (4 × ${n}) = ${errorAt(n) ** 2}`,
      `z = (y − arcsin √p0) ÷ √(s² + tau²) = (${angleOf(kept / n)} − ${angleOf(expected)}) ÷ ${Math.sqrt(errorAt(n) ** 2 + tauSquared)} = ${funnel.zAdjusted}`,
      `lines at this n, sin²(arcsin √p0 ± q√(s² + tau²)), q = ${funnelZ95} for 95 % and ${funnelZ998} for 99.8 %:`,
      `99.8 %: ${percent(funnel.low998)} to ${percent(funnel.high998)}`,
      `95 %: ${percent(funnel.low95)} to ${percent(funnel.high95)}`,
      `class: ${funnel.class}`,
    ),
  ];
};
