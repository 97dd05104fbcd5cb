/**
 * Quantile by linear interpolation, R's type 7 (its default).
 * @param sorted ascending, not empty
 * @param share 0 to 1
 */
export const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('no quantile of nothing');
  return below + (place - Math.floor(place)) * (above - below);
};

/** Draws every value beyond the `share` and `1 − share` quantiles in to them, so that a few extremes cannot widen all. */
export const winsorised = (values: readonly number[], share: number): number[] => {
  const sorted = values.toSorted((a, b) => a - b);
  const low = quantile(sorted, share);
  const high = quantile(sorted, 1 - share);
  return values.map((value) => Math.min(high, Math.max(low, value)));
};

/**
 * Variance between units beyond what chance explains: the moment estimator of DerSimonian and Laird (1986), never
 * below 0.
 * @param q sum of squared standardised distances from the common value
 * @param precisions one over the variance of each unit
 */
export const varianceBetween = (q: number, precisions: readonly number[]): number => {
  const sum = precisions.reduce((total, each) => total + each, 0);
  const squares = precisions.reduce((total, each) => total + each * each, 0);
  const excess = q - (precisions.length - 1);
  return excess <= 0 ? 0 : excess / (sum - squares / sum);
};

/**
 * Cochran's Q around the precision-weighted mean.
 * @param estimates one of each unit
 * @param precisions one over the variance of each
 */
export const cochranQ = (estimates: readonly number[], precisions: readonly number[]): number => {
  const weight = (index: number): number => precisions[index] ?? 0;
  const sum = precisions.reduce((total, each) => total + each, 0);
  const mean = estimates.reduce((total, each, index) => total + weight(index) * each, 0) / sum;
  return estimates.reduce((total, each, index) => total + weight(index) * (each - mean) ** 2, 0);
};
