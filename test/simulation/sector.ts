import type { AssociationId } from '../../shared/domain/association.ts';
import { adoptedEdition } from '../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../shared/domain/charter/charter.ts';
import { currentRulebook } from '../../shared/domain/rulebook/current.ts';
import { failingBarOf } from '../../shared/domain/scoring/score.ts';
import { nth } from '../support/scoring.ts';
import { betaFrom, type Chance, normalFrom } from './draws.ts';

/** The editions that simulated years are judged by, and the commitments that tenants answer about. */
export const judging = { year: 2026, charter: adoptedEdition, rulebook: currentRulebook };
export const commitments = askedOfTenants(adoptedEdition);
export const bars = commitments.map(({ id }) => failingBarOf(id, currentRulebook));

/**
 * How far associations differ. "At the bar": all of them fail exactly as much as is still no failure, the hardest year
 * in which nothing is wrong. Otherwise failing shares lie below the bar, and scores differ by a standard deviation of
 * about 5 or 10 points; 10 is what the regulator's measures of 2023/24 show.
 */
export type Spread = 'at the bar' | '5 points' | '10 points';

/** What is true of one association and commitment. Proportions: of all who answer, and of those who are not failing. */
export type Truth = { failing: number; neither: number };

/** One association of a made-up sector. */
export type Member = {
  association: AssociationId;
  /** Answers expected a day, by chance; or a number that comes in each week, on days of chance. */
  arrivals: { aDay: number } | { aWeek: number };
  /** By place of the commitment. */
  truths: readonly Truth[];
  /** Truly failing on the first commitment. */
  planted: boolean;
};

export type Made = { associations: number; spread: Spread; planted: number };

/** Of landlords' tenants who are not dissatisfied, 10.7 in 81.9 are neither, in the measures of 2024/25. */
const neither = 0.131;

/** Yearly answers of an association: log-normal, with few large ones. */
const answers = { median: 60, sigma: 1.6, most: 5000 };

/** What a planted failure is: half of five answers a week, against a bar of a quarter. */
const failure = { failing: 0.5, aWeek: 5 };

const belowBar = (bar: number, chance: Chance): number => {
  for (;;) {
    const share = betaFrom(0.6 * bar, 25, chance);
    if (share <= bar) return share;
  }
};

const truthOf = (bar: number, spread: Spread, chance: Chance): Truth => {
  switch (spread) {
    case 'at the bar':
      return { failing: bar, neither };
    case '5 points':
      return { failing: belowBar(bar, chance), neither };
    case '10 points':
      return { failing: belowBar(bar, chance), neither: betaFrom(neither, 10, chance) };
    default:
      return spread satisfies never;
  }
};

const memberOf = (number: number, { spread, planted }: Made, chance: Chance): Member => {
  const total = Math.min(answers.most, answers.median * Math.exp(answers.sigma * normalFrom(chance)));
  const truths = bars.map((bar) => truthOf(bar, spread, chance));
  return number < planted
    ? {
        association: nth(number),
        arrivals: { aWeek: failure.aWeek },
        truths: truths.map((truth, place) => (place === 0 ? { failing: failure.failing, neither } : truth)),
        planted: true,
      }
    : { association: nth(number), arrivals: { aDay: total / 365 }, truths, planted: false };
};

/** A sector, made by chance; the first `planted` associations truly fail on the first commitment. */
export const sectorOf = (made: Made, chance: Chance): Member[] =>
  Array.from({ length: made.associations }, (_, number) => memberOf(number, made, chance));
