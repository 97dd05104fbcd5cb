import { describe, expect, test } from 'vitest';
import { answersOf, type Coming, steady } from './answers.ts';
import { nights } from './counters.ts';
import { chanceFrom } from './draws.ts';
import { bars, commitments, type Member, sectorOf } from './sector.ts';

const all = commitments.length;
const everywhere = commitments.map((_, place) => place);

const yearOf = (members: readonly Member[], coming: Coming) => {
  const answers = answersOf(members, coming, chanceFrom(1));
  for (let night = 0; night < nights; night += 1) answers.day(night);
  return answers;
};

const deviationOf = (values: readonly number[]): number => {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length);
};

describe('a made-up sector', () => {
  const scoresOf = (spread: '5 points' | '10 points'): number[] =>
    sectorOf({ associations: 2000, spread, planted: 0 }, chanceFrom(1)).map(
      ({ truths: [truth] }) => 100 * (1 - (truth?.failing ?? 0)) * (1 - (truth?.neither ?? 0)),
    );

  test('has scores that differ by 5 or by 10 points', () => {
    expect(Math.abs(deviationOf(scoresOf('5 points')) - 5)).toBeLessThan(0.6);
    expect(Math.abs(deviationOf(scoresOf('10 points')) - 10)).toBeLessThan(0.6);
  });

  test('has nobody above the bar but those who were planted', () => {
    const members = sectorOf({ associations: 500, spread: '10 points', planted: 2 }, chanceFrom(1));
    const above = members.filter(({ truths }) =>
      truths.some(({ failing }, place) => failing > (bars[place] ?? 0)),
    );
    expect(above.map(({ planted }) => planted)).toEqual([true, true]);
  });

  test('has about as many below 60 answers a year as above, and none above 5,000', () => {
    const members = sectorOf({ associations: 2000, spread: 'at the bar', planted: 0 }, chanceFrom(1));
    const answers = members.map(({ arrivals }) => ('aDay' in arrivals ? 365 * arrivals.aDay : 0));
    expect(Math.abs(answers.filter((each) => each < 60).length - 1000)).toBeLessThan(100);
    expect(Math.max(...answers)).toBeLessThanOrEqual(5000.01);
  });
});

describe('a year of answers', () => {
  const planted = sectorOf({ associations: 3, spread: 'at the bar', planted: 3 }, chanceFrom(1));

  test('has five answers of a planted failure in each week', () => {
    const [tally] = yearOf(planted, steady).tallies([0]);
    expect(tally?.cells[0]?.weeks.map(([, n]) => n)).toEqual(Array.from({ length: 52 }, () => 5));
  });

  test('keeps one home where each answer replaces the one before', () => {
    const tallies = yearOf(planted, { ...steady, replaced: 1 }).tallies(everywhere);
    const homes = tallies.flatMap(({ cells }) => cells.map(({ weeks }) => weeks));
    expect(homes).toEqual(Array.from({ length: 3 * all }, () => [[51, 1, expect.any(Number)]]));
  });

  test('loses the replaced share of its homes', () => {
    const { n } = yearOf(planted, { ...steady, replaced: 0.2 }).countsOf(0);
    expect(Math.abs(n / (52 * 5) - 0.8)).toBeLessThan(0.08);
  });

  test('counts levels and weeks alike', () => {
    for (const { cells } of yearOf(planted, { correlation: 0.02, lasts: 'week', replaced: 0.2 }).tallies([0]))
      for (const { levels, weeks } of cells) {
        expect(weeks.reduce((sum, [, n]) => sum + n, 0)).toBe(
          levels.level1 + levels.level2 + levels.level3 + levels.level4 + levels.level5,
        );
        expect(weeks.reduce((sum, [, , failing]) => sum + failing, 0)).toBe(levels.level1 + levels.level2);
      }
  });

  /** How much more weekly counts of failing homes vary than those of independent answers, of a large association. */
  const excessOf = (coming: Coming): number => {
    const large: Member[] = Array.from({ length: 20 }, () => ({
      association: planted[0]?.association ?? expect.fail(),
      arrivals: { aWeek: 51 },
      truths: commitments.map(() => ({ failing: 0.25, neither: 0.1 })),
      planted: false,
    }));
    const weeks = yearOf(large, coming)
      .tallies(everywhere)
      .flatMap(({ cells }) => cells.flatMap((cell) => cell.weeks.map(([, , failing]) => failing)));
    return deviationOf(weeks) ** 2 / (51 * 0.25 * 0.75);
  };

  test('varies as a correlation of 0.02 within weeks says: 51 alike count as 25.5', () => {
    expect(Math.abs(excessOf(steady) - 1)).toBeLessThan(0.1);
    expect(Math.abs(excessOf({ correlation: 0.02, lasts: 'week', replaced: 0 }) - 2)).toBeLessThan(0.2);
  });
});
