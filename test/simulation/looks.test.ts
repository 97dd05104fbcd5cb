import { expect, test } from 'vitest';
import { asked, aTally, levelsOf, nth } from '../support/scoring.ts';
import type { Answers } from './answers.ts';
import { chanceFrom } from './draws.ts';
import { everyNight, type Look, type Seen, whereItMaySpeak } from './looks.ts';
import { commitments, sectorOf } from './sector.ts';

const members = sectorOf({ associations: 20, spread: 'at the bar', planted: 0 }, chanceFrom(1));

/**
 * Twenty associations that answered about the first commitment. The first fails far above its bar; all but the last have
 * homes enough, and the last has them on the second night, on which nothing else changes.
 */
const countsOn = (night: number, index: number): { n: number; failing: number } =>
  index === 0 ? { n: 100, failing: 60 } : { n: index === 19 && night === 0 ? 29 : 30, failing: 3 };

const answersOn = (night: number): Answers => ({
  day: () => new Set(),
  countsOf: (cell) =>
    cell % commitments.length === 0 ? countsOn(night, cell / commitments.length) : { n: 0, failing: 0 },
  tallies: () =>
    members.map(({ association }, index) => {
      const { n, failing } = countsOn(night, index);
      return aTally(association, { [asked(0)]: levelsOf(failing, 0, 0, n - failing, 0) });
    }),
});

test.each([
  ['plain', everyNight],
  ['quick', whereItMaySpeak],
])('the %s way flags on a night on which only others changed', (_name, way) => {
  let tonight = answersOn(0);
  const look: Look = way(members, {
    day: () => new Set(),
    countsOf: (cell) => tonight.countsOf(cell),
    tallies: (places) => tonight.tallies(places),
  });
  const seen: Seen = { serious: new Map(), evidence: new Map() };
  const about = `${nth(0)} ${asked(0)}`;
  look(0, new Set(members.map((_, index) => index * commitments.length)), seen);
  expect(seen.evidence.get(about)).toEqual({ night: 0, lack: 'associations' });
  expect(seen.serious.size).toBe(0);
  tonight = answersOn(1);
  look(1, new Set([19 * commitments.length]), seen);
  expect([...seen.serious]).toEqual([[about, 1]]);
});
