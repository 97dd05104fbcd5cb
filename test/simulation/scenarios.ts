import { type Coming, steady } from './answers.ts';
import { chanceFrom } from './draws.ts';
import { type Interval, rateInterval, shareInterval } from './findings.ts';
import { type Found, foundOf } from './planted.ts';
import type { Spread } from './sector.ts';
import { type Setting, sectorYear } from './sector-year.ts';
import type { Watched } from './watched.ts';

/** Answers of a week resemble one another, and one in twenty replaces an earlier one. */
const clustered: Coming = { correlation: 0.02, lasts: 'week', replaced: 0.05 };
/** Those of a whole year resemble one another: an association's own rate is then another than the true one. */
const lasting: Coming = { correlation: 0.02, lasts: 'year', replaced: 0 };

const comings = { steady, clustered, lasting };

export type Scenario = {
  associations: number;
  spread: Spread;
  answers: keyof typeof comings;
  planted: number;
  /** One in so many of the years asked for, at least one: where much is flagged or nearly so, a year takes long. */
  oneIn: number;
};

const of = (
  associations: number,
  spread: Spread,
  answers: keyof typeof comings,
  planted = 0,
  oneIn = 1,
): Scenario => ({ associations, spread, answers, planted, oneIn });

/** Every line of the table. The hardest quiet year, and the one nearest to what landlords' surveys show. */
export const scenarios: readonly Scenario[] = [
  of(133, '10 points', 'steady'),
  of(133, '10 points', 'clustered'),
  of(133, '10 points', 'lasting'),
  of(133, 'at the bar', 'steady'),
  of(133, 'at the bar', 'clustered'),
  of(133, 'at the bar', 'lasting', 0, 10),
  of(133, 'at the bar', 'steady', 5),
  of(133, '5 points', 'steady', 5),
  of(133, '10 points', 'steady', 5),
  of(133, '10 points', 'clustered', 5),
  of(1400, '10 points', 'steady'),
  of(1400, '10 points', 'clustered'),
  of(1400, 'at the bar', 'steady'),
  of(1400, 'at the bar', 'clustered'),
  of(1400, '5 points', 'steady', 50, 10),
  of(1400, '10 points', 'steady', 50, 10),
];

/** What a scenario showed over its years. */
export type Finding = {
  scenario: Scenario;
  years: number;
  /** False flags, and how many a year. */
  falseFlags: number;
  flagsAYear: Interval;
  /** Years with any false flag, and their share. */
  flaggedYears: number;
  shareOfYears: Interval;
  found: Found | undefined;
};

const settingOf = ({ associations, spread, answers, planted }: Scenario): Setting => ({
  associations,
  spread,
  planted,
  coming: comings[answers],
});

/** A year's chance: out of the seed, the scenario and the number of the year, so that more years change none before. */
const chanceOfYear = (scenario: Scenario, seed: number, year: number) => {
  const { associations, planted, spread, answers } = scenario;
  const kind = [...`${spread} ${answers}`].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), planted);
  return chanceFrom(seed, associations + kind, year);
};

/** How many years of a scenario are simulated when so many are asked for. */
export const yearsOf = ({ oneIn }: Scenario, years: number): number => Math.ceil(years / oneIn);

/** Simulates the years of one scenario. The same seed gives the same finding. */
export const findingOf = (scenario: Scenario, asked: number, seed: number): Finding => {
  const years = yearsOf(scenario, asked);
  const seen = Array.from({ length: years }, (_, year) =>
    sectorYear(settingOf(scenario), chanceOfYear(scenario, seed, year)),
  );
  const falseFlags = seen.reduce((sum, year) => sum + year.falseFlags.length, 0);
  const flaggedYears = seen.filter((year) => year.falseFlags.length > 0).length;
  return {
    scenario,
    years,
    falseFlags,
    flagsAYear: rateInterval(falseFlags, years),
    flaggedYears,
    shareOfYears: shareInterval(flaggedYears, years),
    found: foundOf(seen.flatMap(({ planted }) => planted)),
  };
};

/** Streams a year on the panel's watch list, on average over some quiet years. */
export const watchedIn = (scenario: Scenario, years: number, seed: number): Watched => {
  const sum: Watched = { evidence: 0, funnel: 0, change: 0, any: 0 };
  for (let year = 0; year < years; year += 1) {
    const chance = chanceOfYear(scenario, seed, year);
    const { watched } = sectorYear(settingOf(scenario), chance, { watch: true });
    if (!watched) continue;
    sum.evidence += watched.evidence / years;
    sum.funnel += watched.funnel / years;
    sum.change += watched.change / years;
    sum.any += watched.any / years;
  }
  return sum;
};
