import { describe, expect, test } from 'vitest';
import { adoptedEdition } from '../../../../shared/domain/charter/adopted.ts';
import { evidence } from '../../../../shared/domain/escalation/failure.ts';
import { lnThresholdOf } from '../../../../shared/domain/escalation/triggers/conditions.ts';
import type { Facts } from '../../../../shared/domain/escalation/triggers/flag.ts';
import { serious } from '../../../../shared/domain/escalation/triggers/serious.ts';
import { currentRulebook } from '../../../../shared/domain/rulebook/current.ts';
import { lnEValue } from '../../../../shared/domain/scoring/e-value.ts';
import { score, streamsOf } from '../../../../shared/domain/scoring/score.ts';
import { type Scorecard, scorecard } from '../../../../shared/domain/scoring/scorecard.ts';
import { asked, aTally, levelsOf, nth } from '../../../support/scoring.ts';

const streams = streamsOf(133, adoptedEdition);

/** A funnel as a sector of twenty would draw it; show only what matters. */
const aFunnel = (made: Partial<NonNullable<Scorecard['funnel']>> = {}): NonNullable<Scorecard['funnel']> => ({
  ...{ expected: 70, phi: 4, tauSquared: 0.0066, associations: 20, plain: 'low-99.8' },
  ...{ low998: 45, low95: 55, high95: 82, high998: 88, zAdjusted: -5, class: 'low-99.8' },
  ...made,
});

/** A scorecard that speaks by a wide margin; show only what matters. */
const aCard = (made: Partial<Scorecard> & { failing?: number; n?: number } = {}): Scorecard => {
  const { failing = 45, n = 60, ...rest } = made;
  return scorecard.parse({
    association: nth(1),
    commitment: asked(0),
    year: 2026,
    mode: 'web',
    levels: levelsOf(failing, 0, 0, 0, n - failing),
    result: { kind: 'scored', n, score: (100 * (n - failing)) / n, low: 15, high: 37 },
    funnel: aFunnel(),
    lnEValue: lnEValue(failing, n, 0.25),
    ...rest,
  });
};
/** Others with enough homes, all well. */
const peers = (count: number, mode: Scorecard['mode'] = 'web'): Scorecard[] =>
  Array.from({ length: count }, (_, index) =>
    aCard({
      association: nth(100 + index),
      failing: 3,
      n: 30,
      mode,
      funnel: aFunnel({ zAdjusted: 0, class: 'within', plain: 'within' }),
    }),
  );
const facts = (scorecards: Scorecard[]): Facts => ({
  year: 2026,
  charter: adoptedEdition,
  rulebook: currentRulebook,
  streams,
  scorecards,
  tallies: [],
});
const flagged = (...cards: Scorecard[]): number => serious(facts([...cards, ...peers(19)])).length;

describe('serious', () => {
  test('speaks when everything is so, with the figures that made it speak', () => {
    const [flag] = serious(facts([aCard(), ...peers(19)]));
    expect(flag).toMatchObject({
      association: nth(1),
      commitment: asked(0),
      trigger: 'serious',
      severity: 'serious',
    });
    expect(evidence.parse(flag?.evidence)).toMatchObject({
      n: 60,
      failing: 45,
      failingShare: 75,
      bar: 25,
      streams,
      expected: 70,
      ...{ low998: 45, low95: 55, high95: 82, high998: 88, tauSquared: 0.0066, associations: 20 },
      mode: 'web',
    });
  });

  test('the threshold is streams ÷ 0.05', () => {
    expect(lnThresholdOf(665, currentRulebook)).toBeCloseTo(Math.log(13_300), 12);
  });

  test('speaks at the threshold of the e-value and not just below', () => {
    const threshold = lnThresholdOf(streams, currentRulebook);
    expect(flagged(aCard({ lnEValue: threshold }))).toBe(1);
    expect(flagged(aCard({ lnEValue: threshold - 1e-9 }))).toBe(0);
  });

  test('speaks with thirty homes and not with twenty-nine', () => {
    expect(flagged(aCard({ n: 30, failing: 28 }))).toBe(1);
    expect(serious(facts([aCard({ n: 29, failing: 28 }), ...peers(25)]))).toEqual([]);
  });

  test('speaks below the lowest line and not below the next', () => {
    const funnel = aCard().funnel;
    if (!funnel) throw new Error('the card has a funnel');
    expect(flagged(aCard({ funnel: { ...funnel, class: 'low-99.8' } }))).toBe(1);
    expect(flagged(aCard({ funnel: { ...funnel, class: 'low-95' } }))).toBe(0);
    expect(flagged(aCard({ funnel: { ...funnel, class: 'high-99.8' } }))).toBe(0);
  });

  test('speaks when twenty associations had enough homes and not when nineteen had', () => {
    expect(serious(facts([aCard(), ...peers(19)]))).toHaveLength(1);
    expect(serious(facts([aCard(), ...peers(18)]))).toEqual([]);
  });

  test('associations that answered in another way are no peers', () => {
    expect(serious(facts([aCard(), ...peers(19, 'telephone')]))).toEqual([]);
  });

  test('a commitment and association is told once, with the strongest evidence of its modes', () => {
    const cards = [aCard(), aCard({ mode: 'paper', failing: 55 }), ...peers(19), ...peers(19, 'paper')];
    const flags = serious(facts(cards));
    expect(flags).toHaveLength(1);
    expect(flags[0]?.evidence).toMatchObject({ mode: 'paper', failing: 55 });
  });

  test('a commitment with a bar of its own is judged by it', () => {
    const bars = currentRulebook.serious.failingBar.byCommitment;
    const place = [0, 1, 2, 3, 4].find((each) => bars[asked(each)] !== undefined) ?? -1;
    const counts = levelsOf(35, 0, 0, 0, 25);
    const well = levelsOf(3, 0, 10, 10, 37);
    const tallies = Array.from({ length: 25 }, (_, index) =>
      aTally(nth(index), {
        [asked(0)]: index === 0 ? counts : well,
        [asked(place)]: index === 0 ? counts : well,
      }),
    );
    const scorecards = score(tallies, { year: 2026, charter: adoptedEdition, rulebook: currentRulebook });
    const flags = serious({ ...facts(scorecards), streams: streamsOf(25, adoptedEdition), tallies });
    expect(flags.map((flag) => [flag.association, flag.commitment])).toEqual([[nth(0), asked(0)]]);
  });
});
