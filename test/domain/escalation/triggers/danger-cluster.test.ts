import { describe, expect, test } from 'vitest';
import { adoptedEdition } from '../../../../shared/domain/charter/adopted.ts';
import { dangerCommitment } from '../../../../shared/domain/charter/charter.ts';
import { evidence, failureIdOf } from '../../../../shared/domain/escalation/failure.ts';
import { dangerCluster } from '../../../../shared/domain/escalation/triggers/danger-cluster.ts';
import { currentRulebook } from '../../../../shared/domain/rulebook/current.ts';
import { associationTally } from '../../../../shared/domain/scoring/tally.ts';
import { aTally, nth } from '../../../support/scoring.ts';

type Told = readonly [hazard: string, week: string, homes: number];
const flagsFrom = (...told: Told[]) => {
  const dangers = told.map(([hazard, week, homes]) => ({ hazard, week, homes }));
  const tally = associationTally.parse({ ...aTally(nth(1), {}), dangers });
  return dangerCluster({
    year: 2026,
    charter: adoptedEdition,
    rulebook: currentRulebook,
    streams: 0,
    scorecards: [],
    tallies: [aTally(nth(0), {}), tally],
  });
};

describe('a cluster of danger', () => {
  test('is three homes in one week, and belongs to the commitment that the edition marks', () => {
    const [flag] = flagsFrom(['gas-or-fumes', '2026-11-30', 3]);
    expect(flag).toMatchObject({
      association: nth(1),
      commitment: dangerCommitment(adoptedEdition).id,
      trigger: 'danger-cluster',
      severity: 'danger',
    });
    expect(evidence.parse(flag?.evidence)).toEqual({
      kind: 'danger-cluster',
      hazard: 'gas-or-fumes',
      homes: 3,
      from: '2026-11-30',
      to: '2026-11-30',
    });
  });

  test('is not two homes', () => {
    expect(flagsFrom(['gas-or-fumes', '2026-11-30', 2])).toEqual([]);
  });

  test('is three homes in weeks that are 28 days together, and not in weeks that are 35', () => {
    const from = (last: string) =>
      flagsFrom(['electrics', '2026-11-02', 1], ['electrics', '2026-11-09', 1], ['electrics', last, 1]);
    expect(from('2026-11-23')[0]?.evidence).toMatchObject({ from: '2026-11-02', to: '2026-11-23' });
    expect(from('2026-11-30')).toEqual([]);
  });

  test('keeps the days apart where the clocks change', () => {
    expect(flagsFrom(['electrics', '2026-10-05', 2], ['electrics', '2026-10-26', 1])).toHaveLength(1);
    expect(flagsFrom(['electrics', '2026-10-05', 2], ['electrics', '2026-11-02', 1])).toEqual([]);
  });

  test('is of one hazard', () => {
    expect(flagsFrom(['electrics', '2026-11-02', 2], ['fire-safety', '2026-11-02', 2])).toEqual([]);
  });

  test('of several hazards each is flagged, as a failure of its own, in the order of the rulebook', () => {
    const flags = flagsFrom(
      ['locks-or-doors', '2026-11-02', 3],
      ['damp-or-mould', '2026-12-07', 5],
      ['electrics', '2026-11-02', 2],
    );
    expect(flags.map((flag) => flag.evidence)).toMatchObject(
      currentRulebook.danger.hazards.flatMap((hazard) =>
        ['damp-or-mould', 'locks-or-doors'].includes(hazard) ? [{ hazard }] : [],
      ),
    );
    expect(new Set(flags.map(failureIdOf)).size).toBe(2);
  });

  test('does not number homes that a published cell would hide', () => {
    expect(flagsFrom(['electrics', '2026-11-02', 9])[0]?.evidence).toMatchObject({ homes: 3 });
    expect(flagsFrom(['electrics', '2026-11-02', 10])[0]?.evidence).toMatchObject({ homes: 10 });
  });
});
