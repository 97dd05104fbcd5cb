/**
 * Wilson's score interval of a proportion, as English public health publishes it.
 * Source: Wilson 1927; PHEindicatormethods `phe_proportion`, whose printed table the tests compare with.
 * @param x how many, 0 to n; may be a fraction where counts are weighted
 * @param n of how many, above 0
 * @param z standard normal quantile of the confidence, 1.959963984540054 for 95 %
 * @returns both ends as proportions
 */
export const wilson = (x: number, n: number, z: number): { low: number; high: number } => {
  if (!(n > 0 && x >= 0 && x <= n))
    throw new Error(`no interval for ${x} of ${n}: wanted 0 ≤ x ≤ n and n above 0`);
  const centre = 2 * x + z * z;
  const half = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const whole = 2 * (n + z * z);
  return { low: Math.max(0, (centre - half) / whole), high: Math.min(1, (centre + half) / whole) };
};
