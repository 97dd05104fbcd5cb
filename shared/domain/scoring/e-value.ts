/** Sums are scaled down when they grow past this, and the logarithm of the scale is kept. */
const large = 1e250;

/**
 * Natural log of the e-value for "more than `bar` of homes are failing".
 *
 * The e-value is the likelihood ratio against a failing rate of exactly `bar`, averaged over every rate above it with
 * equal weight (a uniform prior on (bar, 1)). If the true rate is at or below the bar, the chance that it *ever*
 * reaches 1/a, however often one looks, is at most a (Ville 1939). Grünwald, de Heide and Koolen, "Safe testing".
 *
 * The average is ∫ qˣ(1−q)ⁿ⁻ˣ dq over (bar, 1), divided by (1−bar)·barˣ(1−bar)ⁿ⁻ˣ. The integral is the upper tail of
 * an incomplete beta function, which for whole numbers is a binomial sum (NIST Digital Library of Mathematical
 * Functions, 8.17.5). Everything large cancels, and what is left is short:
 *
 *   e = 1/(n+1−x) · Σ k from 0 to x of (terms t), with t(x) = 1 and t(k−1) = t(k) · k/(n+2−k) · (1−bar)/bar
 *
 * Only positive terms are added, so nothing is lost to cancellation and the result is the same on every processor up
 * to one logarithm.
 * @param failing homes at levels 1 and 2
 * @param n homes at levels 1 to 5
 * @param bar a proportion, above 0 and below 1
 */
export const lnEValue = (failing: number, n: number, bar: number): number => {
  if (!(Number.isInteger(failing) && Number.isInteger(n) && failing >= 0 && failing <= n))
    throw new Error(`an e-value counts whole homes: got ${failing} of ${n}`);
  if (!(bar > 0 && bar < 1)) throw new Error(`the bar is a proportion between 0 and 1: got ${bar}`);
  const odds = (1 - bar) / bar;
  let term = 1;
  let sum = 1;
  let lnScale = 0;
  for (let k = failing; k > 0; k -= 1) {
    term *= (k / (n + 2 - k)) * odds;
    sum += term;
    if (sum > large) {
      lnScale += Math.log(sum);
      term /= sum;
      sum = 1;
    }
    if (term < sum * Number.EPSILON * 1e-3 && (k - 1) * odds < n + 3 - k) break;
  }
  return lnScale + Math.log(sum) - Math.log(n + 1 - failing);
};
