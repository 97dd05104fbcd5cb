/**
 * The chart of change: a cumulative sum of log-likelihood ratios for "the odds of failing are `oddsRatio` times what
 * they should be". Steiner, Cook, Farewell and Treasure 2000, "Monitoring surgical performance using risk-adjusted
 * cumulative sum charts"; the tests compare with R's `vlad`.
 */

/** What one answer adds: a failing one, and one that is not. */
export type ChangeWeights = { failing: number; other: number };

/**
 * @param expected the failing share that should be, a proportion between 0 and 1
 * @param oddsRatio how many times the odds that the chart looks for
 */
export const changeWeights = (expected: number, oddsRatio: number): ChangeWeights => {
  const other = -Math.log(1 - expected + oddsRatio * expected);
  return { failing: Math.log(oddsRatio) + other, other };
};

/** How many answered, and how many of them failing, in one step of the chart. */
export type ChangeStep = { n: number; failing: number };

/** Where the chart stands after each step; it starts again from 0 after each alarm. */
export type ChangePoint = { height: number; alarm: boolean };

/**
 * The chart, step by step: never below 0, an alarm when it reaches `height`, and then from 0 again. A step may be one
 * answer or the answers of a week, whose order nobody keeps; with weeks an alarm comes at the end of its week.
 */
export const changeChart = (
  steps: readonly ChangeStep[],
  weights: ChangeWeights,
  height: number,
): ChangePoint[] => {
  let stands = 0;
  return steps.map(({ n, failing }) => {
    const reached = Math.max(0, stands + failing * weights.failing + (n - failing) * weights.other);
    const alarm = reached >= height;
    stands = alarm ? 0 : reached;
    return { height: reached, alarm };
  });
};
