import { lnThresholdOf } from '../../shared/domain/escalation/triggers/conditions.ts';
import type { Rulebook } from '../../shared/domain/rulebook/rulebook.ts';
import { exactSample } from '../../shared/domain/scoring/accuracy.ts';
import { eValueOf } from '../../shared/domain/scoring/e-value.ts';
import type { Figures } from '../../shared/domain/scoring/figures.ts';
import { failingBarOf } from '../../shared/domain/scoring/score.ts';
import type { ScoredRow } from './score-figures.ts';
import { type Condition, seriousAsks, watchAsks } from './score-flag.ts';

/** Lines of one step: its name, what was done with which numbers, and an empty line. */
export const step = (name: string, ...lines: readonly string[]): string[] => [
  name,
  ...lines.map((line) => `  ${line}`),
  '',
];

/** What was answered, and the three numbers that everything is made of. */
export const answersWorking = ({ levels, n, kept, failing, published }: ScoredRow): string[] => {
  if (levels) {
    const { level1, level2, level3, level4, level5, doesNotApply } = levels;
    return step(
      'Answers',
      `level 5: ${level5}, level 4: ${level4}, level 3: ${level3}, level 2: ${level2}, level 1: ${level1}`,
      `does not apply: ${doesNotApply}, in no denominator`,
      `n = levels 1 to 5 = ${level1} + ${level2} + ${level3} + ${level4} + ${level5} = ${n}`,
      `kept = levels 4 and 5 = ${level4} + ${level5} = ${kept}`,
      `failing = levels 1 and 2 = ${level1} + ${level2} = ${failing}`,
    );
  }
  if (!published) return step('Answers', `n = ${n ?? 'not published'}; the number kept is not published`);
  return step(
    'Answers, as published',
    `n = ${n}`,
    `kept (levels 4 and 5) = ${kept}`,
    `failing (levels 1 and 2) = ${failing ?? 'not published, so there is no e-value'}`,
  );
};

const marginLines = ({ homes, margin, required, n }: ScoredRow): string[] => {
  if (homes === undefined) return ['homes: not told, so neither margin nor required answers'];
  const how =
    margin === undefined
      ? `margin: none, for ${n} answers of ${homes} homes`
      : `margin = 100 × 1.96 × √(0.25 ÷ ${n} × (${homes} − ${n}) ÷ (${homes} − 1)) = ${margin} %`;
  return [
    how,
    `required = the next whole number from ${exactSample(homes)} = ${required} answers of ${homes} homes`,
    'Both are the formulas of the Tenant Satisfaction Measures, and hold for a survey of invited homes only.',
  ];
};

/** The score and its interval; the regulator's margin beside them. */
export const scoreWorking = (
  row: ScoredRow,
  { n, score, low, high }: Figures,
  { scoring }: Rulebook,
): string[] => {
  const { published, kept = 0 } = row;
  const z = scoring.intervalZ;
  const half = z * Math.sqrt(z * z + 4 * kept * (1 - kept / n));
  return [
    ...step(
      'Score',
      `score = 100 × kept ÷ n = 100 × ${kept} ÷ ${n} = ${score} %`,
      ...(published ? [`published: ${published.score} %`] : []),
    ),
    ...step(
      `Interval (Wilson 1927, 95 %: z = ${z})`,
      `low = (2 kept + z² − z√(z² + 4 kept (1 − kept ÷ n))) ÷ (2(n + z²)); high with + in front of the root`,
      `2 kept + z² = ${2 * kept + z * z}`,
      `z√(z² + 4 kept (1 − kept ÷ n)) = ${half}`,
      `2(n + z²) = ${2 * (n + z * z)}`,
      `low = ${low} %, high = ${high} %`,
      ...(published?.low === undefined || published.high === undefined
        ? []
        : [`published: ${published.low} % to ${published.high} %`]),
    ),
    ...step('Margin and required answers', ...marginLines(row)),
  ];
};

/** The sequential test, and what it must reach. */
export const evidenceWorking = (
  { failing, commitment, facts }: ScoredRow,
  { n, lnEValue }: Figures,
  streams: number,
  rulebook: Rulebook,
): string[] => {
  if (failing === undefined || lnEValue === undefined)
    return step('Evidence', 'none: how many homes are at levels 1 and 2 is not published');
  const bar = failingBarOf(commitment, rulebook);
  const chance = rulebook.serious.falseFlagChance;
  return step(
    'Evidence that more than the bar are failing',
    `bar = ${bar}; failing ÷ n = ${failing} ÷ ${n} = ${failing / n}`,
    'e = the likelihood ratio against the bar, averaged evenly over every rate above it:',
    `e = ∫ q^${failing} (1 − q)^${n - failing} dq from ${bar} to 1 ÷ (${1 - bar} × ${bar}^${failing} × ${1 - bar}^${n - failing})`,
    `ln e = ${lnEValue}, e = ${eValueOf(lnEValue)}`,
    ...(facts.open
      ? ['open answers are not tested']
      : [
          `threshold: streams ÷ chance of any false flag = ${streams} ÷ ${chance}; its ln = ${lnThresholdOf(facts.streams, facts.rulebook)}`,
        ]),
  );
};

const told = ({ asks, holds }: Condition): string => `${holds ? 'yes' : 'no '}  ${asks}`;

/** Each condition of the flag, and whether it is so. */
export const flagWorking = ({ facts, flag }: ScoredRow): string[] => {
  const { must, any } = watchAsks(facts);
  const { p } = facts;
  return step(
    'Flag',
    'serious, when all of these hold:',
    ...seriousAsks(facts).map((each) => `  ${told(each)}`),
    'watch, when it is not serious and these hold:',
    ...must.map((each) => `  ${told(each)}`),
    'and any of these:',
    ...any.map((each) => `  ${told(each)}`),
    ...(p === undefined ? [] : [`  (chance of so low a z: ${p})`]),
    `flag = ${flag}`,
  );
};
