import { afterEach, expect, test } from 'vitest';
import { judge } from '../../../functions/scoring/judge.ts';
import { sha256 as hash } from '../../../shared/adapters/system/sha256.ts';
import { adoptedEdition, shippedEditions } from '../../../shared/domain/charter/adopted.ts';
import { currentRulebook } from '../../../shared/domain/rulebook/current.ts';
import { countOf } from '../../../shared/domain/scoring/count.ts';
import { localDate } from '../../../shared/domain/time/calendar.ts';
import { aPacked, asked, chanceOf, nth } from '../../support/scoring.ts';

const editions = { charter: adoptedEdition, rulebook: currentRulebook };
const mondays = ['2026-04-06', '2026-07-20', '2026-10-26', '2026-12-14'];
const modes = ['web', 'telephone'] as const;

/** Answers about 25 associations; the first is failing, so that the run has flags and watches to write. */
const sector = Array.from({ length: 25 }, (_, place) => {
  const chance = chanceOf(place);
  const failing = place === 0 ? 0.8 : 0.1 + place / 200;
  return Array.from({ length: 160 }, (_, number) =>
    aPacked({
      number,
      association: nth(place),
      mode: modes[number % 4 === 0 ? 1 : 0] ?? 'web',
      week: mondays[number % mondays.length] ?? '2026-04-06',
      answers: { [asked(0)]: chance() < failing ? 1 : 4, [asked(1)]: 1 + Math.floor(chance() * 5) },
    }),
  );
});

const runIn = (zone: string, order: <T>(all: readonly T[]) => T[]): string => {
  process.env.TZ = zone;
  const tallies = sector.map((rows, place) =>
    countOf({
      association: nth(place),
      ...{ year: 2026, rows: order(rows), ...editions, editions: shippedEditions, hash },
    }),
  );
  return JSON.stringify(judge(localDate.parse('2026-12-18'), tallies, editions, hash));
};

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('a run gives the same bytes for the same answers, in any order and in any part of the world', () => {
  const expected = runIn('Europe/London', (all) => [...all]);
  expect(expected).toContain('"trigger":"serious"');
  expect(expected).toContain('"signals"');
  expect(runIn('Pacific/Auckland', (all) => all.toReversed())).toBe(expected);
  expect(runIn('America/St_Johns', (all) => [...all.slice(77), ...all.slice(0, 77)])).toBe(expected);
});
