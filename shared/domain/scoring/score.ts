import type { AssociationId } from '../association.ts';
import { askedOfTenants, type CharterEdition, type CommitmentId } from '../charter/charter.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Mode, mode as modes } from '../submission/submission.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Baseline, baselineOf } from './funnel.ts';
import type { Margins } from './margins.ts';
import { round12 } from './round.ts';
import type { Levels, Result, Scorecard, Weighting } from './scorecard.ts';
import type { AssociationTally, TallyCell } from './tally.ts';
import { type Weights, weightedShare, weightsOf } from './weights.ts';
import { wilson } from './wilson.ts';

/** Homes at levels 1 to 5: what every share is of. "Does not apply" is in no denominator. */
export const answeredIn = (levels: Levels): number =>
  levels.level1 + levels.level2 + levels.level3 + levels.level4 + levels.level5;
/** Homes at levels 4 and 5. */
export const keptIn = (levels: Levels): number => levels.level4 + levels.level5;
/** Homes at levels 1 and 2. */
export const failingIn = (levels: Levels): number => levels.level1 + levels.level2;

/** "A stream fails when more than this share of homes answers at levels 1 or 2." A proportion. */
export const failingBarOf = (commitment: string, { serious }: Rulebook): number => {
  const { usual, byCommitment } = serious.failingBar;
  // Own keys only: a file may call a commitment what every object has, like "constructor".
  return (Object.hasOwn(byCommitment, commitment) ? byCommitment[commitment] : undefined) ?? usual;
};

/** How many sequential tests a run keeps: associations × commitments that tenants judge × modes. */
export const streamsOf = (associations: number, charter: CharterEdition): number =>
  associations * askedOfTenants(charter).length * modes.options.length;

/** Fewer homes than the rulebook's floor are no result, never zero. */
const resultOf = (n: number, figures: Figures | undefined, { scoring }: Rulebook): Result =>
  figures && n >= scoring.floor
    ? {
        kind: 'scored',
        n,
        score: round12(figures.score),
        low: round12(figures.low),
        high: round12(figures.high),
      }
    : { kind: 'no-result', n };

type Sector = Baseline & { associations: number };

const funnelOf = (
  sector: Sector,
  lines: NonNullable<Figures['funnel']>,
): NonNullable<Scorecard['funnel']> => ({
  expected: round12(100 * sector.expected),
  phi: round12(sector.phi),
  tauSquared: round12(sector.tauSquared),
  associations: sector.associations,
  low998: round12(100 * lines.low998),
  low95: round12(100 * lines.low95),
  high95: round12(100 * lines.high95),
  high998: round12(100 * lines.high998),
  zAdjusted: round12(lines.zAdjusted),
  class: lines.class,
  plain: lines.plain,
});

type Cell = TallyCell & { association: AssociationId };

/**
 * The sector of one commitment and mode. Only associations with enough homes measure it (the same whose scores are
 * published, so that anyone can measure it again), and with too few of them there is no funnel: the variance between so
 * few is guesswork.
 */
const sectorOf = (cells: readonly Cell[], { serious, scoring }: Rulebook): Sector | undefined => {
  const units = cells
    .map(({ levels }) => ({ x: keptIn(levels), n: answeredIn(levels) }))
    .filter(({ n }) => n >= serious.minimumHomes);
  return units.length < serious.minimumAssociations
    ? undefined
    : { ...baselineOf(units, scoring.winsorised), associations: units.length };
};

const weightingOf = (strata: TallyCell['strata'], weights: Weights, { scoring }: Rulebook): Weighting => {
  const leftOut = weights.leftOut.map((each) => ({ ...each }));
  if (weights.kind === 'unweighted') return { kind: 'unweighted', why: weights.why, leftOut };
  const { share, nEffective } = weightedShare(strata, weights.byStratum);
  const { low, high } = wilson(Math.min(share, 1) * nEffective, nEffective, scoring.intervalZ);
  return {
    kind: 'weighted',
    by: [...weights.by],
    leftOut,
    rounds: weights.rounds,
    drawnIn: weights.drawnIn,
    nEffective: round12(nEffective),
    score: round12(100 * share),
    low: round12(100 * low),
    high: round12(100 * high),
  };
};

type Judging = {
  year: number;
  charter: CharterEdition;
  rulebook: Rulebook;
  /** Whoever is not among them is unweighted, and says so. */
  margins?: ReadonlyMap<AssociationId, Margins>;
};

/** Weights of every association in one mode, made once for all its commitments: a home weighs the same in each. */
const weightsIn = (mode: Mode, tallies: readonly AssociationTally[], { margins, rulebook }: Judging) =>
  new Map(
    tallies.map(({ association, homes }) => [
      association,
      weightsOf(homes.find((each) => each.mode === mode)?.strata ?? [], margins?.get(association), rulebook),
    ]),
  );

const scorecardsOf = (
  commitment: CommitmentId,
  mode: Mode,
  cells: readonly Cell[],
  weights: ReadonlyMap<AssociationId, Weights>,
  { year, rulebook }: Judging,
): Scorecard[] => {
  const sector = sectorOf(cells, rulebook);
  const bar = failingBarOf(commitment, rulebook);
  return cells.map(({ association, levels, strata }) => {
    const n = answeredIn(levels);
    const counts = { n, kept: keptIn(levels), failing: failingIn(levels) };
    const figures = figuresOf(counts, sector, bar, rulebook);
    const result = resultOf(n, figures, rulebook);
    const scored = result.kind === 'scored';
    const weight = weights.get(association);
    return {
      association,
      commitment,
      year,
      mode,
      levels,
      result,
      ...(scored && weight && { weighting: weightingOf(strata, weight, rulebook) }),
      ...(scored && sector && figures?.funnel && { funnel: funnelOf(sector, figures.funnel) }),
      ...(figures?.lnEValue !== undefined && { lnEValue: round12(figures.lnEValue) }),
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
  const weights = new Map(modes.options.map((mode) => [mode, weightsIn(mode, sorted, judging)]));
  return askedOfTenants(judging.charter)
    .flatMap(({ id }) =>
      modes.options.flatMap((mode) => {
        const cells = sorted.flatMap(({ association, cells: all }) =>
          all
            .filter((cell) => cell.commitment === id && cell.mode === mode)
            .map((cell) => ({ ...cell, association })),
        );
        return scorecardsOf(id, mode, cells, weights.get(mode) ?? new Map(), judging);
      }),
    )
    .sort(byCode);
};
