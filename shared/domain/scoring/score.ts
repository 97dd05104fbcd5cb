import { askedOfTenants, type CharterEdition, type CommitmentId } from '../charter/charter.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Mode, mode as modes } from '../submission/submission.ts';
import { lnEValue } from './e-value.ts';
import { type Baseline, baselineOf, linesAt, type Share } from './funnel.ts';
import { round12 } from './round.ts';
import type { Levels, Result, Scorecard } from './scorecard.ts';
import type { AssociationTally } from './tally.ts';
import { wilson } from './wilson.ts';

/** Homes at levels 1 to 5: what every share is of. "Does not apply" is in no denominator. */
export const answeredIn = (levels: Levels): number =>
  levels.level1 + levels.level2 + levels.level3 + levels.level4 + levels.level5;
/** Homes at levels 4 and 5. */
export const keptIn = (levels: Levels): number => levels.level4 + levels.level5;
/** Homes at levels 1 and 2. */
export const failingIn = (levels: Levels): number => levels.level1 + levels.level2;

/** "A stream fails when more than this share of homes answers at levels 1 or 2." A proportion. */
export const failingBarOf = (commitment: CommitmentId, rulebook: Rulebook): number =>
  rulebook.serious.failingBar.byCommitment[commitment] ?? rulebook.serious.failingBar.usual;

/** How many sequential tests a run keeps: associations × commitments that tenants judge × modes. */
export const streamsOf = (associations: number, charter: CharterEdition): number =>
  associations * askedOfTenants(charter).length * modes.options.length;

/** Score and interval in per cent; fewer homes than the rulebook's floor are no result, never zero. */
const resultOf = (levels: Levels, rulebook: Rulebook): Result => {
  const n = answeredIn(levels);
  if (n < rulebook.scoring.floor) return { kind: 'no-result', n };
  const { low, high } = wilson(keptIn(levels), n, rulebook.scoring.intervalZ);
  return {
    kind: 'scored',
    n,
    score: round12((100 * keptIn(levels)) / n),
    low: round12(100 * low),
    high: round12(100 * high),
  };
};

const funnelOf = (unit: Share, baseline: Baseline, rulebook: Rulebook): NonNullable<Scorecard['funnel']> => {
  const { funnelZ95, funnelZ998 } = rulebook.scoring;
  const lines = linesAt(unit, baseline, funnelZ95, funnelZ998);
  return {
    expected: round12(100 * baseline.expected),
    low998: round12(100 * lines.low998),
    low95: round12(100 * lines.low95),
    high95: round12(100 * lines.high95),
    high998: round12(100 * lines.high998),
    zAdjusted: round12(lines.zAdjusted),
    class: lines.class,
  };
};

type Cell = { association: AssociationTally['association']; levels: Levels };

/**
 * The sector of one commitment and mode. Only associations with enough homes measure it, and with too few of them
 * there is no funnel: the variance between so few is guesswork.
 */
const sectorOf = (cells: readonly Cell[], rulebook: Rulebook): Baseline | undefined => {
  const units = cells
    .map(({ levels }) => ({ x: keptIn(levels), n: answeredIn(levels) }))
    .filter(({ n }) => n >= rulebook.serious.minimumHomes);
  return units.length < rulebook.serious.minimumAssociations
    ? undefined
    : baselineOf(units, rulebook.scoring.winsorised);
};

type Judging = { year: number; charter: CharterEdition; rulebook: Rulebook };

const scorecardsOf = (
  commitment: CommitmentId,
  mode: Mode,
  cells: readonly Cell[],
  { year, rulebook }: Judging,
): Scorecard[] => {
  const sector = sectorOf(cells, rulebook);
  const bar = failingBarOf(commitment, rulebook);
  return cells.map(({ association, levels }) => {
    const n = answeredIn(levels);
    const result = resultOf(levels, rulebook);
    const draws = sector && result.kind === 'scored';
    return {
      association,
      commitment,
      year,
      mode,
      levels,
      result,
      ...(draws && { funnel: funnelOf({ x: keptIn(levels), n }, sector, rulebook) }),
      ...(n > 0 && { lnEValue: round12(lnEValue(failingIn(levels), n, bar)) }),
    };
  });
};

const byCode = (a: { association: string }, b: { association: string }): number =>
  a.association < b.association ? -1 : a.association > b.association ? 1 : 0;

/**
 * Judges the whole sector in one call: every association × commitment × mode about which any home answered. Modes are
 * never mixed, because people answer more kindly on the telephone than on a form. The same tallies give the same
 * bytes, in whatever order they come.
 * @returns scorecards by registration code, then by commitment of the edition, then by mode
 */
export const score = (tallies: readonly AssociationTally[], judging: Judging): Scorecard[] => {
  const sorted = tallies.toSorted(byCode);
  return askedOfTenants(judging.charter)
    .flatMap(({ id }) =>
      modes.options.flatMap((mode) => {
        const cells = sorted.flatMap(({ association, cells: all }) =>
          all
            .filter((cell) => cell.commitment === id && cell.mode === mode)
            .map(({ levels }) => ({ association, levels })),
        );
        return scorecardsOf(id, mode, cells, judging);
      }),
    )
    .sort(byCode);
};
