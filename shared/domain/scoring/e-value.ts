/** Sums are scaled down when they grow past this, and the logarithm of the scale is kept. */
const large = 1e250;

/** What is left out of a sum may be this share of it: well below the last digit of a double. */
const negligible = Number.EPSILON * 1e-3;

/**
 * Natural log of the e-value for "more than `bar` of homes are failing".
 *
 * The e-value is the likelihood ratio against a failing rate of exactly `bar`, averaged over every rate above it with
 * equal weight (a uniform prior on (bar, 1)). If the true rate is at or below the bar, the chance that it *ever*
 * reaches 1/a, however often one looks, is at most a (Ville 1939). Grünwald, de Heide and Koolen, "Safe testing".
 *
 * The average is ∫ qˣ(1−q)ⁿ⁻ˣ dq over (bar, 1), divided by (1−bar)·barˣ(1−bar)ⁿ⁻ˣ. The integral is the upper tail of an
 * incomplete beta function, B(1−bar; n−x+1, x+1). Its series of positive terms (NIST Digital Library of Mathematical
 * Functions, 8.17.8) leaves, once everything large has cancelled,
 *
 *   e = bar/(n−x+1) · Σ k from 0 of t(k), with t(0) = 1 and t(k+1) = t(k) · (n+2+k)/(n−x+2+k) · (1−bar)
 *
 * Only positive terms are added, so nothing is lost to cancellation; and nothing asks for whole numbers, so counts that
 * somebody weighted can be recomputed too. The bound itself is about whole homes, each counted once: an e-value of
 * weighted counts is a figure to compare, not a promise.
 * @param failing homes at levels 1 and 2, 0 to n
 * @param n homes at levels 1 to 5
 * @param bar a proportion, above 0 and below 1
 */
export const lnEValue = (failing: number, n: number, bar: number): number => {
  if (!(failing >= 0 && failing <= n && Number.isFinite(n)))
    throw new Error(`no e-value for ${failing} of ${n}: wanted 0 ≤ failing ≤ n`);
  if (!(bar > 0 && bar < 1)) throw new Error(`the bar is a proportion between 0 and 1: got ${bar}`);
  let term = 1;
  let sum = 1;
  let lnScale = 0;
  for (let k = 0; ; k += 1) {
    const ratio = ((n + 2 + k) / (n - failing + 2 + k)) * (1 - bar);
    // From here on the terms fall at least as fast as a geometric series: that bounds everything still to come.
    if (ratio < 1 && term * ratio < sum * negligible * (1 - ratio)) break;
    term *= ratio;
    sum += term;
    if (sum > large) {
      lnScale += Math.log(sum);
      term /= sum;
      sum = 1;
    }
  }
  return Math.log(bar) + lnScale + Math.log(sum) - Math.log(n + 1 - failing);
};

/** The e-value itself; it passes what a double can hold at the sizes of a national survey, and stays at the largest. */
export const eValueOf = (ln: number): number => Math.min(Number.MAX_VALUE, Math.exp(ln));
