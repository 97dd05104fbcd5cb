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

const add = (to: ChangeStep, more: ChangeStep): ChangeStep => ({
  n: to.n + more.n,
  failing: to.failing + more.failing,
});

/** So many homes answering as these did. */
const alike = (homes: number, { n, failing }: ChangeStep): ChangeStep => ({
  n: homes,
  failing: (homes * failing) / n,
});

/**
 * The same chart against an association's own past: the steps in which it spoke. What should be is the failing share of
 * its own earlier answers, drawn towards the sector's while there are few (as though `priorHomes` homes had answered
 * like the sector), and never less than the sector's: after a few kind answers every usual one would look like a turn.
 * Answers while the chart is above 0 are not yet past; they become so when it is back at 0, so that a slow decline
 * cannot pass for normal unseen. When it has spoken, the level of those answers is the new past: a turn is told once,
 * and a further one again.
 * @param steps in the order of time, such as weeks
 * @param sector the failing share of all associations, a proportion between 0 and 1
 * @returns indexes of the steps at whose end the chart spoke
 */
export const changesIn = (
  steps: readonly ChangeStep[],
  sector: number,
  { oddsRatio, height, priorHomes }: { oddsRatio: number; height: number; priorHomes: number },
): number[] => {
  let past: ChangeStep = { n: priorHomes, failing: priorHomes * sector };
  let pending: ChangeStep = { n: 0, failing: 0 };
  let stands = 0;
  const spoken: number[] = [];
  steps.forEach((step, index) => {
    const weights = changeWeights(Math.max(sector, past.failing / past.n), oddsRatio);
    stands = Math.max(0, stands + step.failing * weights.failing + (step.n - step.failing) * weights.other);
    pending = add(pending, step);
    const speaks = stands >= height;
    if (speaks) spoken.push(index);
    if (!speaks && stands > 0) return;
    past = speaks ? add(alike(priorHomes, pending), pending) : add(past, pending);
    pending = { n: 0, failing: 0 };
    stands = 0;
  });
  return spoken;
};
