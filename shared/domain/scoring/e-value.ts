/** What is left out of a sum may be this share of it: well below the last digit of a double. */
const negligible = Number.EPSILON * 1e-3;

/**
 * A largest term beyond this is where a sum starts. A nearer one is reached from the first, which costs no last digit:
 * the logarithm of such a term is at most bar·ln(1/bar)/(1−bar) times this number, so never more than it, and a double
 * holds e⁷⁰⁹.
 */
const farTerm = 500;

/**
 * What Stirling's formula leaves of ln Γ(x): ln Γ(x) − (x − ½)·ln x + x − ½·ln 2π, for x above 0.
 * Source: NIST Digital Library of Mathematical Functions, 5.11.1, after steps up to where four terms are exact.
 */
const stirlingRest = (x: number): number => {
  let rest = 0;
  let at = x;
  for (; at < 30; at += 1) rest += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = 1 / (at * at);
  return rest + (1 / 12 - (1 / 360 - (1 / 1260 - square / 1680) * square) * square) / at;
};

/** ln (a)ₖ − ln (b)ₖ + k·ln s, the (…)ₖ being rising products; written so that what is large cancels first. */
const lnProducts = (a: number, b: number, k: number, s: number): number =>
  (a - 0.5) * Math.log1p(k / a) -
  (b - 0.5) * Math.log1p(k / b) +
  k * Math.log(((a + k) / (b + k)) * s) +
  (stirlingRest(a + k) - stirlingRest(a) - stirlingRest(b + k) + stirlingRest(b));

/** Once terms fall they do so at least as fast as a geometric series: that bounds everything still to come. */
const isLast = (term: number, ratio: number, sum: number): boolean =>
  term < sum * negligible && ratio < 1 && term * ratio < sum * negligible * (1 - ratio);

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
 * The sum runs from its largest term in both directions, so that it takes about √n terms and not n. Only positive terms
 * are added, so nothing is lost to cancellation; and nothing asks for whole numbers, so counts that somebody weighted
 * can be recomputed too. The bound itself is about whole homes, each counted once: an e-value of weighted counts is a
 * figure to compare, not a promise.
 * @param failing homes at levels 1 and 2, 0 to n
 * @param n homes at levels 1 to 5
 * @param bar a proportion, above 0 and below 1
 */
export const lnEValue = (failing: number, n: number, bar: number): number => {
  if (!(failing >= 0 && failing <= n && Number.isFinite(n)))
    throw new Error(`no e-value for ${failing} of ${n}: wanted 0 ≤ failing ≤ n`);
  if (!(bar > 0 && bar < 1)) throw new Error(`the bar is a proportion between 0 and 1: got ${bar}`);
  const [over, under, kept] = [n + 2, n - failing + 2, 1 - bar];
  // Terms grow up to here: their ratio is above 1.
  const largest = Math.ceil(failing / bar - over);
  const start = largest > farTerm ? largest : 0;
  let sum = 1;
  for (let k = start, term = 1; ; k += 1) {
    const ratio = ((over + k) / (under + k)) * kept;
    if (isLast(term, ratio, sum)) break;
    term *= ratio;
    sum += term;
  }
  for (let k = start - 1, term = 1; k >= 0; k -= 1) {
    const ratio = (under + k) / ((over + k) * kept);
    if (isLast(term, ratio, sum)) break;
    term *= ratio;
    sum += term;
  }
  const lnStart = start === 0 ? 0 : lnProducts(over, under, start, kept);
  return Math.log(bar) + lnStart + Math.log(sum) - Math.log(n + 1 - failing);
};

/** The e-value itself; it passes what a double can hold at the sizes of a national survey, and stays at the largest. */
export const eValueOf = (ln: number): number => Math.min(Number.MAX_VALUE, Math.exp(ln));
