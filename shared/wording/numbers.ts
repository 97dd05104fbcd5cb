/** One decimal and the sign: "31.7%". */
export const percentWords = (value: number): string => `${value.toFixed(1)}%`;

/**
 * Whole per cent: a decimal would claim more than so many homes can say. Only nobody is 0, and only everybody 100.
 */
export const wholePercentWords = (value: number): string =>
  `${value > 0 && value < 100 ? Math.min(99, Math.max(1, Math.round(value))) : value}%`;

/** Thousands apart, whole or with at most one decimal (weighted counts may be fractional): "1,234". */
export const countWords = (value: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value);
