import type { Interval } from './findings.ts';
import type { Finding, Scenario } from './scenarios.ts';
import type { Watched } from './watched.ts';

const columns = [
  { title: 'sector', width: 7 },
  { title: 'scores differ by', width: 17 },
  { title: 'answers', width: 10 },
  { title: 'planted', width: 8 },
  { title: 'years', width: 6 },
  { title: 'false flags a year (95 %)', width: 27 },
  { title: 'years with any (95 %)', width: 27 },
  { title: 'planted found (95 %)', width: 34 },
  { title: 'median weeks: rule', width: 19 },
  { title: 'e-value alone', width: 13 },
];

const line = (cells: readonly string[]): string =>
  columns
    .map(({ width }, index) => (cells[index] ?? '').padEnd(width))
    .join(' ')
    .trimEnd();

/** The table's head. */
export const heading = (): string => `${line(columns.map(({ title }) => title))}\n${'─'.repeat(177)}`;

const number = (value: number): string => value.toFixed(value !== 0 && value < 0.1 ? 3 : 2);
const between = ({ low, high }: Interval): string => `(${number(low)} to ${number(high)})`;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const percentBetween = ({ low, high }: Interval): string => `(${percent(low)} to ${percent(high)})`;
const weeks = (count: number | undefined): string => (count === undefined ? 'over 52' : count.toFixed(1));

const scenarioCells = ({ associations, spread, answers, planted }: Scenario): string[] => [
  String(associations),
  spread === 'at the bar' ? 'all at the bar' : spread,
  answers,
  planted === 0 ? 'none' : String(planted),
];

/** One scenario, one line. */
export const row = (finding: Finding): string => {
  const { found, years, falseFlags, flagsAYear, flaggedYears, shareOfYears } = finding;
  return line([
    ...scenarioCells(finding.scenario),
    String(years),
    `${number(falseFlags / years)} ${between(flagsAYear)}`,
    `${flaggedYears} ${percentBetween(shareOfYears)}`,
    ...(found
      ? [
          `${found.found} of ${found.planted} ${percentBetween(found.interval)}`,
          weeks(found.weeks),
          weeks(found.weeksOfEvidence),
        ]
      : []),
  ]);
};

/** Why the whole rule came later than the e-value, of one scenario with planted failures. */
export const waiting = ({ scenario, found }: Finding): string[] => {
  if (!found) return [];
  const { nothing, homes, associations, funnel } = found.lacked;
  const never = found.planted - nothing - homes - associations - funnel;
  const [sector, spread, answers] = scenarioCells(scenario);
  const waited = `${funnel} waited for the funnel, ${homes} for homes, ${associations} for associations beside them`;
  return [
    `${sector}, ${spread}, ${answers}: of ${found.planted}, ${nothing} were flagged on the night the e-value passed; ${waited}; of ${never} it never passed`,
  ];
};

/** What the panel is asked to look at in a quiet year. */
export const watchedLine = (scenario: Scenario, years: number, watched: Watched): string => {
  const [sector, spread, answers] = scenarioCells(scenario);
  const { evidence, funnel, change, any } = watched;
  return `${sector} associations, ${spread}, ${answers}, ${years} years: ${any.toFixed(1)} streams a year (evidence ${evidence.toFixed(1)}, funnel ${funnel.toFixed(1)}, change ${change.toFixed(1)})`;
};
