import { describe, expect, test } from 'vitest';
import { lnEValue } from '../../shared/domain/scoring/e-value.ts';
import { type Coming, steady } from './answers.ts';
import { chanceFrom } from './draws.ts';
import { everyNight, lnLargest } from './looks.ts';
import { optionsFrom } from './options.ts';
import { heading, row } from './report.ts';
import { findingOf, type Scenario } from './scenarios.ts';
import { type Setting, sectorYear } from './sector-year.ts';

/** The short form of `npm run sim:scoring`, with fewer years. */
const pilot: Scenario = { associations: 133, spread: 'at the bar', answers: 'steady', planted: 0, oneIn: 1 };
const clustered: Coming = { correlation: 0.02, lasts: 'week', replaced: 0.05 };

describe('simulated years of the pilot, judged every night', () => {
  test('raise no flag when every association stands at its bar and none above it', () => {
    expect(findingOf(pilot, 20, 1)).toMatchObject({
      years: 20,
      falseFlags: 0,
      flaggedYears: 0,
      found: undefined,
    });
  });

  test('raise none either when associations differ as landlords do', () => {
    expect(findingOf({ ...pilot, spread: '10 points' }, 20, 1).falseFlags).toBe(0);
  });

  test('raise none when answers of a week resemble one another and some replace others', () => {
    expect(findingOf({ ...pilot, answers: 'clustered' }, 10, 1).falseFlags).toBe(0);
  });

  test('are flagged when whole years resemble one another: these answers truly lie above the bar', () => {
    expect(findingOf({ ...pilot, answers: 'lasting' }, 1, 1).flaggedYears).toBeGreaterThan(0);
  });
});

test('planted failures are found, and nobody else', () => {
  const { found, falseFlags } = findingOf({ ...pilot, spread: '5 points', planted: 5 }, 4, 1);
  expect(falseFlags).toBe(0);
  expect(found?.found).toBeGreaterThanOrEqual(19);
  expect(found?.weeks).toBeLessThan(22);
  expect(found?.weeks).toBeGreaterThanOrEqual(found?.weeksOfEvidence ?? Number.NaN);
});

describe('the quick way to judge every night', () => {
  // Small sectors keep the plain way short; each has planted failures, so that there is something to see.
  const settings: [string, Setting][] = [
    ['steady answers', { associations: 45, spread: '10 points', planted: 3, coming: steady }],
    ['replaced answers', { associations: 45, spread: 'at the bar', planted: 3, coming: clustered }],
    [
      'truth above the bar',
      {
        associations: 45,
        spread: 'at the bar',
        planted: 3,
        coming: { correlation: 0.1, lasts: 'year', replaced: 0.2 },
      },
    ],
  ];
  test.each(settings)('sees on the same nights what the plain way sees: %s', (_name, setting) => {
    const quick = sectorYear(setting, chanceFrom(1));
    const plain = sectorYear(setting, chanceFrom(1), { look: everyNight });
    expect(plain.planted.some(({ evidence }) => evidence !== undefined)).toBe(true);
    expect(quick).toEqual(plain);
  });

  test('never passes over an e-value that is larger than it may be', () => {
    const over: string[] = [];
    for (const bar of [0.25, 0.55])
      for (const n of [1, 2, 7, 30, 111, 400])
        for (let failing = 0; failing <= n; failing += 1)
          if (lnEValue(failing, n, bar) > lnLargest(failing, n, bar) + 1e-9)
            over.push(`${failing} of ${n}, bar ${bar}`);
    expect(over).toEqual([]);
  });
});

describe('the table', () => {
  test('is the same for the same seed, and another for another', () => {
    const planted = { ...pilot, spread: '5 points' as const, planted: 5 };
    expect(row(findingOf(planted, 1, 7))).toBe(row(findingOf(planted, 1, 7)));
    expect(row(findingOf(planted, 1, 7))).not.toBe(row(findingOf(planted, 1, 8)));
  });

  test('has a line for each scenario that says how sure it is', () => {
    expect(heading()).toContain('false flags a year (95 %)');
    expect(row(findingOf(pilot, 2, 1)).split(/ {2,}/)).toEqual([
      ...['133', 'all at the bar', 'steady', 'none', '2', '0.00 (0.00 to 1.84)', '0 (0.0 % to 84.2 %)'],
    ]);
  });
});

describe('the options', () => {
  test('are 20 years and seed 1 unless told', () => {
    expect(optionsFrom([])).toEqual({ years: 20, seed: 1 });
    expect(optionsFrom(['--years', '200', '--seed', '7'])).toEqual({ years: 200, seed: 7 });
  });

  test.each([
    [['--years', '0'], '--years 0: wanted a whole number from 1 to 10000'],
    [['--years', 'ten'], '--years ten: wanted a whole number from 1 to 10000'],
    [['--seed', '1.5'], '--seed 1.5: wanted a whole number from 0 to 2147483647'],
    [['--year', '3'], "Unknown option '--year'"],
    [['200'], "Unexpected argument '200'"],
  ])('%j: says what would be right', (argv, problem) => {
    const options = optionsFrom(argv);
    expect('problem' in options && options.problem).toContain(problem);
    expect('problem' in options && options.problem).toContain(
      'npm run sim:scoring -- [--years N] [--seed S]',
    );
  });
});
