import { expect, test } from 'vitest';
import { adoptedEdition } from '../../../../shared/domain/charter/adopted.ts';
import { askedOfTenants } from '../../../../shared/domain/charter/charter.ts';
import { flagsOf } from '../../../../shared/domain/escalation/triggers/all.ts';
import { currentRulebook } from '../../../../shared/domain/rulebook/current.ts';
import { failingBarOf, score, streamsOf } from '../../../../shared/domain/scoring/score.ts';
import type { TallyCell } from '../../../../shared/domain/scoring/tally.ts';
import { chanceOf, levelsOf, nth } from '../../../support/scoring.ts';

const associations = 133;
const commitments = askedOfTenants(adoptedEdition);
type Five = [number, number, number, number, number];

/** One more home's answer. A failing one with just the given chance: the hardest year in which nothing is wrong. */
const addHome = (counts: Five, failing: number, chance: () => number): void => {
  const draw = chance();
  const place =
    draw < failing / 2
      ? 0
      : draw < failing
        ? 1
        : draw < failing + (1 - failing) / 5
          ? 2
          : chance() < 0.5
            ? 3
            : 4;
  counts[place] = (counts[place] ?? 0) + 1;
};

/** A year with a look each week; `failingOf` says how likely an answer fails. Gives the flags ever seen. */
const year = (seed: number, failingOf: (association: number, commitment: number) => number): Set<string> => {
  const chance = chanceOf(seed);
  const counts = Array.from({ length: associations }, () => commitments.map((): Five => [0, 0, 0, 0, 0]));
  const seen = new Set<string>();
  for (let week = 0; week < 52; week += 1) {
    counts.forEach((own, association) => {
      for (let home = 0; home < 2; home += 1)
        for (const [commitment, levels] of own.entries())
          addHome(levels, failingOf(association, commitment), chance);
    });
    const tallies = counts.map((own, association) => ({
      association: nth(association),
      cells: own.map((levels, place): TallyCell => {
        const commitment = commitments[place];
        if (!commitment) throw new Error('no such commitment');
        return { commitment: commitment.id, mode: 'web', levels: levelsOf(...levels), weeks: [], strata: [] };
      }),
      homes: [],
      dangers: [],
      submissions: 0,
      openAnswers: 0,
      inputHash: '',
    }));
    const judging = { year: 2026, charter: adoptedEdition, rulebook: currentRulebook };
    const scorecards = score(tallies, judging);
    const streams = streamsOf(associations, adoptedEdition);
    for (const flag of flagsOf({ ...judging, streams, scorecards, tallies }))
      seen.add(`${flag.association} ${flag.commitment}`);
  }
  return seen;
};

const barOf = (place: number): number => {
  const commitment = commitments[place];
  if (!commitment) throw new Error('no such commitment');
  return failingBarOf(commitment.id, currentRulebook);
};

test('ten years in which every association stands at its bar and none above it raise no flag', () => {
  const flags = Array.from({ length: 10 }, (_, seed) =>
    year(1000 + seed, (_association, place) => barOf(place)),
  );
  expect(flags.map((seen) => [...seen])).toEqual(Array.from({ length: 10 }, () => []));
});

test('ten that truly fail, half of their answers against a bar of a quarter, are nearly all found within the year', () => {
  const seen = year(77, (association, place) =>
    place === 0 && association < 10 ? 0.55 : barOf(place) * 0.8,
  );
  const found = [...seen].map((about) => about.split(' ')[0] ?? '');
  const failing = Array.from({ length: 10 }, (_, index): string => nth(index));
  expect(found.filter((association) => !failing.includes(association))).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(8);
});
