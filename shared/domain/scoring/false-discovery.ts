/**
 * Chance that a standard normal value is at most `z`. Marsaglia 2004, "Evaluating the normal distribution": Φ(z) = ½ +
 * φ(z)·(z + z³/3 + z⁵/(3·5) + …), the right to the last digits in the middle and to 1e-16 absolutely in the tails, where
 * nothing here looks closer.
 */
export const normalCdf = (z: number): number => {
  if (z < -9) return 0;
  if (z > 9) return 1;
  let term = z;
  let sum = z;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return Math.min(1, Math.max(0, 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)));
};

/**
 * Which of many looks are worth telling when at most `rate` of those told may be chance. Benjamini and Hochberg 1995,
 * "Controlling the false discovery rate": with the p-values in order, all up to the largest k with p(k) ≤ k/m · rate.
 * It serves lists that people work through; nothing that cannot be called back hangs on it.
 * @returns of each p-value, in the order given, whether it is told
 */
export const toldOf = (pValues: readonly number[], rate: number): boolean[] => {
  const sorted = pValues.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((p, index) => p <= ((index + 1) / sorted.length) * rate);
  const limit = sorted[last];
  return pValues.map((p) => limit !== undefined && p <= limit);
};
