import { describe, expect, test } from 'vitest';
import { judge } from '../../../functions/scoring/judge.ts';
import { adoptedEdition, shippedEditions } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { countOf } from '../../../shared/domain/scoring/count.ts';
import { legalTimeToTell, odditiesOf } from '../../../shared/domain/scoring/oddities.ts';
import { run } from '../../../shared/domain/scoring/scorecard.ts';
import type { AssociationTally } from '../../../shared/domain/scoring/tally.ts';
import type { InTime } from '../../../shared/domain/submission/submission.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { aPacked, asked, aTally, nth } from '../../support/scoring.ts';

const rulebook = currentRulebook;
const hash = String;
/** A Sunday: week 10 of the reporting year 2026 is over. */
const asOf = localDate.parse('2026-06-14');
const found = (...tallies: AssociationTally[]) => odditiesOf({ tallies, year: 2026, asOf, rulebook }).listed;

const weekly = (counts: readonly (readonly [homes: number, open: number])[]): AssociationTally => ({
  ...aTally(nth(1), {}),
  weekly: counts.map(([homes, open], week) => [week, homes, open]),
});
const quiet = Array.from({ length: 9 }, () => [4, 0] as const);
const straight = (association: number, homes: number, same: number): AssociationTally => ({
  ...aTally(nth(association), {}),
  straight: [{ mode: 'web', homes, same }],
});
const sector = Array.from({ length: 20 }, (_, index) => straight(10 + index, 100, 20));

describe('a burst', () => {
  test('is many more answers of a week than are usual, homes and open answers each by themselves', () => {
    expect(found(weekly([...quiet, [4, 0], [20, 0]]))).toEqual([
      {
        ...{ kind: 'burst', association: nth(1), voices: 'home', week: '2026-06-08' },
        ...{ submissions: 20, usual: 4 },
      },
    ]);
    expect(found(weekly([...quiet, [4, 0], [4, 25]]))).toMatchObject([
      { voices: 'open', submissions: 25, usual: 0 },
    ]);
  });

  test('needs enough answers, enough times the usual and enough weeks before', () => {
    expect(found(weekly([...quiet, [4, 0], [19, 0]]))).toEqual([]);
    // Nothing came before: only the number itself is too small.
    const alone = (homes: number): AssociationTally => ({ ...aTally(nth(1), {}), weekly: [[10, homes, 0]] });
    expect(found(alone(19))).toEqual([]);
    expect(found(alone(20))).toHaveLength(1);
    expect(found(weekly([...quiet.map(() => [5, 0] as const), [5, 0], [24, 0]]))).toEqual([]);
    const first = localDate.parse('2026-04-26');
    const early = [
      weekly([
        [0, 0],
        [0, 0],
        [0, 0],
        [40, 0],
      ]),
    ];
    expect(odditiesOf({ tallies: early, year: 2026, asOf: first, rulebook }).listed).toEqual([]);
  });

  test('counts weeks in which nothing came as usual too, and is listed for some weeks only', () => {
    const sent = (week: number): AssociationTally => ({ ...aTally(nth(1), {}), weekly: [[week, 30, 0]] });
    expect(found(sent(9))).toMatchObject([{ usual: 0, week: '2026-06-01' }]);
    expect(found(sent(6))).toEqual([]);
  });
});

describe('straight lines', () => {
  test('are told where they are far more than at all other associations, in the same mode', () => {
    expect(found(...sector, straight(1, 60, 45))).toEqual([
      { kind: 'straight-lines', association: nth(1), mode: 'web', homes: 60, same: 45, sector: 20 },
    ]);
    const other: AssociationTally = {
      ...straight(1, 0, 0),
      straight: [{ mode: 'telephone', homes: 60, same: 45 }],
    };
    expect(found(...sector, other)).toEqual([]);
  });

  test('are not told of few homes, of a share that chance explains, or where all others do the same', () => {
    expect(found(...sector, straight(1, 29, 29))).toEqual([]);
    expect(found(...sector, straight(1, 60, 30))).toEqual([]);
    expect(found(straight(2, 100, 100), straight(1, 60, 60))).toEqual([]);
  });

  test('are counted of homes that gave four levels or more, what does not apply not among them', () => {
    const row = (...levels: (1 | 2 | 3 | 4 | 5 | 'does-not-apply')[]) =>
      aPacked({ answers: Object.fromEntries(levels.map((level, place) => [asked(place), level])) });
    const rows = [row(5, 5, 5, 5), row(1, 1, 'does-not-apply', 1, 1), row(5, 5, 5, 4), row(2, 2, 2)];
    const open = aPacked({ answers: { [asked(0)]: 5 }, voice: 'open' });
    const counting = { association: nth(1), year: 2026, charter: adoptedEdition, editions: shippedEditions };
    const tally = countOf({ ...counting, rows: [...rows, open], rulebook, hash });
    expect(tally.straight).toEqual([{ mode: 'web', homes: 3, same: 2 }]);
    expect(tally.weekly?.map(([, homes, others]) => [homes, others])).toEqual([[4, 1]]);
  });
});

test('a list that is full keeps the largest and says how many more there are', () => {
  const many = Array.from({ length: 130 }, (_, index) => ({
    ...weekly([...quiet, [4, 0], [4, 30 + index]]),
    association: nth(index),
  }));
  const { listed, more } = odditiesOf({ tallies: many, year: 2026, asOf, rulebook });
  expect([listed.length, more]).toEqual([100, 30]);
  expect(listed[0]).toMatchObject({ submissions: 159 });
});

test('a run stores each with a sentence, and no score, flag or watch knows of any', () => {
  const day = localDate.parse('2026-06-15');
  const odd = [weekly([...quiet, [4, 0], [20, 0]]), ...sector, straight(5, 60, 45)];
  const plain = odd.map(({ weekly: _, straight: __, ...rest }) => rest);
  const editions = { charter: adoptedEdition, rulebook };
  const judged = judge(day, odd, editions, hash);
  expect(run.parse(judged.run).oddities?.map(({ plainWords }) => plainWords)).toEqual([
    `${nth(5)}: 45 of 60 homes that answered on the web gave every promise the same level, and 20.0% do so elsewhere; content or angry tenants may explain it.`,
    `${nth(1)}: 20 answers from homes with a code came in the week of 8 June 2026, where about 4 a week are usual; letters that were sent out may explain it.`,
  ]);
  const without = judge(day, plain, editions, hash);
  expect(without.run.oddities).toEqual([]);
  expect([judged.scorecards, judged.failures]).toEqual([without.scorecards, without.failures]);
});

describe('the legal time', () => {
  test('is counted of homes with a code that said anything of it', () => {
    const row = (inTime?: InTime, voice: 'home' | 'open' = 'home') =>
      aPacked({ answers: { [asked(0)]: 3 }, voice, ...(inTime && { inTime }) });
    const rows = [row('yes'), row('no'), row('no'), row('do-not-know'), row(), row('no', 'open')];
    const counting = { association: nth(1), year: 2026, charter: adoptedEdition, editions: shippedEditions };
    expect(countOf({ ...counting, rows, rulebook, hash }).legalTime).toEqual({
      asked: 4,
      late: 2,
    });
  });

  test('is told from ten homes on, and only where those that were late are ten as well', () => {
    const told = (askedOf: number, late: number) =>
      legalTimeToTell({ legalTime: { asked: askedOf, late } }, rulebook.publication.cellFloor);
    expect(told(34, 12)).toEqual({ asked: 34, late: 12 });
    expect(told(10, 10)).toEqual({ asked: 10, late: 10 });
    expect([told(9, 9), told(34, 9), told(34, 0)]).toEqual([undefined, undefined, undefined]);
    expect(legalTimeToTell({}, 10)).toBeUndefined();
  });
});
