import { describe, expect, test } from 'vitest';
import { adoptedEdition } from '../../../../shared/domain/charter/adopted.ts';
import { flagsOf } from '../../../../shared/domain/escalation/triggers/all.ts';
import type { Flag } from '../../../../shared/domain/escalation/triggers/flag.ts';
import { currentRulebook } from '../../../../shared/domain/rulebook/current.ts';
import { score, streamsOf } from '../../../../shared/domain/scoring/score.ts';
import { type AssociationTally, associationTally } from '../../../../shared/domain/scoring/tally.ts';
import { asked, aTally, levelsOf, nth } from '../../../support/scoring.ts';

const judging = { year: 2026, charter: adoptedEdition, rulebook: currentRulebook };
const flagged = (tallies: readonly AssociationTally[]): Flag[] =>
  flagsOf({
    ...judging,
    streams: streamsOf(tallies.length, adoptedEdition),
    scorecards: score(tallies, judging),
    tallies,
  });
/** So many of so many homes fail in this promise; the others all keep theirs. */
const failingIn = (number: number, commitment: string, failing: number, n: number) =>
  aTally(nth(number), { [commitment]: levelsOf(failing, 0, 0, 0, n - failing) });
const well = (commitment: string, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => failingIn(from + index, commitment, 2, 60));

/**
 * From counts to flag in a sector of 25 associations: 500 streams, so an e-value of 10,000 is wanted. The smallest
 * counts that reach it were found in exact fractions, from the integral written out in powers: 32 of 60 give 12,244.8
 * and 31 give 3,698.9; 24 of 40 give 14,531.0 and 23 give 3,430.9; at a bar of 55 % 50 of 60 give 13,610.1 and 49 give
 * 3,659.6.
 */
describe('so many homes that fail are flagged, and one fewer are not', () => {
  test.each([
    ['60 at the usual bar', asked(0), 32, 60],
    ['40 at the usual bar', asked(0), 24, 40],
    ['60 at a bar of 55 per cent', 'when-things-go-wrong', 50, 60],
  ])('of %s', (_, commitment, failing, n) => {
    const sector = well(commitment, 1, 24);
    expect(flagged([failingIn(0, commitment, failing, n), ...sector])).toMatchObject([
      { association: nth(0), commitment, trigger: 'serious', evidence: { failing, n, streams: 500 } },
    ]);
    expect(flagged([failingIn(0, commitment, failing - 1, n), ...sector])).toEqual([]);
  });

  test('in a larger sector more must fail before anyone is flagged', () => {
    const one = failingIn(0, asked(0), 32, 60);
    expect(flagged([one, ...well(asked(0), 1, 24)])).toHaveLength(1);
    expect(flagged([one, ...well(asked(0), 1, 132)])).toEqual([]);
  });
});

test('flags come by rule, then by registration code, whatever the order of the tallies', () => {
  const inDanger = (tally: AssociationTally): AssociationTally =>
    associationTally.parse({ ...tally, dangers: [{ hazard: 'electrics', week: '2026-11-30', homes: 3 }] });
  const failing = [9, 3].map((number) => failingIn(number, asked(0), 50, 60));
  const unsafe = [8, 2].map((number) => inDanger(failingIn(number, asked(0), 2, 60)));
  const both = inDanger(failingIn(5, asked(0), 50, 60));
  const tallies = [...failing, both, ...unsafe, ...well(asked(0), 20, 30)];
  const told = flagged(tallies).map((flag) => `${flag.trigger} ${flag.association}`);
  expect(told).toEqual([
    ...[3, 5, 9].map((number) => `serious ${nth(number)}`),
    ...[2, 5, 8].map((number) => `danger-cluster ${nth(number)}`),
  ]);
  expect(flagged(tallies.toReversed())).toEqual(flagged(tallies));
});
