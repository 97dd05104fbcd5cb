/** One decimal and the sign: "31.7%". */
export const percentWords = (value: number): string => `${value.toFixed(1)}%`;

/** Thousands apart, whole or with at most one decimal (weighted counts may be fractional): "1,234". */
export const countWords = (value: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value);
