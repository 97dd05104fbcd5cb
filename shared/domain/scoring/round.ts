const digits = 12;

/**
 * Keeps 12 significant digits. Processors may differ in the last bit of a logarithm or an arc sine; a stored figure
 * must not, so every figure is rounded once, just before it is stored.
 */
export const round12 = (value: number): number => Number(value.toPrecision(digits));
